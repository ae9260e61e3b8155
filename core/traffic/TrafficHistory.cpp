// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic/TrafficHistory.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace toxtunnel::traffic {

using namespace std::chrono_literals;

namespace {

using Time = std::chrono::system_clock::time_point;

Traffic during(std::chrono::duration<double> time, const Traffic& perSecond)
{
    const auto bytes = [&](std::uint64_t rate) {
        return static_cast<std::uint64_t>(std::llround(static_cast<double>(rate) * time.count()));
    };
    return {bytes(perSecond.sent), bytes(perSecond.received)};
}

} // namespace

TrafficHistory::Series::Series()
    : rings{SampleRing(1s, 60), SampleRing(5s, 120), SampleRing(30s, 120), SampleRing(600s, 144)}
{
}

void TrafficHistory::Series::note(const Traffic& moved, std::chrono::system_clock::time_point time)
{
    for (SampleRing& ring : rings) {
        ring.add(time, moved);
    }
}

TrafficHistory::TrafficHistory(Begin begin)
    : begin_(begin)
{
    series_.try_emplace(TrafficSubject()); // the whole node is known from the start
}

void TrafficHistory::note(const TrafficTick& tick)
{
    const std::chrono::duration<double> passed =
        lastTick_ ? std::max(tick.time - *lastTick_, Time::duration()) : Time::duration(1s);
    lastTick_ = tick.time;
    const auto noteOne = [&](const TrafficSubject& subject, const Traffic& total,
                             const Traffic& perSecond) {
        Series& series = series_[subject];
        const auto before = std::exchange(series.total, total);
        if (before && total.sent >= before->sent && total.received >= before->received) {
            series.note({total.sent - before->sent, total.received - before->received}, tick.time);
        } else if (before || begin_ == Begin::WithTheNode) {
            series.note(total, tick.time); // it is new, or the node was started again
        } else {
            series.note(during(passed, perSecond), tick.time);
        }
    };
    noteOne(TrafficSubject(), tick.total, tick.perSecond);
    const auto noteAll = [&](const auto& list) {
        for (const auto& one : list) {
            noteOne(TrafficSubject(one.id), one.total, one.perSecond);
        }
    };
    noteAll(tick.peers);
    noteAll(tick.forwards);
    noteAll(tick.streams);
}

void TrafficHistory::restore(const TrafficSubject& subject, const SpanSamples& past)
{
    Series& series = series_[subject];
    series.rings = Series().rings;
    for (std::size_t span = 0; span < past.size(); ++span) {
        for (const TrafficSample& sample : past.at(span)) {
            series.rings.at(span).add(sample.begin, sample.bytes);
        }
    }
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

SpanSamples TrafficHistory::past(const TrafficSubject& subject,
                                 std::chrono::system_clock::time_point now) const
{
    SpanSamples past;
    if (const auto found = series_.find(subject); found != series_.end()) {
        std::transform(found->second.rings.begin(), found->second.rings.end(), past.begin(),
                       [now](const SampleRing& ring) { return ring.samplesSoFar(now); });
    }
    return past;
}

} // namespace toxtunnel::traffic
