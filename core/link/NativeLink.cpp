// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/NativeLink.h"

#include <algorithm>
#include <utility>

namespace toxtunnel::link {

namespace {

// toxcore drains its socket in one call however long that takes: acknowledgements must leave in
// the midst of it.
constexpr unsigned packetsPerTurn = 32;

constexpr std::uint8_t helloDatagram = 0; // what a DATAGRAM frame with a HELLO begins with

NativeSessionSettings withRole(NativeSessionSettings settings, bool smallerKey)
{
    settings.smallerKey = smallerKey;
    return settings;
}

} // namespace

NativeLink::NativeLink(Reactor& reactor, tox::PeerChannel& channel, const PublicKey& self,
                       LinkHandler& handler, NativeSessionSettings settings, LinkPaths paths,
                       std::function<void()> onPathsChanged)
    : reactor_(reactor)
    , handler_(handler)
    , onPathsChanged_(std::move(onPathsChanged))
    , toxPort_(channel)
    , timer_(reactor.timer([this] { session_.onWake(); }))
    , session_(*this, withRole(std::move(settings), self < channel.key()))
    , connection_(channel.connection())
{
    setPaths(paths);
}

NativeLink::~NativeLink() = default;

bool NativeLink::ToxPort::send(std::span<const std::uint8_t> bytes, std::size_t segment)
{
    channel_.sendTogether([&] {
        while (!bytes.empty()) {
            const std::size_t size = std::min({segment, bytes.size(), packet_.size() - 1});
            std::copy_n(bytes.begin(), size, packet_.begin() + 1);
            channel_.sendLossy(std::span(packet_).first(size + 1));
            bytes = bytes.subspan(size);
        }
    });
    return true;
}

tl::expected<std::unique_ptr<Stream>, Refusal> NativeLink::open(const Target& target,
                                                                StreamHandler& handler)
{
    return session_.open(target, handler);
}

void NativeLink::onLosslessPacket(std::span<const std::uint8_t>) {}

void NativeLink::onLossyPacket(std::span<const std::uint8_t> packet)
{
    if (packet.size() < 2 || packet[0] != packetId || !toxPath_) {
        return;
    }
    session_.receive(*toxPath_, packet.subspan(1));
    if (++unsettled_ >= packetsPerTurn) {
        unsettled_ = 0;
        session_.settle();
    }
}

void NativeLink::onIterated()
{
    if (std::exchange(unsettled_, 0) > 0) {
        session_.settle();
    }
}

void NativeLink::onConnection(Connection connection)
{
    connection_ = connection;
    if (!toxPath_) {
        return;
    }
    if (connection != Connection::None) {
        session_.setPathKind(*toxPath_,
                             connection == Connection::Udp ? PathKind::ToxUdp : PathKind::ToxRelay);
    }
    session_.setPathUsable(*toxPath_, connection != Connection::None);
}

void NativeLink::setPaths(const LinkPaths& paths)
{
    paths_ = paths;
    if (paths_.endpoint == nullptr) {
        dropDirect();
    }
    if (paths_.tox && !toxPath_) {
        toxPath_ = session_.addPath(PathKind::ToxUdp, toxPort_);
        onConnection(connection_);
    } else if (!paths_.tox && toxPath_) {
        session_.closePath(*std::exchange(toxPath_, std::nullopt), "not by Tox any more");
    }
}

void NativeLink::dropDirect()
{
    if (directPath_) {
        session_.closePath(*std::exchange(directPath_, std::nullopt), "not directly any more");
    }
    direct_.reset();
}

void NativeLink::setDirect(const ProbeKeys& keys, const std::vector<UdpAddress>& candidates)
{
    if (paths_.endpoint == nullptr) {
        return;
    }
    if (!direct_) {
        direct_ = std::make_unique<DirectPeer>(reactor_, *paths_.endpoint, keys, directEvents());
    } else {
        direct_->setKeys(keys);
    }
    direct_->setCandidates(candidates);
}

DirectPeer::Events NativeLink::directEvents()
{
    DirectPeer::Events events;
    events.onReachable = [this] { onReachable(); };
    events.onUnreachable = [this] {
        if (directPath_) {
            session_.setPathUsable(*directPath_, false);
        }
        onPathsChanged();
    };
    events.onNewInstance = [this] {
        if (directPath_) {
            session_.redialPath(*directPath_);
        }
    };
    events.onDatagram = [this](std::span<const std::uint8_t> datagram) {
        if (directPath_) {
            session_.receive(*directPath_, datagram);
        }
    };
    events.onTurn = [this] { session_.settle(); };
    events.onWritable = [this] {
        if (directPath_) {
            session_.onPortWritable(*directPath_);
        }
    };
    return events;
}

void NativeLink::onReachable()
{
    if (directPath_) {
        session_.setPathUsable(*directPath_, true);
    } else {
        directPath_ = session_.addPath(PathKind::Direct, *direct_);
    }
}

PathReason NativeLink::pathReason() const
{
    const NativePath* const path = session_.activePath();
    if (path != nullptr && path->kind() == PathKind::Direct) {
        return PathReason::Best;
    }
    return direct_ ? direct_->reason() : PathReason::OffThere;
}

std::optional<UdpAddress> NativeLink::directAddress() const
{
    const NativePath* const path = session_.activePath();
    return path != nullptr && path->kind() == PathKind::Direct && direct_ ? direct_->address()
                                                                          : std::nullopt;
}

std::optional<UdpAddress> NativeLink::peerAddress() const
{
    return direct_ ? direct_->address() : std::nullopt;
}

std::vector<std::uint8_t> NativeLink::greeting(PathKind kind)
{
    if (kind != PathKind::Direct || !greeting_.compose) {
        return {};
    }
    std::vector<std::uint8_t> bytes = wire::encode(greeting_.compose());
    bytes.insert(bytes.begin(), helloDatagram);
    return bytes;
}

void NativeLink::onGreeting(PathKind kind, std::span<const std::uint8_t> bytes)
{
    if (kind != PathKind::Direct || bytes.empty() || bytes[0] != helloDatagram) {
        return;
    }
    const auto hello = wire::parseHello(bytes.subspan(1));
    // Only Tox tells of another key.
    if (hello && hello->pin == session_.settings().quic.peerPin && greeting_.onHello) {
        greeting_.onHello(*hello);
    }
}

void NativeLink::expect(const transport::InstanceId& instance)
{
    session_.expect(instance);
}

void NativeLink::onPathsChanged()
{
    const NativePath* const path = directPath_ ? session_.path(*directPath_) : nullptr;
    if (path != nullptr && !path->answering() && direct_->address()) {
        direct_->look(); // the peer may be elsewhere now
    }
    if (onPathsChanged_) {
        onPathsChanged_();
    }
}

std::string NativeLink::describe(const NativePath& path) const
{
    switch (path.kind()) {
    case PathKind::ToxRelay:
        return "Tox (relay)";
    case PathKind::ToxUdp:
        return "Tox (UDP)";
    case PathKind::Direct:
        return "direct UDP to " + (direct_->address() ? toText(*direct_->address()) : "nowhere");
    }
    return {};
}

void NativeLink::wakeAt(transport::TimePoint when)
{
    timer_->start(std::max<Reactor::Duration>(when - reactor_.now(), Reactor::Duration::zero()));
}

void NativeLink::onIncoming(const Target& target, std::unique_ptr<IncomingStream> stream)
{
    handler_.onIncoming(target, std::move(stream));
}

} // namespace toxtunnel::link
