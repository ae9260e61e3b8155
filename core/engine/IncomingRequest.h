// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/RuleBook.h"
#include "endpoint/IncomingDial.h"
#include "endpoint/Resolver.h"
#include "engine/RateLimits.h"
#include "engine/StateFeed.h"
#include "engine/StreamReaper.h"
#include "link/Stream.h"
#include "log/Logger.h"
#include "model/PublicKey.h"
#include "model/Target.h"
#include "reactor/Reactor.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace toxtunnel::engine {

/// What it takes to serve the requests of peers; outlives them all.
struct ServingContext
{
    Reactor& reactor;
    endpoint::Resolver& resolver;
    const access::RuleBook& rules;
    RateLimits& limits;
    StreamReaper& reaper;
    StateFeed& feed;
    RuleUses& ruleUses;
    log::Logger log;
    std::string_view closed; ///< not empty: everything is refused, for this reason
};

/// Who asks, in words for the log: the number counts the peers of this run, `serial` the requests.
struct Requester
{
    PublicKey peer;
    std::size_t number = 0;
    std::uint64_t serial = 0;
};

/// One stream that a peer wants to a target of this machine: judged by its spelling, resolved,
/// judged by its addresses, dialled, then pumped until it ends (design: "judging a target").
/// Nothing is resolved before a rule allows the spelling, and exactly the judged addresses are
/// dialled. Destroying it ends the stream. Core thread only.
class IncomingRequest final : private endpoint::IncomingDial::Observer
{
public:
    /// `onEnded` runs once and last; it may destroy the request.
    IncomingRequest(ServingContext& context, Requester requester, Target target,
                    std::unique_ptr<IncomingStream> stream, std::function<void()> onEnded);
    ~IncomingRequest() override = default;
    IncomingRequest(const IncomingRequest&) = delete;
    IncomingRequest& operator=(const IncomingRequest&) = delete;

    /// Judges and goes on from there; may end the request. Call once.
    void start();

    /// Whether the rules, as they are now, allow what was allowed when it began.
    bool stillAllowed() const;

private:
    void judge();
    bool takeSlot();
    void dial(const access::Decision& decision);
    void resolved(const endpoint::Resolver::Answer& answer);
    void deny(const access::Decision& decision);
    void logOpen() const;
    void logDenial(const access::Decision& decision, const std::string& more) const;
    void refuse(const Refusal& refusal);
    void end();
    void onDialConnected(endpoint::IncomingDial& dial) override;
    void onDialEnded(endpoint::IncomingDial& dial, const endpoint::PumpEnd& end) override;

    ServingContext& context_;
    Requester requester_;
    Target target_;
    std::function<void()> onEnded_;
    PeerLimits& limits_;
    std::optional<PeerLimits::Slot> slot_; ///< once the rules allow it
    std::unique_ptr<IncomingStream> stream_;
    StreamId id_;                      ///< in the registry, while stream_ or dial_ lives
    std::vector<IpAddress> addresses_; ///< dialled
    std::unique_ptr<endpoint::Resolver::Request> resolving_;
    std::unique_ptr<endpoint::IncomingDial> dial_;
};

} // namespace toxtunnel::engine
