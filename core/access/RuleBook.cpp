// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/RuleBook.h"

#include <algorithm>

namespace toxtunnel::access {

namespace {

bool hasPort(const std::vector<PortRange>& ranges, std::uint16_t port)
{
    return ranges.empty() || std::any_of(ranges.begin(), ranges.end(), [port](const auto& range) {
               return range.first <= port && port <= range.last;
           });
}

bool overlap(const std::vector<PortRange>& a, const std::vector<PortRange>& b)
{
    return a.empty() || b.empty() || std::any_of(a.begin(), a.end(), [&b](const auto& one) {
               return std::any_of(b.begin(), b.end(), [&one](const auto& other) {
                   return one.first <= other.last && other.first <= one.last;
               });
           });
}

Decision refused(Verdict verdict, Message reason)
{
    Decision decision;
    decision.verdict = verdict;
    decision.reason = std::move(reason);
    return decision;
}

} // namespace

Refusal Decision::refusal() const
{
    // The peer is told which kind it is, never which entry.
    switch (verdict) {
    case Verdict::Denied:
        return {RefusalCode::AccessDenied, {}};
    case Verdict::Malformed:
        return {RefusalCode::Malformed, {}};
    case Verdict::DefaultDenied:
    case Verdict::Allowed:
    case Verdict::NeedsResolving:
        break;
    }
    return {RefusalCode::NoRule, {}};
}

RuleBook::RuleBook(RuleSet rules)
    : rules_(std::move(rules))
{
    compiled_.reserve(rules_.rules.size());
    for (const Rule& rule : rules_.rules) {
        if (byPeer_.try_emplace(rule.peer, compiled_.size()).second) {
            compiled_.push_back({&rule, compile(rule.allow), compile(rule.deny)});
        }
    }
}

std::vector<RuleBook::Entry> RuleBook::compile(const std::vector<RuleTarget>& targets)
{
    std::vector<Entry> entries;
    entries.reserve(targets.size());
    for (const RuleTarget& target : targets) {
        auto pattern = HostPattern::parse(target.host);
        entries.push_back({&target, pattern ? std::optional(*std::move(pattern)) : std::nullopt});
    }
    return entries;
}

const RuleBook::Compiled* RuleBook::ruleOf(const PublicKey& peer) const
{
    const auto found = byPeer_.find(peer);
    return found == byPeer_.end() ? nullptr : &compiled_[found->second];
}

const RuleBook::Entry* RuleBook::denying(const Compiled& rule, const IpAddress& address,
                                         std::uint16_t port)
{
    for (const Entry& entry : rule.deny) {
        if (hasPort(entry.written->ports, port) &&
            (!entry.pattern || entry.pattern->denies(address))) {
            return &entry;
        }
    }
    return nullptr;
}

const RuleBook::Entry* RuleBook::denyingName(const Compiled& rule, std::string_view name,
                                             std::uint16_t port)
{
    for (const Entry& entry : rule.deny) {
        if (hasPort(entry.written->ports, port) &&
            (!entry.pattern || entry.pattern->deniesName(name))) {
            return &entry;
        }
    }
    return nullptr;
}

const RuleBook::Entry* RuleBook::allowing(const Compiled& rule, const IpAddress& address,
                                          std::uint16_t port)
{
    for (const Entry& entry : rule.allow) {
        if (hasPort(entry.written->ports, port) && entry.pattern &&
            entry.pattern->allows(address)) {
            return &entry;
        }
    }
    return nullptr;
}

const RuleBook::Entry* RuleBook::allowingName(const Compiled& rule, std::string_view name,
                                              std::uint16_t port)
{
    for (const Entry& entry : rule.allow) {
        if (hasPort(entry.written->ports, port) && entry.pattern &&
            entry.pattern->allowsName(name)) {
            return &entry;
        }
    }
    return nullptr;
}

Decision RuleBook::decide(Verdict verdict, const Compiled& rule, const Entry* entry, Message reason)
{
    Decision decision = refused(verdict, std::move(reason));
    decision.ruleLine = rule.rule->line;
    if (entry != nullptr) {
        decision.entryLine = entry->written->line;
        decision.entryHost = entry->written->host;
    }
    return decision;
}

Decision RuleBook::judgeSpelling(const PublicKey& peer, const Target& target, Time now) const
{
    const Compiled* rule = ruleOf(peer);
    if (rule == nullptr) {
        return refused(Verdict::DefaultDenied, Message::say("no rule names this peer"));
    }
    auto host = canonicalHost(target.host);
    if (!host || target.port == 0) {
        return decide(Verdict::Malformed, *rule, nullptr,
                      host ? Message::say("port 0 is no target")
                           : Message::say("the host is malformed: %1", host.error().why));
    }
    const Entry* denied = host->isAddress() ? nullptr : denyingName(*rule, host->name, target.port);
    for (const IpAddress& address : host->addresses) {
        denied = denied == nullptr ? denying(*rule, address, target.port) : denied;
    }
    if (denied != nullptr) {
        return decide(Verdict::Denied, *rule, denied, Message::say("a deny entry covers the host"));
    }
    if (rule->rule->expires && *rule->rule->expires <= now) {
        return decide(Verdict::DefaultDenied, *rule, nullptr,
                      Message::say("the rule of this peer has expired"));
    }
    return allowHost(*rule, *std::move(host), target.port);
}

Decision RuleBook::allowHost(const Compiled& rule, CanonicalHost host, std::uint16_t port)
{
    if (!host.isAddress()) {
        if (const Entry* entry = allowingName(rule, host.name, port)) {
            const bool known = !host.addresses.empty();
            Decision decision = decide(known ? Verdict::Allowed : Verdict::NeedsResolving, rule,
                                       entry, Message::say("an allow entry covers the name"));
            decision.name = known ? std::string() : std::move(host.name);
            decision.addresses = std::move(host.addresses);
            return decision;
        }
    }
    // An address; or `localhost`, which stands for two of them, each allowed by itself.
    const Entry* first = nullptr;
    std::erase_if(host.addresses, [&](const IpAddress& address) {
        const Entry* entry = allowing(rule, address, port);
        first = first == nullptr ? entry : first;
        return entry == nullptr;
    });
    if (first == nullptr) {
        return decide(Verdict::DefaultDenied, rule, nullptr,
                      Message::say("no allow entry covers the host on this port"));
    }
    Decision decision =
        decide(Verdict::Allowed, rule, first, Message::say("an allow entry covers the address"));
    decision.addresses = std::move(host.addresses);
    return decision;
}

Decision RuleBook::judgeAddresses(const PublicKey& peer, const Target& target,
                                  std::span<const IpAddress> resolved, Time now) const
{
    Decision decision = judgeSpelling(peer, target, now);
    if (decision.verdict != Verdict::NeedsResolving) {
        return decision;
    }
    const Compiled& rule = *ruleOf(peer);
    std::optional<IpAddress> near;
    for (const IpAddress& address : resolved) {
        if (const Entry* entry = denying(rule, address, target.port)) {
            return decide(
                Verdict::Denied, rule, entry,
                Message::say("the name resolves to %1, which a deny entry covers", address.text()));
        }
        const IpAddress canonical = canonicalAddress(address);
        if (canonical.staysNear() && allowing(rule, canonical, target.port) == nullptr) {
            near = canonical;
            continue;
        }
        if (std::find(decision.addresses.begin(), decision.addresses.end(), canonical) ==
            decision.addresses.end()) {
            decision.addresses.push_back(canonical);
        }
    }
    if (near && decision.addresses.empty()) {
        return decide(Verdict::DefaultDenied, rule, nullptr,
                      Message::say("the name resolves to %1, this machine or its link, which only "
                                   "an allow entry with that address opens",
                                   near->text()));
    }
    decision.verdict = Verdict::Allowed;
    decision.name.clear();
    return decision;
}

std::vector<PublicKey> RuleBook::keys() const
{
    std::vector<PublicKey> keys;
    keys.reserve(compiled_.size());
    for (const Compiled& rule : compiled_) {
        keys.push_back(rule.rule->peer);
    }
    return keys;
}

std::optional<RuleBook::Time> RuleBook::nextExpiry(Time now) const
{
    std::optional<Time> next;
    for (const Compiled& rule : compiled_) {
        const auto& expires = rule.rule->expires;
        if (expires && *expires > now && (!next || *expires < *next)) {
            next = *expires;
        }
    }
    return next;
}

std::vector<const Rule*> RuleBook::expiredWithin(Time from, Time until) const
{
    std::vector<const Rule*> expired;
    for (const Compiled& rule : compiled_) {
        const auto& expires = rule.rule->expires;
        if (expires && *expires > from && *expires <= until) {
            expired.push_back(rule.rule);
        }
    }
    return expired;
}

std::optional<RateLimit> RuleBook::rateLimit(const PublicKey& peer) const
{
    const Compiled* rule = ruleOf(peer);
    std::optional<RateLimit> own = rule == nullptr ? std::nullopt : rule->rule->rateLimit;
    if (!own && !rules_.rateLimitDefaults) {
        return std::nullopt;
    }
    RateLimit merged = own.value_or(RateLimit{});
    if (const auto& defaults = rules_.rateLimitDefaults) {
        const auto fill = [](auto& field, const auto& fallback) {
            field = field ? field : fallback;
        };
        fill(merged.mode, defaults->mode);
        fill(merged.openPerSec, defaults->openPerSec);
        fill(merged.openBurst, defaults->openBurst);
        fill(merged.bytesPerSec, defaults->bytesPerSec);
        fill(merged.bytesBurst, defaults->bytesBurst);
        fill(merged.maxConcurrentTunnels, defaults->maxConcurrentTunnels);
    }
    merged.mode = merged.mode.value_or(RateMode::Enforce);
    return merged;
}

std::vector<RuleBook::AllowedName> RuleBook::allowedNames() const
{
    std::vector<AllowedName> names;
    for (const Compiled& rule : compiled_) {
        for (const Entry& entry : rule.allow) {
            const std::string_view name = entry.pattern ? entry.pattern->exactName() : "";
            if (!name.empty()) {
                names.push_back({rule.rule->peer, std::string(name), entry.written->line});
            }
        }
    }
    return names;
}

std::optional<Warning> RuleBook::conflict(const AllowedName& name,
                                          std::span<const IpAddress> resolved) const
{
    const Compiled* rule = ruleOf(name.peer);
    if (rule == nullptr) {
        return std::nullopt;
    }
    const auto allow =
        std::find_if(rule->allow.begin(), rule->allow.end(), [&name](const Entry& entry) {
            return entry.written->line == name.line && entry.pattern &&
                   entry.pattern->exactName() == name.name;
        });
    if (allow == rule->allow.end()) {
        return std::nullopt;
    }
    for (const IpAddress& address : resolved) {
        for (const Entry& deny : rule->deny) {
            if (overlap(allow->written->ports, deny.written->ports) &&
                (!deny.pattern || deny.pattern->denies(address))) {
                return Warning{name.line,
                               Message::say("'%1' is allowed here but resolves to %2, which line "
                                            "%3 denies: it is refused",
                                            name.name, address.text(), deny.written->line)};
            }
        }
    }
    const auto closed = [&](const IpAddress& address) {
        return address.staysNear() &&
               std::none_of(rule->allow.begin(), rule->allow.end(), [&](const Entry& entry) {
                   return entry.pattern && entry.pattern->allows(canonicalAddress(address)) &&
                          overlap(allow->written->ports, entry.written->ports);
               });
    };
    if (!resolved.empty() && std::all_of(resolved.begin(), resolved.end(), closed)) {
        return Warning{name.line,
                       Message::say("'%1' is allowed here but resolves to %2, this machine or its "
                                    "link: it is refused. Allow that address, too, if it is meant",
                                    name.name, resolved.front().text())};
    }
    return std::nullopt;
}

std::string explain(const Decision& decision, const RuleSet& rules)
{
    std::string out;
    switch (decision.verdict) {
    case Verdict::Allowed:
        out = "allowed";
        break;
    case Verdict::NeedsResolving:
        out = "allowed unless " + decision.name + " resolves to a denied address";
        break;
    case Verdict::Denied:
        out = "denied";
        break;
    case Verdict::DefaultDenied:
        out = "denied by default";
        break;
    case Verdict::Malformed:
        out = "refused";
        break;
    }
    out += ": " + decision.reason.english();
    const int line = decision.entryLine != 0 ? decision.entryLine : decision.ruleLine;
    if (decision.entryLine != 0) {
        out += " ('" + decision.entryHost + "')";
    }
    if (line != 0) {
        out += ", " + rules.file + " line " + std::to_string(line);
    }
    return out;
}

} // namespace toxtunnel::access
