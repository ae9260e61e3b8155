// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Traffic.h"
#include "traffic/SampleRing.h"

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace toxtunnel::traffic {

/// The samples of one subject, by TrafficSpan.
using SpanSamples = std::array<std::vector<TrafficSample>, 4>;

/// What passed through the node, each peer, forward and stream, over the last minute, ten minutes,
/// hour and day. Fed with the ticks; lives as long as the node, whatever windows are open. One
/// thread.
class TrafficHistory
{
public:
    /// Whether the first total that is told of a subject is all that ever moved, or goes back to
    /// times before there was this history.
    enum class Begin
    {
        WithTheNode,
        Midway,
    };

    explicit TrafficHistory(Begin begin);

    void note(const TrafficTick& tick);
    /// Goes on from what another history had of the subject, which has noted all that this one has.
    void restore(const TrafficSubject& subject, const SpanSamples& past);
    void forget(const TrafficSubject& subject); ///< a stream that ended, a forward that is gone

    /// As Service::history(); `now` is the present.
    std::vector<TrafficSample> samples(const TrafficSubject& subject, TrafficSpan span,
                                       std::chrono::system_clock::time_point now) const;

    /// As Service::past(); `now` is the present.
    SpanSamples past(const TrafficSubject& subject,
                     std::chrono::system_clock::time_point now) const;

private:
    /// A subject's four graphs.
    struct Series
    {
        Series();
        void note(const Traffic& moved, std::chrono::system_clock::time_point time);

        std::optional<Traffic> total;    ///< when it was told last
        std::array<SampleRing, 4> rings; ///< by TrafficSpan
    };

    Begin begin_;
    std::optional<std::chrono::system_clock::time_point> lastTick_;
    std::map<TrafficSubject, Series> series_;
};

} // namespace toxtunnel::traffic
