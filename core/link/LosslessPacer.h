// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>

namespace toxtunnel::link {

/// Decides when a lossless packet may be handed to toxcore, so that toxcore's own send credit never
/// runs out.
///
/// toxcore's sender (net_crypto.c, 0.2.13 to 0.2.23) allows a rate, not a window: every 50 ms it
/// takes what was sent during 0.6 s, less what its queue of undelivered packets grew, times 1.2. A
/// sender that uses up that credit while packets are lost is taken for congested at every
/// iteration, and its rate collapses to 4 packets a second. This class computes the same from our
/// own sends, a little lower, and keeps some credit back for control and small frames.
///
/// Pure: time and counts are passed in.
class LosslessPacer
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    enum class Urgency
    {
        Bulk,
        Small, ///< keystrokes and short answers: may use most of the reserve
        Control,
    };

    /// toxcore has made a new connection to the peer.
    void restart(TimePoint now);

    /// After each tox_iterate. `undelivered`: packets that the peer should have confirmed and has
    /// not; only its growth counts.
    void onIterated(TimePoint now, std::size_t undelivered);

    bool allows(Urgency urgency) const;
    void onSent();
    /// toxcore refused a packet: its credit is used up, or its socket is full.
    void onFull(TimePoint now);

    /// Shortest round trip seen; long until the first one is known.
    void onRoundTrip(std::chrono::milliseconds roundTrip);
    /// Packets per second never exceeded, e.g. on a TCP relay; 0: no such limit.
    void setCeiling(double packetsPerSecond) { ceiling_ = packetsPerSecond; }

    double rate() const { return rate_; } ///< packets per second

    static constexpr double minimumRate = 4.0;       ///< CRYPTO_PACKET_MIN_RATE
    static constexpr std::size_t initialCredit = 64; ///< CRYPTO_MIN_QUEUE_LENGTH
    static constexpr std::size_t reserve = 16;       ///< not for bulk

private:
    static constexpr std::size_t windowBuckets = 12;  // CONGESTION_QUEUE_ARRAY_SIZE
    static constexpr std::size_t historyBuckets = 26; // CONGESTION_LAST_SENT_ARRAY_SIZE and our lag

    void closeBucket(std::int64_t nowMs);
    double sendRate(std::int64_t nowMs) const;
    std::size_t slowestWindow() const;
    void refill(std::int64_t nowMs);

    std::array<std::size_t, historyBuckets> sent_{}; // newest first
    std::array<std::size_t, windowBuckets> queue_{}; // newest first
    std::size_t sentNow_ = 0;
    std::size_t undelivered_ = 0;
    std::int64_t bucketStartMs_ = 0;
    std::int64_t refilledMs_ = 0;
    std::int64_t congestedMs_ = 0;
    std::int64_t holdUntilMs_ = 0;
    std::int64_t nowMs_ = 0;
    std::int64_t holdMs_ = 0;
    std::size_t windowsBack_ = windowBuckets;
    double rate_ = minimumRate;
    double ceiling_ = 0;
    double remainder_ = 0;
    std::size_t credit_ = initialCredit;
};

} // namespace toxtunnel::link
