// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reactor/UdpBatch.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace toxtunnel::tox {

/// Keeps consecutive datagrams of one destination and one size back and hands them to the system in
/// one call (UdpBatch.h); a shorter one may be the last of them. Their order stays. Nothing leaves
/// by itself after the last add(): flush() must follow. One thread.
///
/// add() takes a datagram for sent before the system has judged it. If the system then has no room
/// (EAGAIN) or no way for a batch, the batch is lost as on the network; lossy packets may be. So
/// that toxcore still learns of it and tries a relay, each datagram after a lost batch goes at
/// once, with its true result, until one is taken. A destination that takes datagrams but no
/// batches (a device without checksums, a link with a smaller MTU) gets them one by one from
/// then on, and loses none.
class SendGathering
{
public:
    explicit SendGathering(RawDescriptor socket)
        : socket_(socket)
    {
    }

    /// As sendto(): `size`, or -1 and errno.
    ssize_t add(const void* bytes, std::size_t size, const sockaddr* to, socklen_t toSize);
    /// Sends what is kept.
    void flush();

private:
    bool keepsBack(std::size_t size, const SocketAddress& to) const;
    bool fits(std::size_t size, const SocketAddress& to) const;
    ssize_t sendNow(std::span<const std::uint8_t> datagram, const SocketAddress& to);
    void sendKeptOneByOne();

    RawDescriptor socket_;
    SocketAddress to_;                      ///< of what is kept
    std::size_t segment_ = 0;               ///< size of what is kept, but of the last
    std::vector<std::uint8_t> kept_;        ///< back to back
    bool lost_ = false;                     ///< the last send failed
    std::optional<SocketAddress> oneByOne_; ///< takes no batches; the last found out about
};

} // namespace toxtunnel::tox
