// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tox/SendGathering.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace toxtunnel::tox {

namespace {

bool same(const SocketAddress& a, const SocketAddress& b)
{
    return a.size == b.size && std::memcmp(&a.storage, &b.storage, a.size) == 0;
}

/// Not this batch, but its datagrams may go (udp(7), and the kernel's udp_send_skb()).
bool refusesBatch(int error)
{
    return error == EIO || error == EINVAL || error == EMSGSIZE || error == ENOPROTOOPT ||
           error == EOPNOTSUPP;
}

} // namespace

ssize_t SendGathering::add(const void* bytes, std::size_t size, const sockaddr* to,
                           socklen_t toSize)
{
    const std::span datagram(static_cast<const std::uint8_t*>(bytes), size);
    SocketAddress address;
    address.size = std::min<socklen_t>(toSize, sizeof address.storage);
    std::memcpy(&address.storage, to, address.size);
    if (!fits(size, address)) {
        flush();
    }
    if (!keepsBack(size, address)) {
        return sendNow(datagram, address);
    }
    if (kept_.empty()) {
        kept_.reserve(maxUdpBatch);
        to_ = address;
        segment_ = size;
    }
    kept_.insert(kept_.end(), datagram.begin(), datagram.end());
    if (size < segment_) {
        flush();
    }
    return static_cast<ssize_t>(size);
}

bool SendGathering::fits(std::size_t size, const SocketAddress& to) const
{
    return size > 0 && size <= segment_ && kept_.size() + size <= maxUdpBatch &&
           kept_.size() < maxUdpSegments * segment_ && same(to_, to);
}

bool SendGathering::keepsBack(std::size_t size, const SocketAddress& to) const
{
    return !lost_ && size > 0 && size <= maxUdpBatch && !(oneByOne_ && same(*oneByOne_, to));
}

ssize_t SendGathering::sendNow(std::span<const std::uint8_t> datagram, const SocketAddress& to)
{
    const ssize_t sent = sendUdp(socket_, to, datagram, datagram.size());
    lost_ = sent < 0;
    return sent;
}

void SendGathering::flush()
{
    if (kept_.empty()) {
        return;
    }
    lost_ = sendUdp(socket_, to_, kept_, segment_) < 0;
    if (lost_ && kept_.size() > segment_ && refusesBatch(errno)) {
        oneByOne_ = to_;
        sendKeptOneByOne();
    }
    kept_.clear();
}

void SendGathering::sendKeptOneByOne()
{
    for (std::span<const std::uint8_t> rest = kept_; !rest.empty();) {
        const auto datagram = rest.first(std::min(segment_, rest.size()));
        sendNow(datagram, to_);
        rest = rest.subspan(datagram.size());
    }
}

} // namespace toxtunnel::tox
