// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/AtomicFile.h"
#include "service/RunCommand.h"
#include "service/ServiceManager.h"
#include "service/Templates.h"

#include <system_error>
#include <vector>

namespace toxtunnel::app {

namespace {

namespace fs = std::filesystem;

constexpr const char* service = "system/com.toxtunnel.daemon";

/// A daemon of launchd(8), as a user of its own. Written after Apple's manual pages and never run.
class Launchd final : public ServiceManager
{
public:
    fs::path defaultConfig() const override { return "/usr/local/etc/toxtunnel/config.yaml"; }
    fs::path dataFolder() const override { return "/var/lib/toxtunnel"; }
    Result<void> install(const ServicePlan& plan) override;
    Result<void> uninstall() override;
    Result<ServiceState> state() override;

private:
    Result<void> createUser() const;
    Result<void> prepareFolders() const;
    static Result<void> all(const std::vector<std::vector<std::string>>& commands);

    fs::path plist_ = "/Library/LaunchDaemons/com.toxtunnel.daemon.plist";
};

Result<void> Launchd::all(const std::vector<std::vector<std::string>>& commands)
{
    for (const auto& command : commands) {
        if (const auto done = mustSucceed(runCommand, command); !done) {
            return done;
        }
    }
    return {};
}

/// With a number that is neither a user's nor a group's yet; 200 to 400 are for daemons.
Result<void> Launchd::createUser() const
{
    const auto there = runCommand({"dscl", ".", "-read", "/Users/_toxtunnel"});
    if (!there || there->code == 0) {
        return there ? Result<void>() : tl::unexpected(there.error());
    }
    for (int number = 399; number >= 200; --number) {
        const std::string text = std::to_string(number);
        const auto user = runCommand({"dscl", ".", "-search", "/Users", "UniqueID", text});
        const auto group = runCommand({"dscl", ".", "-search", "/Groups", "PrimaryGroupID", text});
        if (!user || !group || !user->text.empty() || !group->text.empty()) {
            continue;
        }
        return all({{"dscl", ".", "-create", "/Groups/_toxtunnel"},
                    {"dscl", ".", "-create", "/Groups/_toxtunnel", "PrimaryGroupID", text},
                    {"dscl", ".", "-create", "/Users/_toxtunnel"},
                    {"dscl", ".", "-create", "/Users/_toxtunnel", "UniqueID", text},
                    {"dscl", ".", "-create", "/Users/_toxtunnel", "PrimaryGroupID", text},
                    {"dscl", ".", "-create", "/Users/_toxtunnel", "UserShell", "/usr/bin/false"},
                    {"dscl", ".", "-create", "/Users/_toxtunnel", "NFSHomeDirectory",
                     dataFolder().string()},
                    {"dscl", ".", "-create", "/Users/_toxtunnel", "IsHidden", "1"}});
    }
    return failure(Message::say("Cannot create the user _toxtunnel"),
                   Message::say("no number from 200 to 399 is free"));
}

Result<void> Launchd::prepareFolders() const
{
    const std::string log = "/var/log/toxtunnel.log";
    return all({{"mkdir", "-p", dataFolder().string()},
                {"chown", "_toxtunnel:_toxtunnel", dataFolder().string()},
                {"chmod", "0700", dataFolder().string()},
                {"touch", log},
                {"chown", "_toxtunnel:_toxtunnel", log}});
}

Result<void> Launchd::install(const ServicePlan& plan)
{
    const std::string paths = plan.program.string() + plan.config.string();
    if (paths.find_first_of("&<>") != std::string::npos) {
        return failure(Message::say("Cannot install the service"),
                       Message::say("a path holds &, < or >"),
                       Message::say("Move the program and its configuration to plain paths"));
    }
    if (const auto created = createUser(); !created) {
        return created;
    }
    if (const auto prepared = prepareFolders(); !prepared) {
        return prepared;
    }
    const auto written =
        writeFileAtomically(plist_, filledIn(launchdPlistTemplate, plan), FileAccess::Readable);
    if (!written) {
        return written;
    }
    return all(
        {{"launchctl", "enable", service}, {"launchctl", "bootstrap", "system", plist_.string()}});
}

Result<void> Launchd::uninstall()
{
    if (const auto stopped = all({{"launchctl", "bootout", service}}); !stopped) {
        return stopped;
    }
    std::error_code error;
    if (!fs::remove(plist_, error)) {
        return failure(Message::say("Cannot remove %1", plist_.string()),
                       Message::verbatim(error.message()));
    }
    return {};
}

Result<ServiceState> Launchd::state()
{
    const auto printed = runCommand({"launchctl", "print", service});
    if (!printed) {
        return tl::unexpected(printed.error());
    }
    std::error_code ignored; // then it is not there
    ServiceState state;
    state.installed = fs::exists(plist_, ignored);
    state.enabled = printed->code == 0;
    state.running = printed->text.find("state = running") != std::string::npos;
    state.detail = state.installed ? plist_.string() : std::string();
    return state;
}

} // namespace

std::unique_ptr<ServiceManager> ServiceManager::ofThisSystem()
{
    return std::make_unique<Launchd>();
}

} // namespace toxtunnel::app
