// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/QuicTypes.h"

#include <cstdint>
#include <limits>

namespace toxtunnel::transport {

/// Bounds what a bulk sender has in flight below its congestion window of two bandwidth-delay
/// products, on a path that it has for itself: no packets are lost by chance, and again and again
/// there is no queue.
///
/// BBR (draft-ietf-ccwg-bbr) looks for bandwidth by sending a quarter more for three round trips,
/// and then drains the queue that this made. ngtcp2 1.11 forgets the bandwidth it knew two rounds
/// after the drain began: a drain that lasts longer leaves it a tenth below the line until it looks
/// again, seconds later. With a shorter queue, the drain is over by then. Whoever shares the line
/// waits less, too.
class FlightLimit
{
public:
    struct Path
    {
        Duration latestRoundTrip{};
        Duration minRoundTrip{};
        std::uint64_t window = 0; ///< the congestion window, bytes
        bool lost = false;        ///< a packet, since the last update()
    };

    /// To be called while there is something to send, at least once a round trip.
    void update(const Path& path, TimePoint now);
    std::uint64_t bytes() const { return bytes_; }

private:
    static constexpr std::uint64_t unlimited = std::numeric_limits<std::uint64_t>::max();

    std::uint64_t bytes_ = unlimited;
    TimePoint updatedAt_{};
    double knownWindow_ = 0; // bytes; what the window has grown to, or slowly fallen
    TimePoint growingUntil_{};
    TimePoint lossyUntil_{};
    TimePoint overflowsUntil_{}; // what is lost, a full queue has lost
    TimePoint aloneUntil_{};     // if no round trip without a queue is seen before
};

} // namespace toxtunnel::transport
