// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Connection.h"
#include "model/PublicKey.h"

#include <cstdint>
#include <functional>
#include <span>

namespace toxtunnel::tox {

enum class SendResult
{
    Sent,
    Full,    ///< toxcore's send credit or the socket is exhausted: try later
             ///< (TOX_ERR_FRIEND_CUSTOM_PACKET_SENDQ)
    Offline, ///< the peer is not connected
    Failed,  ///< never succeeds: too long, empty, wrong id byte
};

/// Custom packets to one friend (tox.h, "Custom packets"). Implemented by ToxNode; core thread
/// only.
class PeerChannel
{
public:
    virtual ~PeerChannel() = default;

    virtual const PublicKey& key() const = 0;
    virtual Connection connection() const = 0;

    /// The whole packet with its id byte first: 160 to 191 lossless, 200 to 254 lossy (192 to 199
    /// are sent by toxcore but not delivered); at most maxPacketSize bytes.
    virtual SendResult sendLossless(std::span<const std::uint8_t> packet) = 0;
    virtual SendResult sendLossy(std::span<const std::uint8_t> packet) = 0;

    /// Calls `send`. The lossy packets that it sends may go to the system together, which is
    /// cheaper; all are on their way when this returns.
    virtual void sendTogether(const std::function<void()>& send) { send(); }

    static constexpr std::size_t maxPacketSize = 1373; ///< TOX_MAX_CUSTOM_PACKET_SIZE
};

} // namespace toxtunnel::tox
