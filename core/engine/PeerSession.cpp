// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/PeerSession.h"

#include <utility>

namespace toxtunnel::engine {

PeerSession::PeerSession(ServingContext& context, tox::PeerChannel& channel, const PublicKey& self,
                         std::size_t number, link::PeerLinkSettings settings, OnInfo onInfo)
    : context_(context)
    , peer_(channel.key())
    , number_(number)
    , onInfo_(std::move(onInfo))
    , link_(context.reactor, channel, self, *this, std::move(settings))
{
}

void PeerSession::requestInfo()
{
    infoAsked_ = true;
    link_.requestInfo();
}

std::size_t PeerSession::cutForbidden()
{
    return std::erase_if(requests_,
                         [](const auto& entry) { return !entry.second->stillAllowed(); });
}

void PeerSession::onIncoming(const Target& target, std::unique_ptr<IncomingStream> stream)
{
    const std::uint64_t serial = ++lastSerial_;
    auto request = std::make_unique<IncomingRequest>(
        context_, Requester{peer_, number_, serial}, target, std::move(stream), [this, serial] {
            const auto gone = requests_.extract(serial); // destroyed when its last call returns
        });
    IncomingRequest& started = *requests_.emplace(serial, std::move(request)).first->second;
    started.start();
}

void PeerSession::onPeerInfo(std::string_view yaml)
{
    if (std::exchange(infoAsked_, false)) {
        onInfo_(peer_, yaml);
    }
}

} // namespace toxtunnel::engine
