// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Traffic.h"
#include "traffic/SampleRing.h"

#include <array>
#include <map>
#include <vector>

namespace toxtunnel::traffic {

/// What passed through the node, each peer, forward and stream, over the last minute, ten minutes,
/// hour and day. Fed with the ticks; lives as long as the node, whatever windows are open. One
/// thread.
class TrafficHistory
{
public:
    TrafficHistory();

    void note(const TrafficTick& tick);
    void forget(const TrafficSubject& subject); ///< a stream that ended, a forward that is gone

    /// As Service::history(); `now` is the present.
    std::vector<TrafficSample> samples(const TrafficSubject& subject, TrafficSpan span,
                                       std::chrono::system_clock::time_point now) const;

private:
    /// A subject's four graphs.
    struct Series
    {
        Series();
        void note(const Traffic& now, std::chrono::system_clock::time_point time);

        Traffic total;
        std::array<SampleRing, 4> rings; ///< by TrafficSpan
    };

    std::map<TrafficSubject, Series> series_;
};

} // namespace toxtunnel::traffic
