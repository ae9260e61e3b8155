// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <random>

namespace linkemu {

using Clock = std::chrono::steady_clock;
using Duration = std::chrono::nanoseconds;
using TimePoint = std::chrono::time_point<Clock, Duration>;

/// What a frame carries, as far as the link cares.
enum class Carries
{
    AddressResolution, ///< exempt from random loss: one lost there would stop everything for 1 s
    Udp,
    UdpHeldBack, ///< from or to LaneSettings::heldBackUdpPort
    Tcp,
    Other
};

/// How one direction of the link treats frames.
struct LaneSettings
{
    Duration delay{0};          ///< one way, after the frame has left the queue
    double loss = 0;            ///< average share of frames lost at random, 0 to 1
    double burst = 1;           ///< mean length of a run of lost frames; 1: independent losses
    double bytesPerSecond = 0;  ///< rate of the line; 0: unlimited
    Duration queue{50'000'000}; ///< what may wait for the line, as time at its rate
    bool cut = false;           ///< nothing passes
    bool udp = true;            ///< UDP passes
    bool tcp = true;            ///< TCP passes
    std::uint16_t heldBackUdpPort = 0; ///< UDP from or to this port does not pass; 0: none
};

struct LaneStatistics
{
    std::uint64_t arrived = 0;
    std::uint64_t delivered = 0;
    std::uint64_t deliveredBytes = 0;
    std::uint64_t lost = 0;       ///< by chance
    std::uint64_t overflowed = 0; ///< queue full
    std::uint64_t cut = 0;        ///< while the link, or this protocol, was cut
};

/// One direction of the emulated link: decides for each frame whether and when it comes out.
/// Knows neither sockets nor the clock, and keeps no frames.
class Lane
{
public:
    Lane(LaneSettings settings, std::uint64_t seed);

    const LaneSettings& settings() const { return settings_; }
    /// Takes effect for frames that arrive from now on.
    void setSettings(const LaneSettings& settings) { settings_ = settings; }

    /// A frame of `bytes` arrived at `now`. Returns when it comes out, never earlier than the frame
    /// before it, or nothing when it is lost.
    std::optional<TimePoint> arrive(std::size_t bytes, TimePoint now,
                                    Carries carries = Carries::Other);

    void delivered(std::size_t bytes);
    const LaneStatistics& statistics() const { return statistics_; }

private:
    bool isCut(Carries carries) const;
    bool loseByChance();

    LaneSettings settings_;
    LaneStatistics statistics_;
    std::mt19937_64 random_;
    bool losing_ = false; ///< inside a run of losses (Gilbert's bad state)
    TimePoint lineFree_{};
    TimePoint lastOut_{};
};

} // namespace linkemu
