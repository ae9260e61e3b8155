// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/DirectSocket.h"
#include "reactor/UdpBatch.h"

#include <netinet/in.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <system_error>

namespace toxtunnel::link {

namespace {

constexpr int kernelBuffer = 4 * 1024 * 1024; // asked for; the system caps it (net.core.?mem_max)
constexpr std::size_t smallRead = 512; // bytes: a keystroke or an acknowledgement, which come alone
constexpr int batchesPerTurn = 8;      // others must have their turn

SocketAddress toNative(const UdpAddress& address)
{
    SocketAddress native;
    if (address.address.isV4()) {
        auto* v4 = reinterpret_cast<sockaddr_in*>(&native.storage);
        v4->sin_family = AF_INET;
        v4->sin_port = htons(address.port);
        std::memcpy(&v4->sin_addr, address.address.bytes().data(), sizeof v4->sin_addr);
        native.size = sizeof *v4;
    } else {
        auto* v6 = reinterpret_cast<sockaddr_in6*>(&native.storage);
        v6->sin6_family = AF_INET6;
        v6->sin6_port = htons(address.port);
        std::memcpy(&v6->sin6_addr, address.address.bytes().data(), sizeof v6->sin6_addr);
        native.size = sizeof *v6;
    }
    return native;
}

UdpAddress fromNative(const sockaddr_storage& storage)
{
    if (storage.ss_family == AF_INET) {
        const auto& v4 = reinterpret_cast<const sockaddr_in&>(storage);
        IpAddress::V4 bytes{};
        std::memcpy(bytes.data(), &v4.sin_addr, bytes.size());
        return {IpAddress(bytes), ntohs(v4.sin_port)};
    }
    const auto& v6 = reinterpret_cast<const sockaddr_in6&>(storage);
    IpAddress::V6 bytes{};
    std::memcpy(bytes.data(), &v6.sin6_addr, bytes.size());
    return {IpAddress(bytes), ntohs(v6.sin6_port)};
}

void enable(int descriptor, int level, int option, int value)
{
    // Each of them only makes things faster; without it they still work.
    static_cast<void>(::setsockopt(descriptor, level, option, &value, sizeof value));
}

bool full(int error)
{
    return error == EAGAIN || error == EWOULDBLOCK || error == ENOBUFS;
}

class LinuxDirectSocket final : public DirectSocket
{
public:
    LinuxDirectSocket(Reactor& reactor, Descriptor descriptor, UdpAddress local,
                      DirectSocketHandler& handler)
        : descriptor_(std::move(descriptor))
        , local_(local)
        , handler_(handler)
        , buffer_(largestUdpRead)
        , watch_(reactor.watch(descriptor_.raw(), Interest::Read,
                               [this](Interest ready) { onReady(ready); }))
    {
    }

    const UdpAddress& local() const override { return local_; }
    bool send(const UdpAddress& to, std::span<const std::uint8_t> bytes,
              std::size_t segment) override;

private:
    void onReady(Interest ready);
    bool receiveBatch();

    Descriptor descriptor_;
    UdpAddress local_;
    DirectSocketHandler& handler_;
    bool segments_ = true; // UDP_SEGMENT works, as far as we know
    std::vector<std::uint8_t> buffer_;
    std::unique_ptr<Reactor::Watch> watch_;
};

bool LinuxDirectSocket::send(const UdpAddress& to, std::span<const std::uint8_t> bytes,
                             std::size_t segment)
{
    SocketAddress native = toNative(to);
    while (!bytes.empty()) {
        const bool batch = segments_ && bytes.size() > segment;
        const auto part = batch ? bytes : bytes.first(std::min(segment, bytes.size()));
        if (sendUdp(descriptor_.raw(), native, part, segment) < 0) {
            if (full(errno)) {
                watch_->setInterest(Interest::ReadWrite);
                return false;
            }
            if (batch && (errno == EIO || errno == EINVAL)) {
                segments_ = false; // not on this device: one by one from now on
                continue;
            }
        }
        bytes = bytes.subspan(part.size());
    }
    return true;
}

void LinuxDirectSocket::onReady(Interest ready)
{
    if (includes(ready, Interest::Read)) {
        for (int i = 0; i < batchesPerTurn && receiveBatch(); ++i) {
        }
        handler_.onTurn();
    }
    if (includes(ready, Interest::Write)) {
        watch_->setInterest(Interest::Read);
        handler_.onWritable();
    }
}

/// One read: one datagram, or several of a sender that the kernel has joined. True if more are
/// likely to wait.
bool LinuxDirectSocket::receiveBatch()
{
    SocketAddress from;
    const UdpRead read = receiveUdp(descriptor_.raw(), from, buffer_);
    if (read.size < 0) {
        return !full(errno) && errno != EINTR; // an ICMP error of an earlier packet: read on
    }
    const UdpAddress sender = fromNative(from.storage);
    auto rest = std::span<const std::uint8_t>(buffer_).first(static_cast<std::size_t>(read.size));
    while (!rest.empty()) {
        const std::size_t count = std::min(read.segment, rest.size());
        handler_.onDatagram(sender, rest.first(count));
        rest = rest.subspan(count);
    }
    return static_cast<std::size_t>(read.size) > smallRead;
}

} // namespace

Result<std::unique_ptr<DirectSocket>> DirectSocket::bind(Reactor& reactor, const UdpAddress& local,
                                                         DirectSocketHandler& handler)
{
    const auto fail = [&] {
        return failure(Message::say("Cannot use UDP port %1", local.port),
                       Message::verbatim(std::generic_category().message(errno)));
    };
    const int family = local.address.isV4() ? AF_INET : AF_INET6;
    Descriptor descriptor(::socket(family, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!descriptor) {
        return fail();
    }
    const int raw = descriptor.raw();
    enable(raw, SOL_SOCKET, SO_RCVBUF, kernelBuffer);
    enable(raw, SOL_SOCKET, SO_SNDBUF, kernelBuffer);
    if (family == AF_INET6) {
        enable(raw, IPPROTO_IPV6, IPV6_V6ONLY, 1);
    }
    // What is too large for the way is to be lost, not cut up: QUIC finds the size (RFC 8899).
    if (family == AF_INET) {
        enable(raw, IPPROTO_IP, IP_MTU_DISCOVER, IP_PMTUDISC_PROBE);
    } else {
        enable(raw, IPPROTO_IPV6, IPV6_MTU_DISCOVER, IPV6_PMTUDISC_PROBE);
    }
    joinUdpReads(raw); // without it reads are only dearer
    SocketAddress native = toNative(local);
    if (::bind(raw, native.raw(), native.size) != 0) {
        return fail();
    }
    native.size = sizeof native.storage;
    if (::getsockname(raw, native.raw(), &native.size) != 0) {
        return fail();
    }
    return std::make_unique<LinuxDirectSocket>(reactor, std::move(descriptor),
                                               fromNative(native.storage), handler);
}

} // namespace toxtunnel::link
