// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/LiveTraffic.h"

#include <algorithm>

namespace toxtunnel::control {

namespace {

/// The newer of two totals: neither ever shrinks.
Traffic larger(const Traffic& a, const Traffic& b)
{
    return {std::max(a.sent, b.sent), std::max(a.received, b.received)};
}

template <typename Id>
void takeAll(std::unordered_map<Id, LiveTraffic::Flow>& flows,
             const std::vector<TrafficOf<Id>>& moved, std::chrono::system_clock::time_point time)
{
    for (const TrafficOf<Id>& one : moved) {
        LiveTraffic::Flow& flow = flows[one.id];
        flow.total = one.total;
        flow.perSecond = one.perSecond;
        if (one.perSecond != Traffic{}) {
            flow.lastMoved = time;
        }
    }
}

template <typename Id>
LiveTraffic::Flow find(const std::unordered_map<Id, LiveTraffic::Flow>& flows, const Id& id,
                       const Traffic& told)
{
    const auto found = flows.find(id);
    LiveTraffic::Flow flow = found != flows.end() ? found->second : LiveTraffic::Flow{};
    flow.total = larger(flow.total, told);
    return flow;
}

} // namespace

LiveTraffic::LiveTraffic(service::Service& service)
    : service_(service)
{
    QObject::connect(&service, &service::Service::trafficTick, &context_,
                     [this](const TrafficTick& tick) { take(tick); });
    QObject::connect(&service, &service::Service::streamsChanged, &context_,
                     [this](const service::StreamChanges& changes) { forget(changes); });
}

LiveTraffic::Flow LiveTraffic::of(const StreamInfo& stream) const
{
    return find(streams_, stream.id, stream.total);
}

LiveTraffic::Flow LiveTraffic::of(const PeerInfo& peer) const
{
    return find(peers_, peer.key, peer.total);
}

LiveTraffic::Flow LiveTraffic::ofNode() const
{
    Flow flow = node_;
    flow.total = larger(flow.total, service_.node().total);
    return flow;
}

void LiveTraffic::take(const TrafficTick& tick)
{
    node_.total = tick.total;
    node_.perSecond = tick.perSecond;
    if (tick.perSecond != Traffic{}) {
        node_.lastMoved = tick.time;
    }
    takeAll(peers_, tick.peers, tick.time);
    takeAll(streams_, tick.streams, tick.time);
}

void LiveTraffic::forget(const service::StreamChanges& changes)
{
    for (const StreamId id : changes.removed) {
        streams_.erase(id);
    }
}

} // namespace toxtunnel::control
