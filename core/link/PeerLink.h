// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/FrameLink.h"
#include "link/Handshake.h"
#include "link/NativeLink.h"
#include "link/WaitingStream.h"
#include "log/Logger.h"

#include <functional>
#include <memory>
#include <string>

namespace toxtunnel::link {

/// What was known of a native peer before this start.
struct RememberedPeer
{
    transport::Pin pin{};
    std::optional<ProbeKey> probeKey;
    std::vector<UdpAddress> addresses; ///< where it answered directly
};

struct PeerLinkSettings
{
    FrameLinkSettings frames;
    /// Of the native link; the pin is the peer's and comes with its HELLO. Without an identity no
    /// HELLO is sent and the peer is served as an old one.
    NativeSessionSettings native;
    std::function<wire::Hello()> compose;            ///< what this peer is told
    std::function<void(const wire::Hello&)> onHello; ///< what it told
    LinkPaths paths;
    ProbeKey probeKey{}; ///< ours for this peer, as HELLO says it
    /// Whether a HELLO of this peer proves that it runs on our machine.
    std::function<bool(const wire::Hello&)> sameHost;
    std::function<void(const UdpAddress&)> onDirect; ///< streams go there now
    /// The peer's DHT node is there, and Tox has not found the peer yet.
    std::function<void(const UdpAddress&, const PublicKey& dhtKey)> onDhtNode;
    /// PeerLink::ready(), the path of the streams or the reason for it may have changed. Must not
    /// destroy the link.
    std::function<void()> onChange = [] {};
    std::optional<RememberedPeer> remembered;
    bool seenNative = false; ///< not long ago
    log::Logger log;
    std::string name; ///< of the peer, for the log
};

/// The link to a peer of either kind: finds out which it is, then opens streams on NativeLink or
/// FrameLink. Streams opened before that wait, also while the peer goes and comes again. Each
/// stream stays where it was opened. Core thread only; `reactor`, `channel` and `handler` outlive
/// the link.
class PeerLink final : public Link
{
public:
    PeerLink(Reactor& reactor, tox::PeerChannel& channel, const PublicKey& self,
             LinkHandler& handler, PeerLinkSettings settings);
    ~PeerLink() override;
    PeerLink(const PeerLink&) = delete;
    PeerLink& operator=(const PeerLink&) = delete;

    tl::expected<std::unique_ptr<Stream>, Refusal> open(const Target& target,
                                                        StreamHandler& handler) override;

    void onLosslessPacket(std::span<const std::uint8_t> packet) override;
    void onLossyPacket(std::span<const std::uint8_t> packet) override;
    void onConnection(Connection connection) override;
    void onIterated() override;

    bool ready() { return current() != nullptr; } ///< a stream would not have to wait
    /// Ends the native link and takes no other before resume(): the peer is none any more.
    void suspend(std::string_view reason);
    void resume();
    /// From now on, open streams included; `remembered` as in the settings. The peer is told.
    void setPaths(const LinkPaths& paths, std::optional<RememberedPeer> remembered);
    void sayHello(); ///< again: what it says has changed
    void requestInfo() { frames_.requestInfo(); }
    void setStreamsPerPeer(std::size_t count) { frames_.setStreamsPerPeer(count); }
    /// Open, opening, waiting or not yet flushed, by either side.
    std::size_t streamCount() const;
    /// The path that carries the streams of a native peer; null when there is none.
    const NativePath* activePath() const
    {
        return native_ ? native_->session().activePath() : nullptr;
    }
    /// Why it is that one.
    PathReason pathReason() const;
    /// To the peer and back, of late; zero while it is not known.
    Reactor::Duration roundTrip() const;
    /// Packets with bytes of streams that were taken for lost and sent again, since the start; only
    /// to a native peer.
    std::uint64_t losses() const { return *settings_.native.quic.losses; }
    /// Null while the peer is not known as a native one.
    const NativeLink* native() const { return native_.get(); }

private:
    enum class Kind
    {
        Unknown,
        Frames,
        Native
    };

    Link* current();
    void onHello(const wire::Hello& hello);
    void lookDirectly();
    void makeNative(const transport::Pin& pin);
    void onDirectHello(const wire::Hello& hello);
    void startFromMemory();
    std::vector<UdpAddress> candidatesOf(const wire::Hello& hello) const;
    void onSilence();
    void onReady();
    void startWaiting();
    void tellPath();
    void tellFlood();
    bool nativeEnabled() const { return settings_.native.quic.identity != nullptr; }

    Reactor& reactor_;
    tox::PeerChannel& channel_;
    PublicKey self_;
    LinkHandler& handler_;
    PeerLinkSettings settings_;
    Kind kind_ = Kind::Unknown;
    bool online_ = false;
    FrameLink frames_;
    std::unique_ptr<NativeLink> native_;
    std::optional<wire::Hello> hello_; ///< the peer's latest
    bool suspended_ = false;
    Handshake handshake_;
    WaitingStreams waiting_;
    std::string loggedPath_;
    bool loggedFlood_ = false;
    std::unique_ptr<Reactor::Timer> start_; // of those that wait, in a turn of its own
};

} // namespace toxtunnel::link
