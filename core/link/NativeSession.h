// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/NativePath.h"
#include "link/NativeStream.h"
#include "link/SeenIds.h"
#include "link/Stream.h"

#include <tl/expected.hpp>

#include <map>
#include <memory>
#include <unordered_map>
#include <vector>

namespace toxtunnel::link {

/// Whom a NativeSession works for. Called inside the session's members; must not destroy it.
class NativeSessionHost
{
public:
    virtual ~NativeSessionHost() = default;

    virtual transport::TimePoint now() const = 0;
    /// onWake() is wanted at `when` (now at the earliest), in a later turn of the loop. Replaces
    /// the wish before.
    virtual void wakeAt(transport::TimePoint when) = 0;
    virtual void onIncoming(const Target& target, std::unique_ptr<IncomingStream> stream) = 0;
    /// What a connection that has just been established says first, unreliably; may be empty.
    virtual std::vector<std::uint8_t> greeting(PathKind kind);
    /// The peer's.
    virtual void onGreeting(PathKind kind, std::span<const std::uint8_t> bytes);
    /// A path was established or lost, or another one is in use now.
    virtual void onPathsChanged() = 0;
};

struct NativeSessionSettings
{
    bool smallerKey = false;      ///< our Tox key is the smaller one: we dial, and our ids are even
    transport::QuicSettings quic; ///< identity, pin and random source; the rest is set per path
    transport::Duration maxAge = std::chrono::minutes(5); ///< without any path, then streams reset
    std::uint64_t memory = 128 * 1024 * 1024; ///< bytes kept for sending, and received unread
    std::size_t maxStreams = 16'384;          ///< open at once, of either side
};

/// The streams of one native peer over any number of paths (design: "a stream lives in the link").
/// No sockets, no clock: datagrams, time and wake-ups come from the host. One thread.
class NativeSession
{
public:
    NativeSession(NativeSessionHost& host, NativeSessionSettings settings);
    ~NativeSession();
    NativeSession(const NativeSession&) = delete;
    NativeSession& operator=(const NativeSession&) = delete;

    /// `port` must outlive the path.
    std::uint32_t addPath(PathKind kind, DatagramPort& port);
    /// Its streams go on elsewhere. The peer is told and need not find out by silence.
    void closePath(std::uint32_t path, std::string_view reason);
    void setPathKind(std::uint32_t path, PathKind kind);
    void setPathUsable(std::uint32_t path, bool usable);
    /// The peer there has lost its connections: dials new ones at once.
    void redialPath(std::uint32_t path);
    const NativePath* path(std::uint32_t id) const;

    /// A datagram of that path. Call settle() after the last one of a turn, or after a dozen.
    void receive(std::uint32_t path, std::span<const std::uint8_t> datagram);
    void onPortWritable(std::uint32_t path); ///< after its port was full
    /// Writes what is to be written, calls what is to be called, and asks to be woken.
    void settle();
    void onWake();

    tl::expected<std::unique_ptr<Stream>, Refusal> open(const Target& target,
                                                        StreamHandler& handler);
    /// The peer says that it is in that life now: one before it is forgotten, and what was dialled
    /// in vain is dialled anew.
    void expect(const transport::InstanceId& instance);
    /// Resets every stream and closes every path, telling the peer.
    void close(std::string_view reason);

    const NativePath* activePath() const { return active_; }
    std::size_t streamCount() const { return streams_.size(); }
    /// Connections are opened in numbers, by the peer or in its name.
    bool flooded() const { return refusedOpenings_ >= flood; }
    const std::optional<transport::InstanceId>& peerInstance() const { return peerInstance_; }

    // For paths and streams.
    const NativeSessionSettings& settings() const { return settings_; }
    transport::TimePoint now() const { return host_.now(); }
    void onEstablished(PathConnection& connection);
    void onDatagram(PathConnection& connection, std::span<const std::uint8_t> data);
    void onPeerLeft(); ///< it has ended the link: what it knew of our streams is gone
    void onPathChange() { pathsChanged_ = true; }
    void noteRefusedOpening();
    void onPreamble(NativeAttachment& attachment, const wire::Preamble& preamble);
    void offerIncoming(NativeStream& stream, const Target& target);
    void reassignAll();
    void reassign(NativeStream& stream);
    /// Nothing carries the stream: it moves if it is ours, else it waits for the peer.
    void onStranded(NativeStream& stream);
    void wantNotify(NativeStream& stream);
    void forget(NativeStream& stream);   ///< it has ended
    void onUnheld(NativeStream& stream); ///< it had ended, and its user is gone
    void addRetained(std::int64_t change)
    {
        retained_ = static_cast<std::uint64_t>(static_cast<std::int64_t>(retained_) + change);
    }
    /// Memory of sent bytes that streams have given up and QUIC may still read.
    void addHeld(std::int64_t change)
    {
        held_ = static_cast<std::uint64_t>(static_cast<std::int64_t>(held_) + change);
    }
    std::uint64_t held() const { return held_; }
    void addUnread(std::int64_t change)
    {
        unread_ = static_cast<std::uint64_t>(static_cast<std::int64_t>(unread_) + change);
    }
    bool roomToRetain() const { return retained_ + held_ < settings_.memory; }
    bool roomToKeepUnread() const { return unread_ < settings_.memory; }
    void touch();

private:
    NativePath* bestPath() const;
    void choosePath();
    void noteInstance(const transport::InstanceId& instance);
    void forgetOldPeer();
    void abandon(std::string_view reason);
    void assign();
    void sweep();
    void runNotifications();
    void flush();
    void arm();

    NativeSessionHost& host_;
    NativeSessionSettings settings_;
    std::uint64_t retained_ = 0;
    std::uint64_t held_ = 0; // outlives the paths, whose attachments count in it
    std::uint64_t unread_ = 0;
    std::map<std::uint32_t, std::unique_ptr<NativePath>> paths_;
    std::uint32_t nextPath_ = 1;
    NativePath* active_ = nullptr;
    std::optional<transport::InstanceId> peerInstance_;

    using Streams = std::unordered_map<std::uint64_t, std::shared_ptr<NativeStream>>;

    Streams streams_;
    // That somebody still holds. Not by id: another life of the peer gives the same ones again.
    std::unordered_map<const NativeStream*, std::shared_ptr<NativeStream>> ended_;
    SeenIds seen_; // of the peer: what is not in streams_ has ended
    std::uint64_t nextStream_ = 0;
    std::vector<std::weak_ptr<NativeStream>> notifications_;
    std::vector<std::weak_ptr<NativeStream>> moving_;
    bool assignAll_ = false;
    bool pathsChanged_ = false;
    std::optional<transport::TimePoint> sweepAt_; // for streams that nothing carries
    static constexpr std::uint64_t flood = 100;
    std::uint64_t refusedOpenings_ = 0;
    bool inside_ = false; // a member of ours is at work: it settles, nobody need wake us
};

} // namespace toxtunnel::link
