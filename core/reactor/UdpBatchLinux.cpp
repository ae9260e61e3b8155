// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reactor/UdpBatch.h"

#include <netinet/udp.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace toxtunnel {

ssize_t sendUdp(RawDescriptor socket, const SocketAddress& to, std::span<const std::uint8_t> bytes,
                std::size_t segment)
{
    iovec piece{const_cast<std::uint8_t*>(bytes.data()), bytes.size()};
    msghdr message{};
    message.msg_name = const_cast<sockaddr*>(to.raw());
    message.msg_namelen = to.size;
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(std::uint16_t))> control{};
    if (bytes.size() > segment) {
        message.msg_control = control.data();
        message.msg_controllen = control.size();
        cmsghdr* const header = CMSG_FIRSTHDR(&message);
        header->cmsg_level = SOL_UDP;
        header->cmsg_type = UDP_SEGMENT;
        header->cmsg_len = CMSG_LEN(sizeof(std::uint16_t));
        const auto size = static_cast<std::uint16_t>(segment);
        std::memcpy(CMSG_DATA(header), &size, sizeof size);
    }
    return ::sendmsg(socket, &message, MSG_NOSIGNAL);
}

bool joinUdpReads(RawDescriptor socket)
{
    const int on = 1;
    return ::setsockopt(socket, SOL_UDP, UDP_GRO, &on, sizeof on) == 0;
}

UdpRead receiveUdp(RawDescriptor socket, SocketAddress& from, std::span<std::uint8_t> buffer)
{
    iovec piece{buffer.data(), buffer.size()};
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> control{};
    msghdr message{};
    message.msg_name = from.raw();
    message.msg_namelen = sizeof from.storage;
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    message.msg_control = control.data();
    message.msg_controllen = control.size();
    UdpRead read;
    read.size = ::recvmsg(socket, &message, 0);
    if (read.size < 0) {
        return read;
    }
    from.size = message.msg_namelen;
    read.segment = std::max<std::size_t>(1, static_cast<std::size_t>(read.size));
    for (cmsghdr* header = CMSG_FIRSTHDR(&message); header != nullptr;
         header = CMSG_NXTHDR(&message, header)) {
        if (header->cmsg_level == SOL_UDP && header->cmsg_type == UDP_GRO) {
            int value = 0;
            std::memcpy(&value, CMSG_DATA(header), sizeof value);
            read.segment = std::max<std::size_t>(1, static_cast<std::size_t>(value));
        }
    }
    return read;
}

} // namespace toxtunnel
