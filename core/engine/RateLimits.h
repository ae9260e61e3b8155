// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/RuleBook.h"
#include "engine/PeerLimits.h"

#include <cstdint>
#include <memory>
#include <unordered_map>

namespace toxtunnel::engine {

struct RateCounters
{
    std::uint64_t opensRejected = 0; ///< refused, or in mode report only counted
    std::uint64_t bytesThrottled = 0;
};

/// The rate limits of all peers; they outlast reconnects. Core thread only.
class RateLimits
{
public:
    /// `rules` outlives this.
    RateLimits(Reactor& reactor, const access::RuleBook& rules, log::Logger log);

    /// Stays valid as long as this does.
    PeerLimits& of(const PublicKey& peer);
    /// Other rules are in force: applies to open streams too.
    void rulesChanged();

    RateCounters counters() const; ///< since the start

private:
    Reactor& reactor_;
    const access::RuleBook& rules_;
    log::Logger log_;
    std::unordered_map<PublicKey, std::unique_ptr<PeerLimits>> peers_;
};

} // namespace toxtunnel::engine
