// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reactor/UdpBatch.h"

#include <cstdint>
#include <span>
#include <vector>

namespace toxtunnel::tox {

/// Reads datagrams that the system may have joined (UdpBatch.h) and hands them out one by one. The
/// first next() tells the system that it may: from then on nobody else can read the socket. One
/// thread.
///
/// toxcore reads until there is nothing more, which a peer can put off as long as it sends. Here
/// there is nothing more in a turn after `datagramsPerTurn`; the socket stays readable, so another
/// turn follows when others had theirs.
class ReceiveSplitting
{
public:
    static constexpr std::size_t datagramsPerTurn = 256; ///< a few milliseconds of work

    explicit ReceiveSplitting(RawDescriptor socket)
        : socket_(socket)
    {
    }

    void beginTurn() { handedOut_ = 0; }
    /// As recvfrom(): the datagram's size, or -1 and errno. What does not fit is cut off.
    ssize_t next(void* buffer, std::size_t size, sockaddr& from, socklen_t& fromSize);

private:
    ssize_t read();

    RawDescriptor socket_;
    std::size_t handedOut_ = 0; ///< in this turn
    SocketAddress from_;
    std::vector<std::uint8_t> buffer_;   ///< empty before the first read
    std::span<const std::uint8_t> rest_; ///< of the last read
    std::size_t segment_ = 1;
};

} // namespace toxtunnel::tox
