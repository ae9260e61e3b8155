// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/FrameLinkSettings.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>

namespace toxtunnel::link {

/// How many bytes of one stream may be unconfirmed at an old peer.
///
/// Adapting, it follows bandwidth x round trip x safety, plus what an old receiver leaves
/// unconfirmed: the bandwidth is the highest of the last rounds, measured only while the window was
/// what held the stream up, so a pause does not shrink it; the round trip is the link's, measured
/// by PING, so a reader that stalls does not grow it. It never falls below where it began. Pure:
/// time is passed in.
class SendWindow
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;
    using Duration = std::chrono::steady_clock::duration;

    /// Old receivers confirm at this many bytes, and so do we.
    static constexpr std::size_t confirmAt = 16384;

    explicit SendWindow(const SendWindowSettings& settings);

    std::size_t size() const { return size_; } ///< bytes
    /// Bytes per second, the highest of the last rounds; 0 while none was measured.
    double bandwidth() const;

    /// The stream has more to send than the window lets pass.
    void onFull() { full_ = true; }
    /// `roundTrip` zero: not known yet.
    void onConfirmed(std::size_t bytes, TimePoint now, Duration roundTrip);

private:
    static constexpr std::size_t rounds = 8;

    void endRound(double bytesPerSecond, Duration roundTrip);

    SendWindowSettings settings_;
    std::size_t size_;
    bool full_ = false;      ///< since the round began
    bool measuring_ = false; ///< a round has begun
    TimePoint roundStart_{};
    std::size_t confirmed_ = 0;             ///< bytes, in this round
    std::array<double, rounds> measured_{}; ///< bytes per second, in a ring
    std::size_t next_ = 0;
};

} // namespace toxtunnel::link
