// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/BlockingIo.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace toxtunnel::endpoint {

namespace {

#ifdef MSG_NOSIGNAL
constexpr int sendFlags = MSG_NOSIGNAL;
#else
constexpr int sendFlags = 0; // SIGPIPE is ignored by the program
#endif

/// Repeats what a signal interrupted, and waits where somebody has made the descriptor
/// non-blocking.
template <typename Call>
ssize_t persist(int descriptor, short event, Call call)
{
    while (true) {
        const ssize_t count = call();
        if (count >= 0 || (errno != EINTR && errno != EAGAIN && errno != EWOULDBLOCK)) {
            return count;
        }
        if (errno != EINTR) {
            pollfd ready{descriptor, event, 0};
            ::poll(&ready, 1, -1);
        }
    }
}

template <typename Write>
bool writeAll(int descriptor, std::span<const std::uint8_t> bytes, Write write)
{
    while (!bytes.empty()) {
        const ssize_t count = persist(descriptor, POLLOUT, [&] { return write(bytes); });
        if (count <= 0) {
            return false;
        }
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
    return true;
}

std::size_t atLeastNothing(ssize_t count)
{
    return count > 0 ? static_cast<std::size_t>(count) : 0;
}

} // namespace

SocketResult<SocketPair> socketPair()
{
    std::array<int, 2> raw{};
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, raw.data()) != 0) {
        return tl::unexpected(std::error_code(errno, std::system_category()));
    }
    SocketPair pair{Descriptor(raw[0]), Descriptor(raw[1])};
    for (const int socket : raw) {
        ::fcntl(socket, F_SETFD, FD_CLOEXEC);
    }
    if (::fcntl(raw[0], F_SETFL, O_NONBLOCK) != 0) {
        return tl::unexpected(std::error_code(errno, std::system_category()));
    }
    return pair;
}

std::size_t readInput(std::span<std::uint8_t> room)
{
    return atLeastNothing(persist(STDIN_FILENO, POLLIN,
                                  [&] { return ::read(STDIN_FILENO, room.data(), room.size()); }));
}

bool writeOutput(std::span<const std::uint8_t> bytes)
{
    return writeAll(STDOUT_FILENO, bytes, [](std::span<const std::uint8_t> rest) {
        return ::write(STDOUT_FILENO, rest.data(), rest.size());
    });
}

void closeOutput()
{
    // The number stays taken, so that no file or socket gets it by chance.
    const Descriptor nothing(::open("/dev/null", O_WRONLY | O_CLOEXEC));
    if (nothing) {
        ::dup2(nothing.raw(), STDOUT_FILENO);
    }
}

std::size_t receiveBlocking(RawDescriptor socket, std::span<std::uint8_t> room)
{
    return atLeastNothing(
        persist(socket, POLLIN, [&] { return ::recv(socket, room.data(), room.size(), 0); }));
}

bool sendAll(RawDescriptor socket, std::span<const std::uint8_t> bytes)
{
    return writeAll(socket, bytes, [socket](std::span<const std::uint8_t> rest) {
        return ::send(socket, rest.data(), rest.size(), sendFlags);
    });
}

void stopBoth(RawDescriptor socket)
{
    ::shutdown(socket, SHUT_RDWR);
}

} // namespace toxtunnel::endpoint
