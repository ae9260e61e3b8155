// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/FlightLimit.h"

#include <algorithm>
#include <utility>

namespace toxtunnel::transport {

namespace {

using namespace std::chrono_literals;

/// Below it, processors and not queues decide what is in flight.
constexpr Duration leastRoundTrip = 5ms;
/// In a probe the window grows by an eighth; where there is more bandwidth, by much more.
constexpr double growth = 1.4;
constexpr int roundsOfGrowth = 4;
constexpr std::chrono::duration<double> windowMemory = 10s;
/// A probe and its drain are over by then.
constexpr Duration queueMemory = 1s;
constexpr int queueRounds = 20;
/// A loss is known so long after the queue that caused it.
constexpr int roundsOfLoss = 4;
/// Where packets are lost by chance, more must be in flight.
constexpr Duration lossMemory = 10s;
/// Of the window: nearly a third above the bandwidth-delay product.
constexpr double allowedShare = 0.65;

} // namespace

void FlightLimit::update(const Path& path, TimePoint now)
{
    const std::chrono::duration<double> passed = now - std::exchange(updatedAt_, now);
    const auto window = static_cast<double>(path.window);
    if (window > growth * knownWindow_) {
        knownWindow_ = window;
        growingUntil_ = now + roundsOfGrowth * path.latestRoundTrip;
    } else if (window < knownWindow_) {
        knownWindow_ += (window - knownWindow_) * std::min(1.0, passed / windowMemory);
    }
    if (path.latestRoundTrip > path.minRoundTrip + path.minRoundTrip / 4) {
        overflowsUntil_ = now + roundsOfLoss * path.latestRoundTrip;
    } else {
        aloneUntil_ = now + std::max(queueMemory, queueRounds * path.minRoundTrip);
    }
    if (path.lost && now >= overflowsUntil_) {
        lossyUntil_ = now + lossMemory;
    }
    const bool applies = now >= growingUntil_ && now < aloneUntil_ && now >= lossyUntil_ &&
                         path.minRoundTrip >= leastRoundTrip;
    bytes_ = applies ? static_cast<std::uint64_t>(allowedShare * knownWindow_) : unlimited;
}

} // namespace toxtunnel::transport
