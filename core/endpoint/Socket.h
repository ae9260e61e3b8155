// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/IpAddress.h"
#include "model/Refusal.h"
#include "reactor/Descriptor.h"

#include <tl/expected.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <system_error>

/// TCP sockets as the rest of this layer needs them; the one place that knows how the systems
/// differ. All sockets are non-blocking, not inherited by child processes, and raise no SIGPIPE.
namespace toxtunnel::endpoint {

struct SocketAddress
{
    IpAddress ip;
    std::uint16_t port = 0;

    std::string text() const; ///< "127.0.0.1:22", "[::1]:22"

    bool operator==(const SocketAddress&) const = default;
};

template <typename T>
using SocketResult = tl::expected<T, std::error_code>;

/// A listening socket; port 0: any free one. IPv6 sockets take IPv6 only.
SocketResult<Descriptor> listenTcp(const SocketAddress& address);
SocketResult<std::uint16_t> boundPort(RawDescriptor socket);

struct Accepted
{
    Descriptor socket;
    SocketAddress from;
};
/// The next waiting connection, ready for use (no delay of small segments, keep-alive). The error
/// is operation_would_block when there is none.
SocketResult<Accepted> acceptTcp(RawDescriptor listener);

/// A socket on its way: writable when connected or failed, then pendingError() tells which.
SocketResult<Descriptor> connectTcp(const SocketAddress& address);
/// The error the socket has met (SO_ERROR), cleared by asking.
std::error_code pendingError(RawDescriptor socket);

/// What one read or write did.
struct Transfer
{
    enum class State
    {
        Moved,   ///< `count` bytes, at least one
        Blocked, ///< nothing now
        Ended,   ///< the other side sends no more (reading only)
        Failed,  ///< the connection is gone
    };
    State state = State::Blocked;
    std::size_t count = 0;
};
Transfer receiveSome(RawDescriptor socket, std::span<std::uint8_t> room);
/// As receiveSome(), but the bytes stay in the socket.
Transfer peekSome(RawDescriptor socket, std::span<std::uint8_t> room);
Transfer sendSome(RawDescriptor socket, std::span<const std::uint8_t> bytes);

void finishSending(RawDescriptor socket); ///< sends a FIN, reading goes on
void closeWithReset(Descriptor& socket);  ///< the other side sees a reset

/// Whether 90 % of the descriptors this process may have are in use: by the number of the newest
/// one, which is the lowest that was free; or by taking another one like `any`.
bool isNearLimit(RawDescriptor newest);
bool descriptorsAreScarce(RawDescriptor any);

/// Whether an accept or socket call failed for lack of descriptors or memory.
bool isExhaustion(const std::error_code& error);
/// Why a connection was not made, in the words of the link.
Refusal refusalOf(const std::error_code& error);

} // namespace toxtunnel::endpoint
