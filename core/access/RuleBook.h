// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/HostPattern.h"
#include "access/Rule.h"
#include "model/IpAddress.h"
#include "model/Message.h"
#include "model/PublicKey.h"
#include "model/Refusal.h"
#include "model/Target.h"

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace toxtunnel::access {

enum class Verdict
{
    Allowed,        ///< dial exactly Decision::addresses
    NeedsResolving, ///< the name is allowed: resolve Decision::name, then judgeAddresses()
    Denied,         ///< by a deny entry
    DefaultDenied,  ///< no entry allows it
    Malformed,      ///< no target at all
};

/// What the rules say to one target, and why.
struct Decision
{
    Verdict verdict = Verdict::DefaultDenied;
    Message reason;                   ///< one clause without final stop, for logs and people
    int ruleLine = 0;                 ///< of the peer's rule; 0: it has none
    int entryLine = 0;                ///< of the deciding allow or deny entry; 0: none
    std::string entryHost;            ///< its pattern as written
    std::string name;                 ///< NeedsResolving: canonical, resolve this and nothing else
    std::vector<IpAddress> addresses; ///< Allowed: dial these and no others

    /// What the peer is told; only for Denied, DefaultDenied and Malformed.
    Refusal refusal() const;
};

/// Something about the rules that their writer should know.
struct Warning
{
    int line = 0;
    Message text;
    bool wrong = false; ///< not only doubtful: what is written there cannot be meant

    bool operator==(const Warning&) const = default;
};

/// Decides which targets a peer may reach. Pure: no clock, no resolver, no file. The six steps:
/// (1) a peer without rule is refused, (2) the host gets its one spelling, (3) deny by spelling,
/// (4) allow by spelling, (5) deny by the addresses the name resolves to, (6) only these addresses
/// are dialled. Resolving happens between (4) and (5), so that a peer cannot make this machine
/// resolve names it is not allowed, and never learns whether they exist. A name alone does not
/// lead to this machine itself or its link (loopback, link-local), since whoever answers for the
/// name decides that: such addresses are dialled only if an entry allows the address, too.
class RuleBook
{
public:
    using Time = std::chrono::system_clock::time_point;

    RuleBook() = default; ///< denies everything
    /// The first rule of a key counts. An allow entry that HostPattern refuses matches nothing, a
    /// deny entry everything.
    explicit RuleBook(RuleSet rules);
    RuleBook(RuleBook&&) = default;
    RuleBook& operator=(RuleBook&&) = default;
    RuleBook(const RuleBook&) = delete; // its parts point into rules_
    RuleBook& operator=(const RuleBook&) = delete;
    ~RuleBook() = default;

    /// Steps 1 to 4.
    Decision judgeSpelling(const PublicKey& peer, const Target& target, Time now) const;

    /// Steps 1 to 6 with all addresses the resolver gave for Decision::name. No address at all is
    /// Allowed with none: the name did not resolve. Rules may have changed since judgeSpelling().
    Decision judgeAddresses(const PublicKey& peer, const Target& target,
                            std::span<const IpAddress> resolved, Time now) const;

    bool knows(const PublicKey& peer) const { return byPeer_.contains(peer); }
    std::vector<PublicKey> keys() const; ///< of all peers with a rule, in the file's order

    /// The peer's limits: its own block over the defaults field by field; a block without `mode`
    /// enforces. Nothing when neither exists.
    std::optional<RateLimit> rateLimit(const PublicKey& peer) const;

    /// When the first of the rules that count ends by its `expires` after `now`; nothing: none
    /// does.
    std::optional<Time> nextExpiry(Time now) const;
    /// Those that ended after `from` and not after `until`. Valid as long as the book is.
    std::vector<const Rule*> expiredWithin(Time from, Time until) const;

    /// Broad, dead and doubtful rules, by line.
    std::vector<Warning> warnings(Time now) const;

    /// A name that an allow entry spells out, to be resolved and shown to conflict() at start.
    struct AllowedName
    {
        PublicKey peer;
        std::string name;
        int line = 0;
    };
    std::vector<AllowedName> allowedNames() const;
    /// A warning when the rule of `name` denies, on a port its entry allows, one of the addresses
    /// the name has today, or allows none of them.
    std::optional<Warning> conflict(const AllowedName& name,
                                    std::span<const IpAddress> resolved) const;

    const RuleSet& rules() const { return rules_; }

private:
    struct Entry
    {
        const RuleTarget* written; // points into rules_
        std::optional<HostPattern> pattern;
    };
    struct Compiled
    {
        const Rule* rule; // points into rules_
        std::vector<Entry> allow;
        std::vector<Entry> deny;
    };

    static std::vector<Entry> compile(const std::vector<RuleTarget>& targets);
    static const Entry* denying(const Compiled& rule, const IpAddress& address, std::uint16_t port);
    static const Entry* denyingName(const Compiled& rule, std::string_view name,
                                    std::uint16_t port);
    static const Entry* allowing(const Compiled& rule, const IpAddress& address,
                                 std::uint16_t port);
    static const Entry* allowingName(const Compiled& rule, std::string_view name,
                                     std::uint16_t port);
    static Decision decide(Verdict verdict, const Compiled& rule, const Entry* entry,
                           Message reason);
    static Decision allowHost(const Compiled& rule, CanonicalHost host, std::uint16_t port);
    void warnOfRule(const Compiled& rule, Time now, std::vector<Warning>& found) const;
    const Compiled* ruleOf(const PublicKey& peer) const;

    RuleSet rules_;
    std::vector<Compiled> compiled_;
    std::unordered_map<PublicKey, std::size_t> byPeer_;
};

/// "allowed by line 7 of rules.yaml (127.0.0.1): ..." for `rules check`.
std::string explain(const Decision& decision, const RuleSet& rules);

} // namespace toxtunnel::access
