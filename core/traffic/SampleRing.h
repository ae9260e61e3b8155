// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Traffic.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <vector>

namespace toxtunnel::traffic {

/// The bytes of the last intervals of one length. Memory grows with what is kept, so that a short
/// connection costs little. Amounts are kept with seven digits, which is plenty for a graph.
class SampleRing
{
public:
    using Time = std::chrono::system_clock::time_point;

    SampleRing(std::chrono::seconds length, std::size_t most);

    /// Bytes that moved just before `now`. Time that jumps back counts as the newest interval.
    void add(Time now, const Traffic& bytes);

    /// Up to the interval before the one that holds `now`: those without bytes included.
    std::vector<TrafficSample> samples(Time now) const { return samplesUntil(slotOf(now), now); }
    /// The same and what the running interval holds so far.
    std::vector<TrafficSample> samplesSoFar(Time now) const
    {
        return samplesUntil(slotOf(now) + 1, now);
    }

private:
    struct Amounts
    {
        float sent = 0;
        float received = 0;
    };

    std::int64_t slotOf(Time time) const;
    std::vector<TrafficSample> samplesUntil(std::int64_t end, Time now) const;

    std::chrono::seconds length_;
    std::size_t most_;
    std::int64_t first_ = 0; ///< slot of amounts_.front()
    std::deque<Amounts> amounts_;
};

} // namespace toxtunnel::traffic
