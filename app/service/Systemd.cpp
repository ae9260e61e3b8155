// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/Systemd.h"

#include "model/AtomicFile.h"
#include "service/Templates.h"

#include <fstream>
#include <iterator>
#include <system_error>

namespace toxtunnel::app {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view unitName = "toxtunnel.service";
constexpr std::string_view mark = "# Written by toxtunnel service install.\n";

std::string contentOf(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(file), {});
}

/// The line that says what a unit runs.
std::string startLine(const std::string& unit)
{
    const auto from = unit.find("\nExecStart=");
    return from == std::string::npos ? std::string()
                                     : unit.substr(from, unit.find('\n', from + 1) - from);
}

/// systemd takes a space as the end of a word and % as the start of a specifier.
bool plain(const fs::path& path)
{
    return path.is_absolute() && path.string().find_first_of(" \t\n\"'\\%$") == std::string::npos;
}

/// The value of one line "Key=value" of systemctl show.
std::string valueOf(const std::string& lines, const std::string& key)
{
    const std::string text = "\n" + lines;
    const auto at = text.find("\n" + key + "=");
    if (at == std::string::npos) {
        return {};
    }
    const auto from = at + key.size() + 2;
    return text.substr(from, text.find('\n', from) - from);
}

} // namespace

Systemd::Systemd(CommandRunner run, UnitFolders folders)
    : run_(std::move(run))
    , folders_(std::move(folders))
{
}

fs::path Systemd::defaultConfig() const
{
    return "/etc/toxtunnel/config.yaml";
}

fs::path Systemd::dataFolder() const
{
    return "/var/lib/toxtunnel";
}

bool Systemd::packaged(const std::string& unit) const
{
    for (const fs::path& folder : folders_.ofPackages) {
        if (const std::string there = contentOf(folder / unitName); !there.empty()) {
            return startLine(there) == startLine(unit);
        }
    }
    return false;
}

Result<void> Systemd::writeUnit(const std::string& unit) const
{
    const fs::path path = folders_.own / unitName;
    const std::string there = contentOf(path);
    if (!there.empty() && !there.starts_with(mark)) {
        return failure(
            Message::say("Cannot install the service"),
            Message::say("%1 was written by somebody else", path.string()),
            Message::say("Remove that file, or use it: systemctl enable --now toxtunnel"));
    }
    return writeFileAtomically(path, std::string(mark) + unit, FileAccess::Readable);
}

Result<void> Systemd::install(const ServicePlan& plan)
{
    if (!plain(plan.program) || !plain(plan.config)) {
        return failure(
            Message::say("Cannot install the service"),
            Message::say("a path is relative or holds a space, quote, $, % or backslash"),
            Message::say("Move the program and its configuration to plain paths"));
    }
    const std::string unit = filledIn(systemdUnitTemplate, plan);
    const fs::path own = folders_.own / unitName;
    if (contentOf(own).empty() && packaged(unit)) {
        return mustSucceed(run_, {"systemctl", "enable", "--now", std::string(unitName)});
    }
    const auto user = mustSucceed(
        run_, {"systemd-sysusers", "--inline", "u toxtunnel - ToxTunnel " + dataFolder().string()});
    if (!user) {
        return user;
    }
    if (const auto written = writeUnit(unit); !written) {
        return written;
    }
    for (const auto& command :
         std::vector<std::vector<std::string>>{{"systemctl", "daemon-reload"},
                                               {"systemctl", "enable", std::string(unitName)},
                                               {"systemctl", "restart", std::string(unitName)}}) {
        if (const auto done = mustSucceed(run_, command); !done) {
            return done;
        }
    }
    return {};
}

Result<void> Systemd::uninstall()
{
    const auto disabled =
        mustSucceed(run_, {"systemctl", "disable", "--now", std::string(unitName)});
    if (!disabled) {
        return disabled;
    }
    const fs::path own = folders_.own / unitName;
    if (!contentOf(own).starts_with(mark)) {
        return {}; // it is the package's
    }
    std::error_code error;
    if (!fs::remove(own, error)) {
        return failure(Message::say("Cannot remove %1", own.string()),
                       Message::verbatim(error.message()));
    }
    return mustSucceed(run_, {"systemctl", "daemon-reload"});
}

Result<ServiceState> Systemd::state()
{
    const auto shown = run_({"systemctl", "show", std::string(unitName),
                             "--property=LoadState,UnitFileState,ActiveState,SubState,MainPID,"
                             "StatusText,FragmentPath"});
    if (!shown) {
        return tl::unexpected(shown.error());
    }
    if (shown->code != 0) {
        return failure(Message::say("Cannot ask systemd"), Message::verbatim(shown->text));
    }
    const auto value = [&shown](const char* key) { return valueOf(shown->text, key); };
    ServiceState state;
    state.installed = value("LoadState") == "loaded";
    state.enabled = value("UnitFileState").starts_with("enabled");
    state.running = value("ActiveState") == "active" && value("SubState") == "running";
    if (state.installed) {
        state.detail = value("ActiveState") + " (" + value("SubState") + ")";
        state.detail += state.running ? ", process " + value("MainPID") : "";
        state.detail += ", " + value("FragmentPath");
    }
    return state;
}

std::unique_ptr<ServiceManager> ServiceManager::ofThisSystem()
{
    return std::make_unique<Systemd>();
}

} // namespace toxtunnel::app
