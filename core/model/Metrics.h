// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/LinkCounts.h"
#include "model/NodeInfo.h"
#include "model/Observed.h"
#include "model/PeerInfo.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace toxtunnel {

/// How streams began and ended, each counted once, since the start.
struct StreamCounts
{
    std::uint64_t opened = 0;
    std::uint64_t denied = 0; ///< by rules or limits, here or at the peer
    std::uint64_t failed = 0; ///< the target or the peer could not be reached
    std::uint64_t closedHere = 0;
    std::uint64_t closedByPeer = 0;
    std::uint64_t timedOut = 0; ///< idle or half closed for too long
    std::uint64_t broken = 0;   ///< reset
};

/// Everything the metrics endpoint tells, at one moment.
struct Metrics
{
    NodeInfo node;
    std::vector<PeerInfo> peers;
    StreamCounts streams;
    LinkCounts links;
    std::unordered_map<PublicKey, std::uint64_t> retransmits; ///< packets; of native peers
    Observed iterateLagMilliseconds;
    std::uint64_t opensRejected = 0;  ///< by rate limits
    std::uint64_t bytesThrottled = 0; ///< by rate limits
    std::uint64_t watchdogAborts = 0; ///< of earlier runs with this data folder
    std::uint64_t reloads = 0;        ///< that went through
    std::uint64_t failedReloads = 0;
    std::uint64_t failovers = 0; ///< of the active server to another one
};

} // namespace toxtunnel
