// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/NativeLink.h"

#include <algorithm>
#include <utility>

namespace toxtunnel::link {

namespace {

// toxcore drains its socket in one call however long that takes: acknowledgements must leave in
// the midst of it.
constexpr unsigned packetsPerTurn = 16;

NativeSessionSettings withRole(NativeSessionSettings settings, bool smallerKey)
{
    settings.smallerKey = smallerKey;
    return settings;
}

} // namespace

NativeLink::NativeLink(Reactor& reactor, tox::PeerChannel& channel, const PublicKey& self,
                       LinkHandler& handler, NativeSessionSettings settings,
                       std::function<void()> onPathsChanged)
    : reactor_(reactor)
    , handler_(handler)
    , onPathsChanged_(std::move(onPathsChanged))
    , toxPort_(channel)
    , timer_(reactor.timer([this] { session_.onWake(); }))
    , session_(*this, withRole(std::move(settings), self < channel.key()))
    , toxPath_(session_.addPath(PathKind::ToxUdp, toxPort_))
{
    onConnection(channel.connection());
}

NativeLink::~NativeLink() = default;

bool NativeLink::ToxPort::send(std::span<const std::uint8_t> bytes, std::size_t segment)
{
    while (!bytes.empty()) {
        const std::size_t size = std::min({segment, bytes.size(), packet_.size() - 1});
        std::copy_n(bytes.begin(), size, packet_.begin() + 1);
        channel_.sendLossy(std::span(packet_).first(size + 1));
        bytes = bytes.subspan(size);
    }
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
    if (packet.size() < 2 || packet[0] != packetId) {
        return;
    }
    session_.receive(toxPath_, packet.subspan(1));
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
    if (connection != Connection::None) {
        session_.setPathKind(toxPath_,
                             connection == Connection::Udp ? PathKind::ToxUdp : PathKind::ToxRelay);
    }
    session_.setPathUsable(toxPath_, connection != Connection::None);
}

void NativeLink::expect(const transport::InstanceId& instance)
{
    session_.expect(instance);
}

void NativeLink::onPathsChanged()
{
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
        return "direct UDP";
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
