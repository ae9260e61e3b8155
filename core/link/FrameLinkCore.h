// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/FrameKeepalive.h"
#include "link/FrameLink.h"
#include "link/FrameResume.h"
#include "link/FrameSender.h"
#include "link/FrameStream.h"
#include "link/IdPool.h"

#include <deque>
#include <optional>
#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

namespace toxtunnel::link {

/// What FrameLink is inside: the streams by id, and what each received frame does.
class FrameLinkCore
{
public:
    FrameLinkCore(Reactor& reactor, tox::PeerChannel& channel, const PublicKey& self,
                  LinkHandler& handler, FrameLinkSettings settings);
    ~FrameLinkCore();

    tl::expected<std::unique_ptr<Stream>, Refusal> open(const Target& target,
                                                        StreamHandler& handler);
    void onPacket(wire::Bytes packet);
    void onConnection(Connection connection);
    void onIterated();
    void requestInfo();
    void setStreamsPerPeer(std::size_t count) { settings_.streamsPerPeer = count; }
    std::size_t streamCount() const { return streams_.size(); }

    // For the streams.
    Reactor& reactor() { return reactor_; }
    FrameSender& sender() { return sender_; }
    std::span<std::uint8_t> scratch();
    bool mayHold(std::size_t bytes) const { return held_ + bytes <= settings_.memoryPerPeer; }
    void addHeld(std::size_t bytes) { held_ += bytes; }
    void removeHeld(std::size_t bytes) { held_ -= bytes; }
    void awaitLateAnswer(FrameStream& stream);
    void forget(const FrameStream& stream);
    const SendWindowSettings& windowSettings() const { return settings_.window; }
    const CoalesceSettings& coalesce() const { return settings_.coalesce; }
    LinkCounts& counts() const { return *settings_.counts; }
    /// Of the link, the longest of late; zero when it is not known yet.
    Reactor::Duration roundTrip() const { return roundTrip_; }
    void flushLater(const std::shared_ptr<FrameStream>& stream);

private:
    using StreamPtr = std::shared_ptr<FrameStream>;

    void onLinkFrame(const wire::Frame& frame);
    void onOpenFrame(const wire::Frame& frame);
    void onStreamFrame(const StreamPtr& stream, const wire::Frame& frame);
    void onErrorFrame(const StreamPtr& stream, const wire::ErrorPayload& error);
    void onUnknownStream(const wire::Frame& frame);
    bool openAgain(const StreamPtr& stream);
    void sendInfo();
    void ping();
    void onPong();
    void loseStreams(const Refusal& refusal); ///< tells the peer, if it can hear it
    void onPeerSilent();
    std::size_t count(bool incoming) const;
    std::vector<StreamPtr> streams() const;
    StreamPtr find(std::uint16_t id) const;
    void onResumeFrame(const wire::Frame& frame);
    void flushTails();
    void setDeadline(FrameStream& stream, Reactor::Duration after);
    void onDeadline();

    Reactor& reactor_;
    tox::PeerChannel& channel_;
    LinkHandler& handler_;
    FrameLinkSettings settings_;
    Connection connection_ = Connection::None;
    FrameSender sender_;
    IdPool ids_;
    std::unordered_map<std::uint16_t, StreamPtr> streams_;
    std::vector<std::uint8_t> scratch_;
    std::size_t held_ = 0;

    /// Until when streams wait for their answer. Each is gone with its stream.
    std::set<std::pair<Reactor::TimePoint, std::uint16_t>> deadlines_;
    std::unique_ptr<Reactor::Timer> deadlineTimer_;

    struct Tail
    {
        Reactor::TimePoint when;
        std::weak_ptr<FrameStream> stream;
    };
    std::deque<Tail> tails_; // earliest first
    std::unique_ptr<Reactor::Timer> tailTimer_;
    FrameKeepalive keepalive_;
    FrameResume resume_;

    Reactor::Duration roundTrip_{};
    std::optional<Reactor::TimePoint> pingSent_;
    Reactor::TimePoint nextPing_{};
    std::uint64_t framesAtPing_ = 0;
};

} // namespace toxtunnel::link
