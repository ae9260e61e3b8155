// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/RateLimits.h"

namespace toxtunnel::engine {

RateLimits::RateLimits(Reactor& reactor, const access::RuleBook& rules, log::Logger log)
    : reactor_(reactor)
    , rules_(rules)
    , log_(log)
{
}

PeerLimits& RateLimits::of(const PublicKey& peer)
{
    auto& limits = peers_[peer];
    if (limits == nullptr) {
        limits = std::make_unique<PeerLimits>(reactor_, peer, log_);
        limits->apply(access::Limits::of(rules_.rateLimit(peer)));
    }
    return *limits;
}

void RateLimits::rulesChanged()
{
    for (const auto& [peer, limits] : peers_) {
        limits->apply(access::Limits::of(rules_.rateLimit(peer)));
    }
}

RateCounters RateLimits::counters() const
{
    RateCounters counters;
    for (const auto& [peer, limits] : peers_) {
        counters.opensRejected += limits->opensRejected();
        counters.bytesThrottled += limits->bytesThrottled();
    }
    return counters;
}

} // namespace toxtunnel::engine
