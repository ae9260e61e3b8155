// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/Backup.h"

#include "backup/Archive.h"
#include "config/ConfigEditor.h"
#include "model/AtomicFile.h"
#include "model/ReadFile.h"
#include "tox/DataLock.h"
#include "tox/SaveFile.h"

#include <algorithm>
#include <ctime>
#include <optional>
#include <utility>

namespace toxtunnel::backup {

namespace {

namespace fs = std::filesystem;

constexpr const char* serversName = "known_servers.yaml";
constexpr const char* configName = "config.yaml";
constexpr const char* rulesName = "rules.yaml";
constexpr const char* keptInfix = ".before-"; ///< and the date

Result<Secret> readAll(const fs::path& path)
{
    return readWholeFile(path, tox::SaveFile::largest);
}

/// Nothing when there is no such file.
Result<std::optional<Secret>> readIfThere(const fs::path& path)
{
    std::error_code error;
    if (path.empty() || !fs::exists(fs::symlink_status(path, error))) {
        return std::nullopt;
    }
    auto bytes = readAll(path);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    return std::move(*bytes);
}

Secret secretOf(const std::string& text)
{
    return Secret(std::string_view(text));
}

/// The configuration as it has to be read in its new place.
Result<Secret> placed(const Secret& text, bool withRules, const fs::path& dataDir)
{
    const auto bytes = text.bytes();
    auto editor =
        config::ConfigEditor::of(std::string(bytes.begin(), bytes.end()), dataDir / configName);
    if (!editor) {
        return tl::unexpected(editor.error());
    }
    if (withRules && editor->configuration().rulesFile != dataDir / rulesName) {
        if (auto done = editor->setRulesFile(rulesName); !done) {
            return tl::unexpected(done.error());
        }
    }
    if (editor->configuration().dataDir != dataDir) {
        if (auto done = editor->setDataDir(dataDir); !done) {
            return tl::unexpected(done.error());
        }
    }
    return secretOf(editor->text());
}

std::string dateOfToday()
{
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
#ifdef _WIN32
    gmtime_s(&parts, &now);
#else
    gmtime_r(&now, &parts);
#endif
    std::string text(32, '\0');
    text.resize(std::strftime(text.data(), text.size(), "%Y%m%d-%H%M%S", &parts));
    return text;
}

/// Replaces files one by one, and puts back what was there unless all of it is done.
class Replacement
{
public:
    explicit Replacement(std::string suffix)
        : suffix_(std::move(suffix))
    {
    }
    Replacement(const Replacement&) = delete;
    Replacement& operator=(const Replacement&) = delete;
    ~Replacement()
    {
        std::error_code error;
        for (auto step = steps_.rbegin(); step != steps_.rend(); ++step) {
            if (step->kept.empty()) {
                fs::remove(step->path, error);
            } else {
                fs::rename(step->kept, step->path, error);
            }
        }
    }

    Result<void> put(const fs::path& path, const Secret& bytes)
    {
        const auto before = readIfThere(path);
        if (!before) {
            return tl::unexpected(before.error());
        }
        Step step{path, {}};
        if (*before) {
            step.kept = path.string() + suffix_;
            if (auto kept =
                    writeFileAtomically(step.kept, (*before)->bytes(), FileAccess::OwnerOnly);
                !kept) {
                return kept;
            }
        }
        steps_.push_back(step);
        return writeFileAtomically(path, bytes.bytes(), FileAccess::OwnerOnly);
    }

    Imported finish()
    {
        Imported done;
        for (const Step& step : std::exchange(steps_, {})) {
            done.written.push_back(step.path);
            if (!step.kept.empty()) {
                done.kept.push_back(step.kept);
            }
        }
        return done;
    }

private:
    struct Step
    {
        fs::path path;
        fs::path kept; ///< empty: there was none
    };
    std::string suffix_;
    std::vector<Step> steps_;
};

} // namespace

Result<void> exportTo(const fs::path& file, const Places& places, const AskPassphrase& passphrase)
{
    auto identity = readAll(places.dataDir / tox::SaveFile::name);
    auto configuration = readIfThere(places.configFile);
    auto rules = readIfThere(places.rulesFile);
    auto servers = readIfThere(places.dataDir / serversName);
    for (const Error* error :
         {identity ? nullptr : &identity.error(), configuration ? nullptr : &configuration.error(),
          rules ? nullptr : &rules.error(), servers ? nullptr : &servers.error()}) {
        if (error != nullptr) {
            return tl::unexpected(*error);
        }
    }
    const Contents contents{std::move(*identity), std::move(*configuration), std::move(*rules),
                            std::move(*servers)};
    const auto given = passphrase();
    if (!given) {
        return tl::unexpected(given.error());
    }
    const auto bytes = pack(contents, *given);
    return bytes ? writeFileAtomically(file, std::span(*bytes), FileAccess::OwnerOnly)
                 : tl::unexpected(bytes.error());
}

BackupInfo look(const fs::path& file, const Secret& passphrase)
{
    BackupInfo info;
    const auto bytes = readAll(file);
    if (!bytes) {
        info.outcome = Outcome::failed(bytes.error());
        return info;
    }
    bool asked = false;
    const auto contents = unpack(bytes->bytes(), [&]() -> Result<Secret> {
        asked = true;
        return passphrase.empty() ? failure(Message::say("The backup is encrypted"),
                                            Message::say("no passphrase was given"))
                                  : Result<Secret>(passphrase.copy());
    });
    if (!contents) {
        info.needsPassphrase = asked && passphrase.empty();
        info.outcome = info.needsPassphrase ? Outcome::done() : Outcome::failed(contents.error());
        return info;
    }
    info.profile = !asked;
    info.id = tox::idOfSavedata(contents->identity.bytes());
    info.encrypted = !info.id.has_value();
    info.configuration = contents->configuration.has_value();
    info.rules = contents->rules.has_value();
    info.knownServers = contents->knownServers.has_value();
    if (info.configuration) {
        const auto text = contents->configuration->bytes();
        const auto editor =
            config::ConfigEditor::of(std::string(text.begin(), text.end()), configName);
        if (!editor) {
            return {.outcome = Outcome::failed(editor.error())};
        }
        info.peers = editor->configuration().peers.size();
        info.forwards = editor->configuration().forwards.size();
    }
    return info;
}

Result<Imported> importFrom(const fs::path& file, const fs::path& dataDir,
                            const AskPassphrase& passphrase)
{
    const auto bytes = readAll(file);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    const auto lock = tox::DataLock::acquire(dataDir);
    if (!lock) {
        return tl::unexpected(lock.error());
    }
    const auto contents = unpack(bytes->bytes(), passphrase);
    if (!contents) {
        return tl::unexpected(contents.error());
    }
    Replacement replacement(keptInfix + dateOfToday());
    Result<void> done = replacement.put(dataDir / tox::SaveFile::name, contents->identity);
    if (done && contents->knownServers) {
        done = replacement.put(dataDir / serversName, *contents->knownServers);
    }
    if (done && contents->rules) {
        done = replacement.put(dataDir / rulesName, *contents->rules);
    }
    if (done && contents->configuration) {
        const auto text = placed(*contents->configuration, contents->rules.has_value(), dataDir);
        done = text ? replacement.put(dataDir / configName, *text) : tl::unexpected(text.error());
    }
    if (!done) {
        return tl::unexpected(done.error());
    }
    return replacement.finish();
}

Result<void> takeBack(const Imported& imported, const fs::path& dataDir)
{
    const auto lock = tox::DataLock::acquire(dataDir);
    if (!lock) {
        return tl::unexpected(lock.error());
    }
    for (const fs::path& path : imported.written) {
        const auto former =
            std::find_if(imported.kept.begin(), imported.kept.end(), [&](const fs::path& kept) {
                return kept.string().starts_with(path.string() + keptInfix);
            });
        std::error_code error;
        if (former == imported.kept.end()) {
            fs::remove(path, error);
        } else {
            fs::rename(*former, path, error);
        }
        if (error) {
            return failure(
                Message::say("Cannot put back %1", path.string()),
                Message::verbatim(error.message()),
                Message::say("The former files lie beside it under names with %1", keptInfix));
        }
    }
    return {};
}

} // namespace toxtunnel::backup
