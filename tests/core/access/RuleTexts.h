// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/RuleBook.h"
#include "support/KeyOf.h"

#include <sstream>
#include <stdexcept>
#include <string>

namespace toxtunnel::test {

/// A rule for the key 01...01 from "allow HOST [PORTS]; deny HOST [PORTS]"; entry n is on line n+1.
inline access::Rule ruleFrom(const std::string& text)
{
    access::Rule rule;
    rule.peer = keyOf(1);
    rule.line = 1;
    std::istringstream entries(text);
    std::string entry;
    for (int line = 2; std::getline(entries, entry, ';'); ++line) {
        std::istringstream words(entry);
        std::string list;
        access::RuleTarget target;
        std::string ports;
        words >> list >> target.host >> ports;
        if (target.host == "''") {
            target.host.clear();
        }
        target.line = line;
        std::istringstream ranges(ports);
        std::string range;
        while (std::getline(ranges, range, ',')) {
            const std::size_t dash = range.find('-');
            const auto first = static_cast<std::uint16_t>(std::stoi(range));
            const auto last = dash == std::string::npos
                                  ? first
                                  : static_cast<std::uint16_t>(std::stoi(range.substr(dash + 1)));
            target.ports.push_back({first, last});
        }
        if (list != "allow" && list != "deny") {
            throw std::invalid_argument(entry);
        }
        (list == "allow" ? rule.allow : rule.deny).push_back(target);
    }
    return rule;
}

inline access::RuleSet setFrom(const std::string& text)
{
    access::RuleSet set;
    set.file = "rules.yaml";
    set.rules.push_back(ruleFrom(text));
    return set;
}

} // namespace toxtunnel::test
