// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Lane.h"

#include <algorithm>

namespace linkemu {

Lane::Lane(LaneSettings settings, std::uint64_t seed)
    : settings_(settings)
    , random_(seed)
{
}

std::optional<TimePoint> Lane::arrive(std::size_t bytes, TimePoint now, Carries carries)
{
    ++statistics_.arrived;
    if (isCut(carries)) {
        ++statistics_.cut;
        return std::nullopt;
    }
    TimePoint out = now;
    if (settings_.bytesPerSecond > 0) {
        lineFree_ = std::max(lineFree_, now);
        if (lineFree_ - now > settings_.queue) {
            ++statistics_.overflowed;
            return std::nullopt;
        }
        const double seconds = static_cast<double>(bytes) / settings_.bytesPerSecond;
        lineFree_ += std::chrono::duration_cast<Duration>(std::chrono::duration<double>(seconds));
        out = lineFree_;
    }
    // Lost on the line, not before it: the frame has taken its share of the rate.
    if (carries != Carries::AddressResolution && loseByChance()) {
        ++statistics_.lost;
        return std::nullopt;
    }
    lastOut_ = std::max(lastOut_, out + settings_.delay);
    return lastOut_;
}

void Lane::delivered(std::size_t bytes)
{
    ++statistics_.delivered;
    statistics_.deliveredBytes += bytes;
}

bool Lane::isCut(Carries carries) const
{
    return settings_.cut || carries == Carries::UdpHeldBack ||
           (carries == Carries::Udp && !settings_.udp) ||
           (carries == Carries::Tcp && !settings_.tcp);
}

bool Lane::loseByChance()
{
    if (settings_.loss <= 0) {
        return false;
    }
    const double chance = std::generate_canonical<double, 53>(random_);
    if (settings_.burst <= 1) {
        return chance < settings_.loss;
    }
    // Gilbert's two states with everything lost in the bad one: a run lasts 1/leave frames on
    // average, and the share of time spent in it is the loss.
    const double leave = 1 / settings_.burst;
    const double enter = settings_.loss >= 1 ? 1 : leave * settings_.loss / (1 - settings_.loss);
    losing_ = losing_ ? chance >= leave : chance < enter;
    return losing_;
}

} // namespace linkemu
