// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/RuleBook.h"

#include <algorithm>

namespace toxtunnel::access {

namespace {

constexpr unsigned broadV4Bits = 16; // a range this wide or wider is a whole network
constexpr unsigned broadV6Bits = 64;

bool isWholePrivateNetwork(std::string_view written)
{
    constexpr std::string_view wholes[] = {"10.*", "192.168.*", "172.*"};
    return std::find(std::begin(wholes), std::end(wholes), written) != std::end(wholes);
}

Message broadness(const RuleTarget& target, const HostPattern& pattern)
{
    const bool allPorts = target.ports.empty();
    if (pattern.matchesAll()) {
        return allPorts ? Message::say("'%1' allows every host on every port: everything this "
                                       "machine reaches, its own services included",
                                       target.host)
                        : Message::say("'%1' allows every host, this machine's own services "
                                       "included",
                                       target.host);
    }
    const bool broad =
        pattern.isRange()
            ? pattern.prefixBits() <= (pattern.network().isV4() ? broadV4Bits : broadV6Bits)
            : isWholePrivateNetwork(target.host);
    if (broad) {
        return allPorts ? Message::say("'%1' allows a whole network on every port", target.host)
                        : Message::say("'%1' allows a whole network", target.host);
    }
    if (allPorts && pattern.coversLoopback()) {
        return Message::say("'%1' allows every service of this machine itself", target.host);
    }
    return {};
}

/// What a pattern means that its writer may have meant otherwise.
Message oddness(std::string_view written, const HostPattern& pattern)
{
    if (pattern.exactName() == "any" || pattern.exactName() == "all" ||
        pattern.exactName() == "none") {
        return Message::say("'%1' is the one host of that name. Write * for every host", written);
    }
    const bool single = pattern.isRange() && pattern.prefixBits() == pattern.network().bits();
    if (single && written.find_first_of(":/") == std::string_view::npos &&
        !IpAddress::parse(written.substr(0, written.find_last_not_of('.') + 1))) {
        return Message::say("'%1' is the one address %2. Write a network as 10.0.* or 10.0.0.0/16",
                            written, pattern.network().text());
    }
    return {};
}

} // namespace

void RuleBook::warnOfRule(const Compiled& rule, Time now, std::vector<Warning>& found) const
{
    const auto warn = [&found](int line, Message text, bool wrong = false) {
        found.push_back({line, std::move(text), wrong});
    };
    const Rule& written = *rule.rule;
    if (written.expires && *written.expires <= now) {
        warn(written.line, Message::say("this rule has expired and allows nothing"));
    } else if (written.allow.empty()) {
        warn(written.line, Message::say("this rule allows nothing"));
    }
    const auto warnOfPattern = [&warn](const Entry& entry, const Message& effect, bool denies) {
        if (!entry.pattern) {
            const auto error = HostPattern::parse(entry.written->host).error();
            warn(entry.written->line, Message::say("%1; %2", error.message(), effect), true);
        } else if (Message odd = oddness(entry.written->host, *entry.pattern); !odd.empty()) {
            warn(entry.written->line, std::move(odd), denies); // less is denied than was meant
        }
    };
    for (const Entry& entry : rule.deny) {
        warnOfPattern(entry, Message::say("every host is denied"), true);
    }
    for (const Entry& entry : rule.allow) {
        warnOfPattern(entry, Message::say("the entry allows nothing"), false);
        const Message broad = entry.pattern ? broadness(*entry.written, *entry.pattern) : Message();
        if (!broad.empty()) {
            warn(entry.written->line, broad);
        }
    }
}

std::vector<Warning> RuleBook::warnings(Time now) const
{
    std::vector<Warning> found;
    for (const Compiled& rule : compiled_) {
        warnOfRule(rule, now, found);
    }
    for (const Rule& rule : rules_.rules) {
        const Rule& first = *ruleOf(rule.peer)->rule;
        if (&first != &rule) {
            found.push_back(
                {rule.line, Message::say("this rule is not used: line %1 has the same peer, and "
                                         "the first one counts",
                                         first.line)});
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Warning& a, const Warning& b) { return a.line < b.line; });
    return found;
}

} // namespace toxtunnel::access
