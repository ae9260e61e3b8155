// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic/TrafficHistory.h"

namespace toxtunnel::traffic {

using namespace std::chrono_literals;

TrafficHistory::Series::Series()
    : rings{SampleRing(1s, 60), SampleRing(5s, 120), SampleRing(30s, 120), SampleRing(600s, 144)}
{
}

void TrafficHistory::Series::note(const Traffic& now, std::chrono::system_clock::time_point time)
{
    // A total that became smaller belongs to a node that was started again.
    const bool again = now.sent < total.sent || now.received < total.received;
    const Traffic moved =
        again ? now : Traffic{now.sent - total.sent, now.received - total.received};
    total = now;
    for (SampleRing& ring : rings) {
        ring.add(time, moved);
    }
}

TrafficHistory::TrafficHistory()
{
    series_.try_emplace(TrafficSubject()); // the whole node is known from the start
}

void TrafficHistory::note(const TrafficTick& tick)
{
    series_[TrafficSubject()].note(tick.total, tick.time);
    const auto noteAll = [&](const auto& list) {
        for (const auto& one : list) {
            series_[TrafficSubject(one.id)].note(one.total, tick.time);
        }
    };
    noteAll(tick.peers);
    noteAll(tick.forwards);
    noteAll(tick.streams);
}

void TrafficHistory::forget(const TrafficSubject& subject)
{
    series_.erase(subject);
}

std::vector<TrafficSample> TrafficHistory::samples(const TrafficSubject& subject, TrafficSpan span,
                                                   std::chrono::system_clock::time_point now) const
{
    const auto found = series_.find(subject);
    if (found == series_.end()) {
        return {};
    }
    return found->second.rings.at(static_cast<std::size_t>(span)).samples(now);
}

} // namespace toxtunnel::traffic
