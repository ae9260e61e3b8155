// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/FrameLink.h"

#include "link/FrameLinkCore.h"

namespace toxtunnel::link {

FrameLink::FrameLink(Reactor& reactor, tox::PeerChannel& channel, const PublicKey& self,
                     LinkHandler& handler, FrameLinkSettings settings)
    : core_(std::make_unique<FrameLinkCore>(reactor, channel, self, handler, std::move(settings)))
{
}

FrameLink::~FrameLink() = default;

tl::expected<std::unique_ptr<Stream>, Refusal> FrameLink::open(const Target& target,
                                                               StreamHandler& handler)
{
    return core_->open(target, handler);
}

void FrameLink::onLosslessPacket(std::span<const std::uint8_t> packet)
{
    core_->onPacket(packet);
}

void FrameLink::onLossyPacket(std::span<const std::uint8_t>) {}

void FrameLink::onConnection(Connection connection)
{
    core_->onConnection(connection);
}

void FrameLink::onIterated()
{
    core_->onIterated();
}

void FrameLink::requestInfo()
{
    core_->requestInfo();
}

void FrameLink::setStreamsPerPeer(std::size_t count)
{
    core_->setStreamsPerPeer(count);
}

std::size_t FrameLink::streamCount() const
{
    return core_->streamCount();
}

Reactor::Duration FrameLink::roundTrip() const
{
    return core_->roundTrip();
}

} // namespace toxtunnel::link
