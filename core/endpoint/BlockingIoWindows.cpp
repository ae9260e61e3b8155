// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/BlockingIo.h"

#include <fcntl.h>
#include <io.h>
#include <winsock2.h>

#include <algorithm>
#include <limits>

namespace toxtunnel::endpoint {

namespace {

constexpr int inputNumber = 0;
constexpr int outputNumber = 1;

int lengthOf(std::size_t size)
{
    return static_cast<int>(std::min<std::size_t>(size, std::numeric_limits<int>::max()));
}

std::error_code lastError()
{
    return {::WSAGetLastError(), std::system_category()};
}

void setBlocking(RawDescriptor socket)
{
    u_long off = 0;
    ::ioctlsocket(socket, FIONBIO, &off);
}

} // namespace

/// There is no socketpair(): two connected ends on the loopback address. Nobody else can be the
/// second end, as its port is compared.
SocketResult<SocketPair> socketPair()
{
    auto listener = listenTcp({IpAddress::loopbackV4(), 0});
    if (!listener) {
        return tl::unexpected(listener.error());
    }
    const auto port = boundPort(listener->raw());
    if (!port) {
        return tl::unexpected(port.error());
    }
    auto ours = connectTcp({IpAddress::loopbackV4(), *port});
    if (!ours) {
        return tl::unexpected(ours.error());
    }
    setBlocking(listener->raw());
    const auto mine = boundPort(ours->raw());
    auto accepted = acceptTcp(listener->raw());
    while (accepted && mine && accepted->from.port != *mine) {
        accepted = acceptTcp(listener->raw());
    }
    if (!accepted) {
        return tl::unexpected(accepted.error());
    }
    setBlocking(accepted->socket.raw());
    return SocketPair{std::move(*ours), std::move(accepted->socket)};
}

std::size_t readInput(std::span<std::uint8_t> room)
{
    ::_setmode(inputNumber, _O_BINARY);
    const int count =
        ::_read(inputNumber, room.data(), static_cast<unsigned>(lengthOf(room.size())));
    return count > 0 ? static_cast<std::size_t>(count) : 0;
}

bool writeOutput(std::span<const std::uint8_t> bytes)
{
    ::_setmode(outputNumber, _O_BINARY);
    while (!bytes.empty()) {
        const int count =
            ::_write(outputNumber, bytes.data(), static_cast<unsigned>(lengthOf(bytes.size())));
        if (count <= 0) {
            return false;
        }
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
    return true;
}

void closeOutput()
{
    // The number stays taken, so that no file gets it by chance.
    const int nothing = ::_open("NUL", _O_WRONLY);
    if (nothing >= 0) {
        ::_dup2(nothing, outputNumber);
        ::_close(nothing);
    }
}

std::size_t receiveBlocking(RawDescriptor socket, std::span<std::uint8_t> room)
{
    const int count =
        ::recv(socket, reinterpret_cast<char*>(room.data()), lengthOf(room.size()), 0);
    return count > 0 ? static_cast<std::size_t>(count) : 0;
}

bool sendAll(RawDescriptor socket, std::span<const std::uint8_t> bytes)
{
    while (!bytes.empty()) {
        const int count =
            ::send(socket, reinterpret_cast<const char*>(bytes.data()), lengthOf(bytes.size()), 0);
        if (count <= 0) {
            return false;
        }
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
    return true;
}

void stopBoth(RawDescriptor socket)
{
    ::shutdown(socket, SD_BOTH);
}

} // namespace toxtunnel::endpoint
