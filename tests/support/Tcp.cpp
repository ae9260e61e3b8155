// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Tcp.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <random>
#include <stdexcept>
#include <system_error>

namespace toxtunnel::test {

namespace {

struct Address
{
    sockaddr_storage bytes{};
    socklen_t size = 0;

    const sockaddr* raw() const { return reinterpret_cast<const sockaddr*>(&bytes); }
    sockaddr* raw() { return reinterpret_cast<sockaddr*>(&bytes); }
};

Address makeAddress(const std::string& text, std::uint16_t port)
{
    Address result;
    sockaddr_in v4{};
    sockaddr_in6 v6{};
    if (::inet_pton(AF_INET, text.c_str(), &v4.sin_addr) == 1) {
        v4.sin_family = AF_INET;
        v4.sin_port = htons(port);
        std::memcpy(&result.bytes, &v4, sizeof v4);
        result.size = sizeof v4;
    } else if (::inet_pton(AF_INET6, text.c_str(), &v6.sin6_addr) == 1) {
        v6.sin6_family = AF_INET6;
        v6.sin6_port = htons(port);
        std::memcpy(&result.bytes, &v6, sizeof v6);
        result.size = sizeof v6;
    } else {
        throw std::invalid_argument("not an address: " + text);
    }
    return result;
}

bool canBind(int type, std::uint16_t port)
{
    const Descriptor socket(::socket(AF_INET, type | SOCK_CLOEXEC, 0));
    const Address address = makeAddress("127.0.0.1", port);
    return ::bind(socket.raw(), address.raw(), address.size) == 0;
}

} // namespace

TcpSocket::TcpSocket(Descriptor descriptor)
    : descriptor_(std::move(descriptor))
{
    const int on = 1;
    ::setsockopt(descriptor_.raw(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    ::fcntl(descriptor_.raw(), F_SETFL, ::fcntl(descriptor_.raw(), F_GETFL) | O_NONBLOCK);
}

std::optional<TcpSocket> TcpSocket::connect(const std::string& address, std::uint16_t port,
                                            Duration timeout)
{
    const Address to = makeAddress(address, port);
    TcpSocket socket(Descriptor(::socket(to.bytes.ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0)));
    if (::connect(socket.descriptor(), to.raw(), to.size) == 0) {
        return socket;
    }
    int error = errno;
    socklen_t size = sizeof error;
    if (error == EINPROGRESS &&
        (!socket.waitFor(POLLOUT, timeout) ||
         ::getsockopt(socket.descriptor(), SOL_SOCKET, SO_ERROR, &error, &size) != 0)) {
        return std::nullopt;
    }
    if (error == ECONNRESET) {
        socket.end_ = End::Reset; // it was accepted, and over before this looked
    }
    return error == 0 || error == ECONNRESET ? std::optional(std::move(socket)) : std::nullopt;
}

bool TcpSocket::waitFor(short events, Duration timeout) const
{
    pollfd watched{descriptor_.raw(), events, 0};
    return ::poll(&watched, 1, static_cast<int>(timeout.count())) > 0;
}

bool TcpSocket::send(std::string_view bytes, Duration timeout)
{
    while (!bytes.empty()) {
        const ssize_t count = ::send(descriptor_.raw(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (count > 0) {
            bytes.remove_prefix(static_cast<std::size_t>(count));
        } else if (errno != EAGAIN || !waitFor(POLLOUT, timeout)) {
            return false;
        }
    }
    return true;
}

std::size_t TcpSocket::receiveSome(char* room, std::size_t size, Duration timeout)
{
    if (end_ == End::Reset) {
        return 0;
    }
    while (true) {
        const ssize_t count = ::recv(descriptor_.raw(), room, size, 0);
        if (count > 0) {
            return static_cast<std::size_t>(count);
        }
        if (count == 0) {
            end_ = End::Closed;
            return 0;
        }
        if (errno != EAGAIN) {
            end_ = End::Reset;
            return 0;
        }
        if (!waitFor(POLLIN, timeout)) {
            end_ = End::Timeout;
            return 0;
        }
    }
}

std::string TcpSocket::receive(std::size_t count, Duration timeout)
{
    std::string bytes(count, '\0');
    std::size_t have = 0;
    while (have < count) {
        const std::size_t more = receiveSome(bytes.data() + have, count - have, timeout);
        if (more == 0) {
            break;
        }
        have += more;
    }
    bytes.resize(have);
    return bytes;
}

std::string TcpSocket::receiveAll(Duration timeout)
{
    std::string bytes;
    std::array<char, 65536> room;
    while (const std::size_t count = receiveSome(room.data(), room.size(), timeout)) {
        bytes.append(room.data(), count);
    }
    return bytes;
}

End TcpSocket::awaitEnd(Duration timeout)
{
    std::array<char, 65536> room;
    while (receiveSome(room.data(), room.size(), timeout) > 0) {
    }
    return end_;
}

void TcpSocket::finish()
{
    ::shutdown(descriptor_.raw(), SHUT_WR);
}

void TcpSocket::reset()
{
    const linger abort{1, 0};
    ::setsockopt(descriptor_.raw(), SOL_SOCKET, SO_LINGER, &abort, sizeof abort);
    descriptor_.close();
}

void TcpSocket::setBuffers(int bytes)
{
    ::setsockopt(descriptor_.raw(), SOL_SOCKET, SO_RCVBUF, &bytes, sizeof bytes);
    ::setsockopt(descriptor_.raw(), SOL_SOCKET, SO_SNDBUF, &bytes, sizeof bytes);
}

TcpServer::TcpServer(const std::string& address, std::uint16_t port)
{
    Address own = makeAddress(address, port);
    descriptor_ =
        Descriptor(::socket(own.bytes.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    const int on = 1;
    ::setsockopt(descriptor_.raw(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (::bind(descriptor_.raw(), own.raw(), own.size) != 0 ||
        ::listen(descriptor_.raw(), 1024) != 0 ||
        ::getsockname(descriptor_.raw(), own.raw(), &own.size) != 0) {
        throw std::system_error(errno, std::generic_category(), "listen on " + address);
    }
    // sin_port and sin6_port are at the same place.
    sockaddr_in view{};
    std::memcpy(&view, &own.bytes, sizeof view);
    port_ = ntohs(view.sin_port);
}

std::optional<TcpSocket> TcpServer::accept(TcpSocket::Duration timeout)
{
    pollfd watched{descriptor_.raw(), POLLIN, 0};
    if (::poll(&watched, 1, static_cast<int>(timeout.count())) <= 0) {
        return std::nullopt;
    }
    Descriptor accepted(::accept4(descriptor_.raw(), nullptr, nullptr, SOCK_CLOEXEC));
    if (!accepted) {
        return std::nullopt;
    }
    return TcpSocket(std::move(accepted));
}

std::uint16_t freePort()
{
    constexpr std::uint16_t first = 10'000;
    constexpr std::uint16_t last = 32'000; // Linux hands out ports from 32768
    static std::mt19937 random{std::random_device{}()};
    std::uniform_int_distribution<int> range(first, last);
    for (int attempt = 0; attempt < 1000; ++attempt) {
        const auto port = static_cast<std::uint16_t>(range(random));
        if (canBind(SOCK_STREAM, port) && canBind(SOCK_DGRAM, port)) {
            return port;
        }
    }
    throw std::runtime_error("no free port");
}

} // namespace toxtunnel::test
