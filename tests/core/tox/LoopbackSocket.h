// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reactor/UdpBatch.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <numeric>
#include <vector>

namespace toxtunnel {

using Bytes = std::vector<std::uint8_t>;

/// A UDP socket of this machine. Loopback delivers within the call that sends.
class LoopbackSocket
{
public:
    explicit LoopbackSocket(int family = AF_INET)
        : descriptor_(::socket(family, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
        const int size = 4 * 1024 * 1024;
        ::setsockopt(raw(), SOL_SOCKET, SO_RCVBUF, &size, sizeof size);
        SocketAddress any;
        any.storage.ss_family = static_cast<sa_family_t>(family);
        any.size = family == AF_INET ? sizeof(sockaddr_in) : sizeof(sockaddr_in6);
        bound_ = descriptor_ && ::bind(raw(), any.raw(), any.size) == 0;
    }

    bool bound() const { return bound_; }
    int raw() const { return descriptor_.raw(); }

    /// How a socket of `family` reaches this one on loopback.
    SocketAddress address(int family = AF_INET) const
    {
        SocketAddress own;
        own.size = sizeof own.storage;
        ::getsockname(raw(), own.raw(), &own.size);
        const auto port = reinterpret_cast<const sockaddr_in&>(own.storage).sin_port; // of both
        SocketAddress to;
        to.storage.ss_family = static_cast<sa_family_t>(family);
        if (family == AF_INET) {
            auto& v4 = reinterpret_cast<sockaddr_in&>(to.storage);
            v4.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            v4.sin_port = port;
            to.size = sizeof v4;
            return to;
        }
        auto& v6 = reinterpret_cast<sockaddr_in6&>(to.storage);
        v6.sin6_addr = in6addr_loopback;
        if (own.storage.ss_family == AF_INET) { // ::ffff:127.0.0.1
            v6.sin6_addr = {};
            const std::array<std::uint8_t, 6> mapped{0xff, 0xff, 127, 0, 0, 1};
            std::copy(mapped.begin(), mapped.end(), v6.sin6_addr.s6_addr + 10);
        }
        v6.sin6_port = port;
        to.size = sizeof v6;
        return to;
    }

private:
    Descriptor descriptor_;
    bool bound_ = false;
};

inline Bytes datagram(std::size_t size, int number)
{
    Bytes bytes(size);
    std::iota(bytes.begin(), bytes.end(), static_cast<std::uint8_t>(number));
    return bytes;
}

inline std::vector<Bytes> datagrams(const std::vector<std::size_t>& sizes)
{
    std::vector<Bytes> all;
    for (const std::size_t size : sizes) {
        all.push_back(datagram(size, static_cast<int>(all.size())));
    }
    return all;
}

/// As toxcore sends.
inline ssize_t sendTo(const LoopbackSocket& from, const SocketAddress& to, const Bytes& bytes)
{
    return ::sendto(from.raw(), bytes.data(), bytes.size(), 0, to.raw(), to.size);
}

inline bool sendAll(const LoopbackSocket& from, const SocketAddress& to,
                    const std::vector<Bytes>& all)
{
    return std::all_of(all.begin(), all.end(), [&](const Bytes& bytes) {
        return sendTo(from, to, bytes) == static_cast<ssize_t>(bytes.size());
    });
}

/// As toxcore reads: until there is nothing more.
inline std::vector<Bytes> readAll(const LoopbackSocket& socket)
{
    std::vector<Bytes> all;
    while (true) {
        Bytes bytes(largestUdpRead);
        sockaddr_storage from{};
        socklen_t size = sizeof from;
        const ssize_t count = ::recvfrom(socket.raw(), bytes.data(), bytes.size(), 0,
                                         reinterpret_cast<sockaddr*>(&from), &size);
        if (count < 0) {
            return errno == EAGAIN ? all : std::vector<Bytes>();
        }
        bytes.resize(static_cast<std::size_t>(count));
        all.push_back(std::move(bytes));
    }
}

} // namespace toxtunnel
