// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/CopiedService.h"

#include <algorithm>
#include <utility>

namespace toxtunnel::service {

namespace {

template <typename List, typename Id, typename Value>
void takeTotals(List& list, Id Value::*key, const std::vector<TrafficOf<Id>>& moved)
{
    for (const TrafficOf<Id>& one : moved) {
        const auto found = std::find_if(list.begin(), list.end(),
                                        [&](const Value& value) { return value.*key == one.id; });
        if (found != list.end()) {
            found->total = one.total;
        }
    }
}

/// Whether it is another one now.
template <typename Value>
bool replace(Value& known, Value& now)
{
    if (known == now) {
        return false;
    }
    known = std::move(now);
    return true;
}

} // namespace

void CopiedService::takeNode(NodeInfo node)
{
    if (replace(state_.node, node)) {
        Q_EMIT nodeChanged(state_.node);
    }
}

void CopiedService::takePeers(std::vector<PeerInfo> peers)
{
    const PeerChanges changes = difference(state_.peers, peers, &PeerInfo::key);
    state_.peers = std::move(peers);
    if (!changes.empty()) {
        Q_EMIT peersChanged(changes);
    }
    for (const PublicKey& key : changes.removed) {
        history_.forget(key);
    }
}

void CopiedService::takeRequests(std::vector<RequestInfo> requests)
{
    if (replace(state_.requests, requests)) {
        Q_EMIT requestsChanged(state_.requests);
    }
}

void CopiedService::takeForwards(std::vector<ForwardInfo> forwards)
{
    const ForwardChanges changes = difference(state_.forwards, forwards, &ForwardInfo::id);
    state_.forwards = std::move(forwards);
    if (!changes.empty()) {
        Q_EMIT forwardsChanged(changes);
    }
    for (const ForwardId id : changes.removed) {
        history_.forget(id);
    }
}

void CopiedService::takeStreams(StreamChanges changes)
{
    std::erase_if(changes.removed, [this](StreamId id) {
        history_.forget(id);
        return state_.streams.erase(id) == 0; // it came and went in between
    });
    for (const StreamInfo& stream : changes.changed) {
        state_.streams[stream.id] = stream;
    }
    if (!changes.empty()) {
        Q_EMIT streamsChanged(changes);
    }
}

void CopiedService::takeProblems(std::vector<ProblemInfo> problems)
{
    if (replace(state_.problems, problems)) {
        Q_EMIT problemsChanged(state_.problems);
    }
}

void CopiedService::takeSettings(std::vector<SettingInfo> settings)
{
    if (replace(state_.settings, settings)) {
        Q_EMIT settingsChanged(state_.settings);
    }
}

void CopiedService::takeTick(const TrafficTick& tick)
{
    history_.note(tick);
    state_.node.total = tick.total;
    takeTotals(state_.peers, &PeerInfo::key, tick.peers);
    takeTotals(state_.forwards, &ForwardInfo::id, tick.forwards);
    for (const auto& moved : tick.streams) {
        const auto found = state_.streams.find(moved.id);
        if (found != state_.streams.end()) {
            found->second.total = moved.total;
        }
    }
    Q_EMIT trafficTick(tick);
}

void CopiedService::takeHistory(const TrafficSubject& subject, const traffic::SpanSamples& samples)
{
    if (const auto* stream = std::get_if<StreamId>(&subject);
        stream && !state_.streams.contains(*stream)) {
        return; // it ended meanwhile: nobody would forget it again
    }
    history_.restore(subject, samples);
}

std::vector<StreamInfo> CopiedService::streams() const
{
    std::vector<StreamInfo> streams;
    streams.reserve(state_.streams.size());
    for (const auto& [id, stream] : state_.streams) {
        streams.push_back(stream);
    }
    return streams;
}

std::vector<TrafficSample> CopiedService::history(const TrafficSubject& subject,
                                                  TrafficSpan span) const
{
    return history_.samples(subject, span, std::chrono::system_clock::now());
}

traffic::SpanSamples CopiedService::past(const TrafficSubject& subject) const
{
    return history_.past(subject, std::chrono::system_clock::now());
}

} // namespace toxtunnel::service
