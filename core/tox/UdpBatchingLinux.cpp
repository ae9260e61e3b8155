// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tox/ReceiveSplitting.h"
#include "tox/SendGathering.h"
#include "tox/UdpBatching.h"

#include <dlfcn.h>

#include <utility>

namespace toxtunnel::tox {

struct UdpBatching::Parts
{
    explicit Parts(RawDescriptor socket)
        : descriptor(socket)
        , sends(socket)
        , reads(socket)
    {
    }

    RawDescriptor descriptor;
    SendGathering sends;
    ReceiveSplitting reads;
};

namespace {

// The innermost scopes. Functions that C code calls have no object to keep them in.
thread_local UdpBatching::Parts* activeBurst = nullptr;
thread_local UdpBatching::Parts* activeTurn = nullptr;

} // namespace

UdpBatching::UdpBatching(RawDescriptor socket)
    : parts_(socket == invalidDescriptor ? nullptr : std::make_unique<Parts>(socket))
{
}

UdpBatching::~UdpBatching() = default;

UdpBatching::Burst::Burst(UdpBatching& batching)
    : outer_(std::exchange(activeBurst, batching.parts_.get()))
{
    if (outer_ != nullptr) {
        outer_->sends.flush(); // what it sends meanwhile must not overtake that
    }
}

UdpBatching::Burst::~Burst()
{
    if (activeBurst != nullptr) {
        activeBurst->sends.flush();
    }
    activeBurst = outer_;
}

UdpBatching::Turn::Turn(UdpBatching& batching)
    : outer_(std::exchange(activeTurn, batching.parts_.get()))
{
    if (activeTurn != nullptr) {
        activeTurn->reads.beginTurn();
    }
}

UdpBatching::Turn::~Turn()
{
    activeTurn = outer_;
}

} // namespace toxtunnel::tox

// The dynamic linker finds these two before libc's (ld.so(8)), also on behalf of toxcore. Only for
// the linker do they have the names: with _FORTIFY_SOURCE the headers define functions of them.

extern "C" {

ssize_t toxtunnelSendto(int socket, const void* bytes, std::size_t size, int flags,
                        const sockaddr* to, socklen_t toSize) asm("sendto");
ssize_t toxtunnelRecvfrom(int socket, void* buffer, std::size_t size, int flags, sockaddr* from,
                          socklen_t* fromSize) asm("recvfrom");

ssize_t toxtunnelSendto(int socket, const void* bytes, std::size_t size, int flags,
                        const sockaddr* to, socklen_t toSize)
{
    using toxtunnel::tox::activeBurst;
    if (activeBurst != nullptr && activeBurst->descriptor == socket && flags == 0 &&
        to != nullptr) {
        return activeBurst->sends.add(bytes, size, to, toSize);
    }
    static const auto original =
        reinterpret_cast<decltype(&toxtunnelSendto)>(::dlsym(RTLD_NEXT, "sendto"));
    return original(socket, bytes, size, flags, to, toSize);
}

ssize_t toxtunnelRecvfrom(int socket, void* buffer, std::size_t size, int flags, sockaddr* from,
                          socklen_t* fromSize)
{
    using toxtunnel::tox::activeTurn;
    if (activeTurn != nullptr && activeTurn->descriptor == socket && flags == 0 &&
        from != nullptr) {
        return activeTurn->reads.next(buffer, size, *from, *fromSize);
    }
    static const auto original =
        reinterpret_cast<decltype(&toxtunnelRecvfrom)>(::dlsym(RTLD_NEXT, "recvfrom"));
    return original(socket, buffer, size, flags, from, fromSize);
}

} // extern "C"
