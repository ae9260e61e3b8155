// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/Socket.h"

#include <algorithm>
#include <cstring>
#include <limits>

#ifdef _WIN32
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace toxtunnel::endpoint {

namespace {

#ifdef _WIN32

using Length = int;
constexpr int shutdownSending = SD_SEND;
constexpr int sendFlags = 0;

std::error_code lastError()
{
    return {::WSAGetLastError(), std::system_category()};
}

bool makeNonBlocking(RawDescriptor socket)
{
    u_long on = 1;
    return ::ioctlsocket(socket, FIONBIO, &on) == 0;
}

RawDescriptor newSocket(int family)
{
    return ::WSASocketW(family, SOCK_STREAM, IPPROTO_TCP, nullptr, 0,
                        WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT);
}

RawDescriptor acceptOne(RawDescriptor listener, sockaddr* from, Length* length)
{
    return ::accept(listener, from, length);
}

bool isUnderWay(const std::error_code& error)
{
    return error.value() == WSAEWOULDBLOCK;
}

char* bytesOf(std::uint8_t* data)
{
    return reinterpret_cast<char*>(data);
}
const char* bytesOf(const std::uint8_t* data)
{
    return reinterpret_cast<const char*>(data);
}
int lengthOf(std::size_t size)
{
    return static_cast<int>(std::min<std::size_t>(size, std::numeric_limits<int>::max()));
}

#else

using Length = socklen_t;
constexpr int shutdownSending = SHUT_WR;
#ifdef MSG_NOSIGNAL
constexpr int sendFlags = MSG_NOSIGNAL;
#else
constexpr int sendFlags = 0;
#endif

std::error_code lastError()
{
    return {errno, std::system_category()};
}

#ifdef __linux__

bool makeNonBlocking(RawDescriptor)
{
    return true; // is born so
}

RawDescriptor newSocket(int family)
{
    return ::socket(family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, IPPROTO_TCP);
}

RawDescriptor acceptOne(RawDescriptor listener, sockaddr* from, Length* length)
{
    return ::accept4(listener, from, length, SOCK_NONBLOCK | SOCK_CLOEXEC);
}

#else

bool makeNonBlocking(RawDescriptor socket)
{
    return ::fcntl(socket, F_SETFL, O_NONBLOCK) == 0 && ::fcntl(socket, F_SETFD, FD_CLOEXEC) == 0;
}

RawDescriptor newSocket(int family)
{
    return ::socket(family, SOCK_STREAM, IPPROTO_TCP);
}

RawDescriptor acceptOne(RawDescriptor listener, sockaddr* from, Length* length)
{
    return ::accept(listener, from, length);
}

#endif

bool isUnderWay(const std::error_code& error)
{
    return error.value() == EINPROGRESS || error.value() == EINTR;
}

void* bytesOf(std::uint8_t* data)
{
    return data;
}
const void* bytesOf(const std::uint8_t* data)
{
    return data;
}
std::size_t lengthOf(std::size_t size)
{
    return size;
}

#endif

// sockaddr_storage filled from, or read as, one of ours.
struct NativeAddress
{
    sockaddr_storage storage{};
    Length length = sizeof(sockaddr_storage);

    sockaddr* get() { return reinterpret_cast<sockaddr*>(&storage); }
};

NativeAddress toNative(const SocketAddress& address)
{
    NativeAddress native;
    if (address.ip.isV4()) {
        sockaddr_in v4{};
        v4.sin_family = AF_INET;
        v4.sin_port = htons(address.port);
        std::memcpy(&v4.sin_addr, address.ip.bytes().data(), 4);
        std::memcpy(&native.storage, &v4, sizeof v4);
        native.length = sizeof v4;
    } else {
        sockaddr_in6 v6{};
        v6.sin6_family = AF_INET6;
        v6.sin6_port = htons(address.port);
        std::memcpy(&v6.sin6_addr, address.ip.bytes().data(), 16);
        std::memcpy(&native.storage, &v6, sizeof v6);
        native.length = sizeof v6;
    }
    return native;
}

SocketAddress fromNative(const NativeAddress& native)
{
    SocketAddress address;
    if (native.storage.ss_family == AF_INET6) {
        sockaddr_in6 v6{};
        std::memcpy(&v6, &native.storage, sizeof v6);
        IpAddress::V6 bytes{};
        std::memcpy(bytes.data(), &v6.sin6_addr, bytes.size());
        address = {IpAddress(bytes), ntohs(v6.sin6_port)};
    } else {
        sockaddr_in v4{};
        std::memcpy(&v4, &native.storage, sizeof v4);
        IpAddress::V4 bytes{};
        std::memcpy(bytes.data(), &v4.sin_addr, bytes.size());
        address = {IpAddress(bytes), ntohs(v4.sin_port)};
    }
    return address;
}

void setOption(RawDescriptor socket, int level, int option, int value)
{
    // Options are preferences here: a socket without one still works.
    ::setsockopt(socket, level, option, reinterpret_cast<const char*>(&value), sizeof value);
}

void prepareConnection(RawDescriptor socket)
{
    setOption(socket, IPPROTO_TCP, TCP_NODELAY, 1);
    setOption(socket, SOL_SOCKET, SO_KEEPALIVE, 1);
#ifdef SO_NOSIGPIPE
    setOption(socket, SOL_SOCKET, SO_NOSIGPIPE, 1);
#endif
}

SocketResult<Descriptor> makeSocket(const IpAddress& ip)
{
    Descriptor socket(newSocket(ip.isV4() ? AF_INET : AF_INET6));
    if (!socket || !makeNonBlocking(socket.raw())) {
        return tl::unexpected(lastError());
    }
    return socket;
}

bool isBlocked(const std::error_code& error)
{
    return error == std::errc::operation_would_block ||
           error == std::errc::resource_unavailable_try_again || error == std::errc::interrupted;
}

Transfer receiveWith(RawDescriptor socket, std::span<std::uint8_t> room, int flags)
{
    const auto count = ::recv(socket, bytesOf(room.data()), lengthOf(room.size()), flags);
    if (count > 0) {
        return {Transfer::State::Moved, static_cast<std::size_t>(count)};
    }
    if (count == 0) {
        return {Transfer::State::Ended, 0};
    }
    return {isBlocked(lastError()) ? Transfer::State::Blocked : Transfer::State::Failed, 0};
}

} // namespace

std::string SocketAddress::text() const
{
    return (ip.isV6() ? "[" + ip.text() + "]" : ip.text()) + ":" + std::to_string(port);
}

SocketResult<Descriptor> listenTcp(const SocketAddress& address)
{
    auto socket = makeSocket(address.ip);
    if (!socket) {
        return socket;
    }
#ifdef _WIN32
    setOption(socket->raw(), SOL_SOCKET, SO_EXCLUSIVEADDRUSE, 1);
#else
    setOption(socket->raw(), SOL_SOCKET, SO_REUSEADDR, 1); // ports of ended connections are free
#endif
    prepareConnection(socket->raw()); // what it accepts inherits the options
    if (address.ip.isV6()) {
        setOption(socket->raw(), IPPROTO_IPV6, IPV6_V6ONLY, 1);
    }
    NativeAddress native = toNative(address);
    if (::bind(socket->raw(), native.get(), native.length) != 0 ||
        ::listen(socket->raw(), SOMAXCONN) != 0) {
        return tl::unexpected(lastError());
    }
    return socket;
}

SocketResult<std::uint16_t> boundPort(RawDescriptor socket)
{
    NativeAddress native;
    if (::getsockname(socket, native.get(), &native.length) != 0) {
        return tl::unexpected(lastError());
    }
    return fromNative(native).port;
}

SocketResult<Accepted> acceptTcp(RawDescriptor listener)
{
    NativeAddress native;
    Descriptor socket(acceptOne(listener, native.get(), &native.length));
    if (!socket || !makeNonBlocking(socket.raw())) {
        return tl::unexpected(lastError());
    }
    return Accepted{std::move(socket), fromNative(native)};
}

SocketResult<Descriptor> connectTcp(const SocketAddress& address)
{
    auto socket = makeSocket(address.ip);
    if (!socket) {
        return socket;
    }
    prepareConnection(socket->raw());
    NativeAddress native = toNative(address);
    if (::connect(socket->raw(), native.get(), native.length) != 0) {
        if (const auto error = lastError(); !isUnderWay(error)) {
            return tl::unexpected(error);
        }
    }
    return socket;
}

std::error_code pendingError(RawDescriptor socket)
{
    int error = 0;
    Length length = sizeof error;
    if (::getsockopt(socket, SOL_SOCKET, SO_ERROR, reinterpret_cast<char*>(&error), &length) != 0) {
        return lastError();
    }
    return {error, std::system_category()};
}

Transfer receiveSome(RawDescriptor socket, std::span<std::uint8_t> room)
{
    return receiveWith(socket, room, 0);
}

Transfer peekSome(RawDescriptor socket, std::span<std::uint8_t> room)
{
    return receiveWith(socket, room, MSG_PEEK);
}

Transfer sendSome(RawDescriptor socket, std::span<const std::uint8_t> bytes)
{
    const auto count = ::send(socket, bytesOf(bytes.data()), lengthOf(bytes.size()), sendFlags);
    if (count >= 0) {
        return {Transfer::State::Moved, static_cast<std::size_t>(count)};
    }
    return {isBlocked(lastError()) ? Transfer::State::Blocked : Transfer::State::Failed, 0};
}

void finishSending(RawDescriptor socket)
{
    ::shutdown(socket, shutdownSending);
}

void closeWithReset(Descriptor& socket)
{
    linger hard{};
    hard.l_onoff = 1;
    hard.l_linger = 0;
    ::setsockopt(socket.raw(), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char*>(&hard),
                 sizeof hard);
    socket.close();
}

#ifdef _WIN32

bool isNearLimit(RawDescriptor)
{
    return false; // no small limit there
}

bool descriptorsAreScarce(RawDescriptor)
{
    return false;
}

#else

bool isNearLimit(RawDescriptor newest)
{
    rlimit limit{};
    return ::getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY &&
           static_cast<rlim_t>(newest) >= limit.rlim_cur / 10 * 9;
}

bool descriptorsAreScarce(RawDescriptor any)
{
    const Descriptor copy(::fcntl(any, F_DUPFD_CLOEXEC, 0));
    return !copy || isNearLimit(copy.raw());
}

#endif

bool isExhaustion(const std::error_code& error)
{
    return error == std::errc::too_many_files_open ||
           error == std::errc::too_many_files_open_in_system ||
           error == std::errc::no_buffer_space || error == std::errc::not_enough_memory;
}

Refusal refusalOf(const std::error_code& error)
{
    RefusalCode code = RefusalCode::Failed;
    if (error == std::errc::connection_refused) {
        code = RefusalCode::ConnectionRefused;
    } else if (error == std::errc::host_unreachable) {
        code = RefusalCode::HostUnreachable;
    } else if (error == std::errc::network_unreachable || error == std::errc::network_down ||
               error == std::errc::address_not_available ||
               error == std::errc::address_family_not_supported) {
        code = RefusalCode::NetworkUnreachable;
    } else if (error == std::errc::timed_out) {
        code = RefusalCode::TimedOut;
    }
    return {code, error.message()};
}

} // namespace toxtunnel::endpoint
