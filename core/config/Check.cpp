// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/Check.h"

#include "access/RuleBook.h"
#include "config/Finish.h"
#include "config/RulesFile.h"
#include "config/TextFile.h"

#include <algorithm>
#include <iterator>
#include <system_error>

namespace toxtunnel::config {

namespace {

namespace fs = std::filesystem;

void append(Problems& all, Problems more)
{
    std::move(more.begin(), more.end(), std::back_inserter(all));
}

/// Problems of one file, by line.
void appendSorted(Problems& all, Problems more)
{
    std::stable_sort(more.begin(), more.end(),
                     [](const Problem& a, const Problem& b) { return a.location < b.location; });
    append(all, std::move(more));
}

Problems checkFolders(const Loaded& loaded)
{
    Problems problems;
    std::error_code ignored;
    const auto complain = [&](std::string_view key, Message what) {
        problems.push_back({Severity::Error, loaded.locations.of(key), std::move(what), {}, {}});
    };
    const fs::path& dataDir = loaded.configuration.dataDir;
    if (fs::exists(dataDir, ignored) && !fs::is_directory(dataDir, ignored)) {
        complain("data_dir", Message::say("data_dir is no folder: %1", dataDir.string()));
    }
    const fs::path& log = loaded.configuration.logging.file;
    if (!log.empty() && !fs::is_directory(log.parent_path(), ignored)) {
        complain("logging.file", Message::say("The folder of logging.file does not exist: %1",
                                              log.parent_path().string()));
    }
    if (!log.empty() && fs::is_directory(log, ignored)) {
        complain("logging.file", Message::say("logging.file is a folder: %1", log.string()));
    }
    return problems;
}

Problems checkRules(const fs::path& file, std::chrono::system_clock::time_point now)
{
    LoadedRules loaded = loadRules(file);
    makeStrict(loaded.problems);
    if (loaded.usable()) {
        for (const access::Warning& warning : access::RuleBook(loaded.rules).warnings(now)) {
            loaded.problems.push_back(
                {Severity::Warning, {file.string(), warning.line, 1}, warning.text, {}, {}});
        }
    }
    return std::move(loaded.problems);
}

} // namespace

Problems checkConfiguration(const fs::path& file)
{
    if (const auto text = readTextFile(file); !text) {
        return {text.error()}; // nothing else can be said
    }
    Loaded loaded = loadConfiguration(file);
    KnownServers knownServers(KnownServers::fileIn(loaded.configuration.dataDir));
    Problems ofServers = knownServers.load();
    finish(loaded, knownServers);
    append(loaded.problems, checkFolders(loaded));
    makeStrict(loaded.problems);
    Problems all;
    appendSorted(all, std::move(loaded.problems));
    if (!loaded.configuration.rulesFile.empty()) {
        appendSorted(all,
                     checkRules(loaded.configuration.rulesFile, std::chrono::system_clock::now()));
    }
    makeStrict(ofServers);
    appendSorted(all, std::move(ofServers));
    return all;
}

} // namespace toxtunnel::config
