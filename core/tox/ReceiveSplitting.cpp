// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tox/ReceiveSplitting.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace toxtunnel::tox {

ssize_t ReceiveSplitting::next(void* buffer, std::size_t size, sockaddr& from, socklen_t& fromSize)
{
    if (rest_.empty()) {
        if (const ssize_t count = read(); count < 0) {
            return count;
        }
    }
    ++handedOut_;
    const auto datagram = rest_.first(std::min(segment_, rest_.size()));
    rest_ = rest_.subspan(datagram.size());
    const std::size_t taken = std::min(size, datagram.size());
    std::copy_n(datagram.begin(), taken, static_cast<std::uint8_t*>(buffer));
    std::memcpy(&from, &from_.storage, std::min(fromSize, from_.size));
    fromSize = from_.size;
    return static_cast<ssize_t>(taken);
}

/// Not in the midst of what was joined: nothing would wake us for the rest.
ssize_t ReceiveSplitting::read()
{
    if (handedOut_ >= datagramsPerTurn) {
        errno = EAGAIN;
        return -1;
    }
    if (buffer_.empty()) {
        buffer_.resize(largestUdpRead);
        joinUdpReads(socket_);
    }
    const UdpRead got = receiveUdp(socket_, from_, buffer_);
    if (got.size >= 0) {
        rest_ = std::span<const std::uint8_t>(buffer_).first(static_cast<std::size_t>(got.size));
        segment_ = got.segment;
    }
    return got.size;
}

} // namespace toxtunnel::tox
