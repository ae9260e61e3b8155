// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reactor/Descriptor.h"

#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/types.h>

#include <cstddef>
#include <cstdint>
#include <span>

namespace toxtunnel {

/// Several datagrams in one system call (udp(7): UDP_SEGMENT and UDP_GRO, Linux 4.18 and 5.0).
/// Linux only; the functions leave their error in errno.

inline constexpr std::size_t maxUdpSegments = 64;     ///< datagrams in a batch
inline constexpr std::size_t maxUdpBatch = 65'000;    ///< bytes in a batch
inline constexpr std::size_t largestUdpRead = 65'535; ///< bytes, of one datagram or of many joined

struct SocketAddress
{
    sockaddr_storage storage{};
    socklen_t size = 0;

    sockaddr* raw() { return reinterpret_cast<sockaddr*>(&storage); }
    const sockaddr* raw() const { return reinterpret_cast<const sockaddr*>(&storage); }
};

/// Sends datagrams that stand back to back, each `segment` bytes but the last, which may be
/// shorter; at most maxUdpSegments and maxUdpBatch. All or nothing goes; what comes back is
/// sendmsg()'s. More than one fails where the system, the route or its device takes no batches.
ssize_t sendUdp(RawDescriptor socket, const SocketAddress& to, std::span<const std::uint8_t> bytes,
                std::size_t segment);

/// From now on the system may join datagrams of one sender, and only receiveUdp() with a buffer of
/// largestUdpRead reads them right. False where it cannot.
bool joinUdpReads(RawDescriptor socket);

struct UdpRead
{
    ssize_t size = -1;       ///< as recvmsg() returns it
    std::size_t segment = 1; ///< bytes of each datagram but the last, which may be shorter; not 0
};

UdpRead receiveUdp(RawDescriptor socket, SocketAddress& from, std::span<std::uint8_t> buffer);

} // namespace toxtunnel
