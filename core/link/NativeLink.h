// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/DirectPeer.h"
#include "link/Link.h"
#include "link/NativeSession.h"
#include "reactor/Reactor.h"
#include "tox/PeerChannel.h"
#include "wire/Hello.h"

#include <array>
#include <functional>
#include <memory>
#include <string>

namespace toxtunnel::link {

/// Which paths a link may take.
struct LinkPaths
{
    DirectEndpoint* endpoint = nullptr; ///< null: no direct path
    bool tox = true;                    ///< false: direct UDP only
    std::optional<PathReason> barred;   ///< why there is no endpoint

    bool operator==(const LinkPaths&) const = default;
};

/// What the two ends of a new direct path tell each other, as long as Tox may be away.
struct DirectGreeting
{
    std::function<wire::Hello()> compose;
    std::function<void(const wire::Hello&)> onHello; ///< with the pin of this link
};

/// The link to a native peer whose pin is known: QUIC over Tox lossy packets and over
/// direct UDP (docs/protocol.md).
/// Streams survive every change of the path and its absence for the time-out of the settings; they
/// end when the peer's process does. Core thread only; `reactor`, `channel` and `handler` outlive
/// the link.
class NativeLink final : public Link, private NativeSessionHost
{
public:
    /// `self` is our public key: with the smaller one we dial. Of `settings` the pin is the peer's.
    /// `onPathsChanged` must not open or destroy anything here.
    NativeLink(Reactor& reactor, tox::PeerChannel& channel, const PublicKey& self,
               LinkHandler& handler, NativeSessionSettings settings, LinkPaths paths,
               std::function<void()> onPathsChanged = {});
    ~NativeLink() override;
    NativeLink(const NativeLink&) = delete;
    NativeLink& operator=(const NativeLink&) = delete;

    tl::expected<std::unique_ptr<Stream>, Refusal> open(const Target& target,
                                                        StreamHandler& handler) override;

    void onLosslessPacket(std::span<const std::uint8_t> packet) override; ///< ignored
    void onLossyPacket(std::span<const std::uint8_t> packet) override;
    void onConnection(Connection connection) override;
    void onIterated() override;

    /// How the peer proves itself on direct UDP, and where it may be (acceptable addresses only).
    void setDirect(const ProbeKeys& keys, const std::vector<UdpAddress>& candidates);
    /// The direct path is of no use any more: its streams go on elsewhere, the peer is told.
    void dropDirect();
    /// What is not allowed any more is left at once; a direct path waits for setDirect().
    void setPaths(const LinkPaths& paths);
    void setGreeting(DirectGreeting greeting) { greeting_ = std::move(greeting); }
    /// Where the peer answered a probe last.
    std::optional<UdpAddress> peerAddress() const;
    /// No path answers yet, but the peer is being looked for.
    bool looking() const { return direct_ && direct_->looking(); }
    /// Why the streams take the path they take.
    PathReason pathReason() const;
    /// Where the peer answers directly, while that path carries the streams.
    std::optional<UdpAddress> directAddress() const;

    /// Resets all streams and tells the peer; the link is of no use afterwards.
    void close(std::string_view reason) { session_.close(reason); }

    /// The peer is in that life now: what it knew in an earlier one is reset.
    void expect(const transport::InstanceId& instance);
    bool usesTox() const { return paths_.tox; }
    bool ready() const { return session_.activePath() != nullptr; } ///< for open()
    std::string describe(const NativePath& path) const;             ///< in words: "Tox (UDP)"
    const NativeSession& session() const { return session_; }

    static constexpr std::uint8_t packetId = 0xD2; ///< of lossy packets that hold a datagram

private:
    /// Datagrams as lossy packets. What toxcore does not take is lost.
    class ToxPort final : public DatagramPort
    {
    public:
        explicit ToxPort(tox::PeerChannel& channel)
            : channel_(channel)
        {
        }
        bool send(std::span<const std::uint8_t> bytes, std::size_t segment) override;

    private:
        tox::PeerChannel& channel_;
        std::array<std::uint8_t, tox::PeerChannel::maxPacketSize> packet_{packetId};
    };

    transport::TimePoint now() const override { return reactor_.now(); }
    DirectPeer::Events directEvents();
    void onReachable();
    void wakeAt(transport::TimePoint when) override;
    void onIncoming(const Target& target, std::unique_ptr<IncomingStream> stream) override;
    void onPathsChanged() override;
    std::vector<std::uint8_t> greeting(PathKind kind) override;
    void onGreeting(PathKind kind, std::span<const std::uint8_t> bytes) override;

    Reactor& reactor_;
    LinkHandler& handler_;
    std::function<void()> onPathsChanged_;
    LinkPaths paths_;
    DirectGreeting greeting_;
    ToxPort toxPort_;
    std::unique_ptr<DirectPeer> direct_; // outlives the session, which sends through it
    std::unique_ptr<Reactor::Timer> timer_;
    NativeSession session_;
    Connection connection_ = Connection::None;
    std::optional<std::uint32_t> toxPath_;
    std::optional<std::uint32_t> directPath_;
    unsigned unsettled_ = 0; // packets since the last settle()
};

} // namespace toxtunnel::link
