// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What front ends ask of the engine, and what it tells of itself.
#include "config/Loader.h"
#include "engine/Engine.h"
#include "engine/NodeSettings.h"
#include "model/Version.h"

#include <algorithm>

namespace toxtunnel::engine {

Result<void> Engine::requestPeer(const ToxId& id, std::string_view message)
{
    CORE_THREAD(thread_);
    const auto asked = node_.request(id, message.empty() ? requestMessage : message);
    if (!asked.has_value()) {
        return tl::unexpected(asked.error());
    }
    feed_.touchPeers();
    feed_.touchRequests();
    return {};
}

void Engine::removePeer(const PublicKey& key)
{
    CORE_THREAD(thread_);
    leaving_.erase(key);
    sessions_.erase(key);
    node_.remove(key);
    native_.forget(key);
    feed_.touchNode();
    feed_.touchPeers();
    feed_.touchForwards();
}

void Engine::acceptRequest(const PublicKey& key)
{
    CORE_THREAD(thread_);
    node_.accept(key);
    feed_.touchRequests();
    feed_.touchPeers();
}

void Engine::refuseRequest(const PublicKey& key)
{
    CORE_THREAD(thread_);
    node_.refuse(key);
    feed_.touchRequests();
}

void Engine::blockRequest(const PublicKey& key)
{
    CORE_THREAD(thread_);
    sessions_.erase(key);
    node_.block(key);
    feed_.touchRequests();
    feed_.touchPeers();
}

bool Engine::closeStream(StreamId id)
{
    CORE_THREAD(thread_);
    return feed_.streams().cut(id, "closed by hand");
}

void Engine::changeKey(tox::PassKey key, std::function<void(const Result<void>&)> onWritten)
{
    CORE_THREAD(thread_);
    node_.changeKey(std::move(key),
                    [this, onWritten = std::move(onWritten)](const Result<void>& written) {
                        feed_.touchNode();
                        onWritten(written);
                    });
}

void Engine::setPaused(bool paused)
{
    CORE_THREAD(thread_);
    forwards_.setPaused(paused);
    serving_.closed = paused ? "this node is paused" : "";
    feed_.touchNode();
}

void Engine::testRules(const PublicKey& peer, const Target& target,
                       std::function<void(const access::Decision&)> onDecision)
{
    CORE_THREAD(thread_);
    ruleTrial_.judge(peer, target, std::move(onDecision));
}

void Engine::tryTarget(const PublicKey& peer, const Target& target,
                       std::function<void(const TargetTrial::Answer&)> onAnswer)
{
    CORE_THREAD(thread_);
    targetTrial_.dial(peer, target, std::move(onAnswer));
}

/// A stream to the peer would open at once.
bool Engine::isReady(const PublicKey& peer) const
{
    const auto session = sessions_.find(peer);
    return session != sessions_.end() && session->second->link().ready();
}

/// Tox may not have found, or may have lost, a peer that a direct path reaches.
bool Engine::isReachable(const PublicKey& peer) const
{
    const tox::PeerChannel* const channel = node_.channel(peer);
    return (channel != nullptr && channel->connection() != Connection::None) || isReady(peer);
}

/// What only the link knows.
void Engine::describeLink(PeerInfo& info) const
{
    const auto session = sessions_.find(info.key);
    if (session == sessions_.end()) {
        return;
    }
    const link::PeerLink& link = session->second->link();
    const link::NativePath* const path = link.activePath();
    if (path == nullptr && !info.online()) {
        return;
    }
    info.native = link.native() != nullptr;
    info.pathReason = link.pathReason();
    if (path != nullptr && path->kind() == link::PathKind::Direct) {
        info.path = PeerPath::Direct;
    } else if (path == nullptr && info.native && !link.native()->usesTox()) {
        info.path = PeerPath::Offline; // Tox has found it, and nothing can carry anything
    }
    if (link.roundTrip() > Reactor::Duration::zero()) {
        info.roundTrip = std::chrono::duration_cast<std::chrono::microseconds>(link.roundTrip());
    }
}

std::vector<PeerInfo> Engine::peerInfos() const
{
    std::vector<PeerInfo> infos = report_.infos();
    for (PeerInfo& info : infos) {
        describeLink(info);
    }
    return infos;
}

std::optional<PeerInfo> Engine::peerInfo(const PublicKey& peer) const
{
    CORE_THREAD(thread_);
    const std::vector<PeerInfo> infos = peerInfos();
    const auto found = std::find_if(infos.begin(), infos.end(),
                                    [&](const PeerInfo& info) { return info.key == peer; });
    return found != infos.end() ? std::optional(*found) : std::nullopt;
}

/// Links of frames count while they work; those of native peers are looked at now.
void Engine::sampleNativeLinks()
{
    const auto now = reactor_.now();
    for (const auto& [key, session] : sessions_) {
        const link::NativePath* const path = session->link().activePath();
        if (path == nullptr) {
            continue;
        }
        path->countLosses();
        const transport::QuicStats stats = path->stats();
        const std::chrono::duration<double> roundTrip = stats.smoothedRtt;
        const auto window = static_cast<double>(stats.congestionWindow);
        if (roundTrip.count() > 0) {
            linkCounts_->roundTripMicroseconds.add(roundTrip.count() * 1e6, now);
            linkCounts_->sendWindowBytes.add(window, now);
            linkCounts_->bandwidthBytesPerSecond.add(window / roundTrip.count(), now);
        }
    }
}

Metrics Engine::metrics()
{
    CORE_THREAD(thread_);
    sampleNativeLinks();
    Metrics metrics;
    metrics.node = nodeInfo();
    metrics.peers = peerInfos();
    metrics.links = *linkCounts_;
    for (const auto& [key, session] : sessions_) {
        if (session->link().native() != nullptr) {
            metrics.retransmits[key] = session->link().losses();
        }
    }
    const ResumeCounters resumes = resumes_.counters();
    metrics.links.resumeAttempts = resumes.asked;
    metrics.links.resumeSuccesses = resumes.resumed;
    metrics.links.resumeFailures = resumes.lost;
    metrics.streams = feed_.streams().tally().counts();
    metrics.iterateLagMilliseconds = node_.iterateLag();
    const RateCounters limits = limits_.counters();
    metrics.opensRejected = limits.opensRejected;
    metrics.bytesThrottled = limits.bytesThrottled;
    metrics.reloads = reloads_;
    metrics.failedReloads = failedReloads_;
    metrics.failovers = failovers_;
    metrics.watchdogAborts = watchdogAborts_;
    return metrics;
}

NodeInfo Engine::nodeInfo() const
{
    NodeInfo info;
    info.id = node_.selfId();
    info.encrypted = node_.encrypted();
    info.version = version;
    info.toxcoreVersion = tox::ToxNode::toxcoreVersion();
    info.connection = node_.selfConnection();
    info.paused = !serving_.closed.empty();
    info.udpPort = node_.udpPort();
    info.startedAt = startedAt_;
    info.activeServer = client_.server().key;
    for (const PublicKey& key : node_.friends()) {
        info.peersOnline += isReachable(key) ? 1U : 0U;
    }
    info.streams = feed_.streams().count();
    info.total = feed_.streams().total();
    info.mode = config::modeName(configuration_.mode);
    info.rulesFile = configuration_.rulesFile.string();
    info.dataDir = configuration_.dataDir.string();
    return info;
}

std::vector<RequestInfo> Engine::requestInfos() const
{
    std::vector<RequestInfo> infos;
    for (const tox::FriendRequest& request : node_.requests().waiting()) {
        infos.push_back({request.key, request.message, request.received});
    }
    return infos;
}

std::vector<ForwardInfo> Engine::forwardInfos() const
{
    std::vector<ForwardInfo> infos = forwards_.infos();
    for (ForwardInfo& info : infos) {
        if (info.state == ForwardState::Listening && info.peer.has_value() &&
            !isReachable(*info.peer)) {
            info.state = ForwardState::WaitingForPeer;
        }
        info.connections = feed_.streams().countOf(info.id);
        info.total = feed_.streams().totalOf(info.id);
    }
    return infos;
}

} // namespace toxtunnel::engine
