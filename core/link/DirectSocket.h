// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Error.h"
#include "model/IpAddress.h"
#include "reactor/Reactor.h"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace toxtunnel::link {

struct UdpAddress
{
    IpAddress address;
    std::uint16_t port = 0;

    auto operator<=>(const UdpAddress&) const = default;
};

/// "192.0.2.1:33445" or "[2001:db8::1]:33445"
std::string toText(const UdpAddress& address);

/// The user of a DirectSocket. Must not destroy it inside.
class DirectSocketHandler
{
public:
    virtual ~DirectSocketHandler() = default;

    virtual void onDatagram(const UdpAddress& from, std::span<const std::uint8_t> datagram) = 0;
    /// Some datagrams have been reported and more may follow: time to answer.
    virtual void onTurn() = 0;
    /// send() may work again after it failed.
    virtual void onWritable() = 0;
};

/// A UDP socket for many peers, with large batches where the system has them (UdpBatch.h, Linux).
/// Core thread only. One file per platform.
class DirectSocket
{
public:
    /// Port 0 takes any free one. Both outlive the socket.
    static Result<std::unique_ptr<DirectSocket>> bind(Reactor& reactor, const UdpAddress& local,
                                                      DirectSocketHandler& handler);
    virtual ~DirectSocket() = default;
    DirectSocket(const DirectSocket&) = delete;
    DirectSocket& operator=(const DirectSocket&) = delete;

    /// What it is bound to, with its actual port.
    virtual const UdpAddress& local() const = 0;

    /// Datagrams back to back, each `segment` bytes but the last; at most 64 of them and 65,000
    /// bytes. False: the socket is full and took nothing; onWritable() follows. What the network
    /// refuses (no route) counts as sent: it is lost.
    virtual bool send(const UdpAddress& to, std::span<const std::uint8_t> bytes,
                      std::size_t segment) = 0;

protected:
    DirectSocket() = default;
};

} // namespace toxtunnel::link
