// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Require.h"
#include "access/RuleBook.h"
#include "config/RulesFile.h"

using namespace toxtunnel;

namespace {

void requireSound(const std::vector<access::RuleTarget>& targets)
{
    for (const access::RuleTarget& target : targets) {
        require(!target.host.empty() && target.line > 0);
        for (const access::PortRange& range : target.ports) {
            require(range.first > 0 && range.first <= range.last);
        }
    }
}

} // namespace

/// A hostile rules file: what is called usable must be sound, and fit to be judged by.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const config::LoadedRules loaded = config::parseRules(text, "rules.yaml");
    for (const config::Problem& problem : loaded.problems) {
        require(problem.text().find('\n') == std::string::npos);
    }
    if (!loaded.usable()) {
        return 0;
    }
    for (const access::Rule& rule : loaded.rules.rules) {
        require(rule.line > 0);
        requireSound(rule.allow);
        requireSound(rule.deny);
    }
    const access::RuleBook book(loaded.rules);
    const auto now = std::chrono::system_clock::time_point();
    book.warnings(now);
    for (const PublicKey& peer : book.keys()) {
        book.judgeSpelling(peer, {"localhost", 22}, now);
    }
    return 0;
}
