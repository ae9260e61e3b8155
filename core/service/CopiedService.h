// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/Service.h"
#include "traffic/TrafficHistory.h"

#include <unordered_map>
#include <vector>

namespace toxtunnel::service {

/// What a Service knows of its node.
struct NodeState
{
    NodeInfo node;
    std::vector<PeerInfo> peers;
    std::vector<RequestInfo> requests;
    std::vector<ForwardInfo> forwards;
    std::unordered_map<StreamId, StreamInfo> streams;
    std::vector<ProblemInfo> problems;
    std::vector<SettingInfo> settings;
};

/// A Service whose answers are copies: whoever derives from it hands over what comes from the node,
/// and what became different by that is told by the signals. Main thread.
class CopiedService : public Service
{
    Q_OBJECT

public:
    NodeInfo node() const override { return state_.node; }
    std::vector<PeerInfo> peers() const override { return state_.peers; }
    std::vector<RequestInfo> requests() const override { return state_.requests; }
    std::vector<ForwardInfo> forwards() const override { return state_.forwards; }
    std::vector<StreamInfo> streams() const override;
    std::vector<ProblemInfo> problems() const override { return state_.problems; }
    std::vector<SettingInfo> settings() const override { return state_.settings; }
    std::vector<TrafficSample> history(const TrafficSubject& subject,
                                       TrafficSpan span) const override;
    traffic::SpanSamples past(const TrafficSubject& subject) const override;

protected:
    /// `history`: whether this sees the node from its start.
    explicit CopiedService(traffic::TrafficHistory::Begin history)
        : history_(history)
    {
    }

    const NodeState& state() const { return state_; }

    void takeNode(NodeInfo node);
    void takePeers(std::vector<PeerInfo> peers);
    void takeRequests(std::vector<RequestInfo> requests);
    void takeForwards(std::vector<ForwardInfo> forwards);
    /// Of the removed ones those that were never told are left out of the signal.
    void takeStreams(StreamChanges changes);
    void takeProblems(std::vector<ProblemInfo> problems);
    void takeSettings(std::vector<SettingInfo> settings);
    void takeTick(const TrafficTick& tick);
    void takeHistory(const TrafficSubject& subject, const traffic::SpanSamples& samples);

private:
    NodeState state_;
    traffic::TrafficHistory history_;
};

} // namespace toxtunnel::service
