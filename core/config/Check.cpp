// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/Check.h"

#include "access/RuleBook.h"
#include "config/Finish.h"
#include "config/RulesFile.h"
#include "config/TextFile.h"

#include <algorithm>
#include <iterator>

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

} // namespace

Problems checkRules(const fs::path& file)
{
    LoadedRules loaded = loadRules(file);
    makeStrict(loaded.problems);
    if (loaded.usable()) {
        const access::RuleBook book(loaded.rules);
        for (const access::Warning& warning : book.warnings(std::chrono::system_clock::now())) {
            loaded.problems.push_back({warning.wrong ? Severity::Error : Severity::Warning,
                                       {file.string(), warning.line, 1},
                                       warning.text,
                                       {},
                                       {}});
        }
    }
    Problems sorted;
    appendSorted(sorted, std::move(loaded.problems));
    return sorted;
}

Problems checkConfiguration(const fs::path& file)
{
    if (const auto text = readTextFile(file); !text) {
        return {text.error()}; // nothing else can be said
    }
    Loaded loaded = loadConfiguration(file);
    KnownServers knownServers(KnownServers::fileIn(loaded.configuration.dataDir));
    Problems ofServers = knownServers.load();
    finish(loaded, knownServers);
    makeStrict(loaded.problems);
    Problems all;
    appendSorted(all, std::move(loaded.problems));
    if (!loaded.configuration.rulesFile.empty()) {
        append(all, checkRules(loaded.configuration.rulesFile));
    }
    makeStrict(ofServers);
    appendSorted(all, std::move(ofServers));
    return all;
}

} // namespace toxtunnel::config
