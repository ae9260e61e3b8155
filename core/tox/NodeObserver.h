// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Connection.h"
#include "model/PublicKey.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace toxtunnel::tox {

class PeerChannel;

/// What a ToxNode tells its owner. All calls come on the core thread out of tox_iterate; sending
/// packets, adding and removing friends are allowed inside. Spans and views end with the call.
class NodeObserver
{
public:
    virtual ~NodeObserver() = default;

    virtual void selfConnectionChanged(Connection /*now*/) {}

    /// Also for Relay to Udp and back, which is not a new session: nothing sent is lost.
    virtual void friendConnectionChanged(PeerChannel& /*channel*/, Connection /*before*/) {}

    /// A request of a key that is neither a friend nor blocked; kept in ToxNode::requests().
    /// `message` is text of a stranger.
    virtual void friendRequestReceived(const PublicKey& /*key*/, std::string_view /*message*/) {}

    /// The whole packet with its id byte.
    virtual void losslessPacket(PeerChannel& /*channel*/, std::span<const std::uint8_t> /*packet*/)
    {
    }
    virtual void lossyPacket(PeerChannel& /*channel*/, std::span<const std::uint8_t> /*packet*/) {}

    /// tox_iterate has returned: send credit may be back, packets of one batch are all in.
    virtual void iterated() {}
};

} // namespace toxtunnel::tox
