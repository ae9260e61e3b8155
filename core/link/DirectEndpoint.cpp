// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/DirectEndpoint.h"

#include "link/DirectPeer.h"
#include "wire/Hello.h"

#include <algorithm>
#include <utility>

namespace toxtunnel::link {

namespace {

constexpr std::uint16_t leastPort = 1024;
constexpr std::size_t maxSeenAt = 2;
constexpr std::uint8_t quicBit = 0x40; // RFC 9000, section 17: always set
constexpr std::uint8_t longHeaderBit = 0x80;
constexpr std::uint64_t strangersPerSecond = 20;
constexpr std::uint64_t strangersAtOnce = 100;

bool isBroadcast(const IpAddress& address)
{
    const auto bytes = address.bytes();
    return address.isV4() && (bytes[0] == 0 || bytes[0] >= 240);
}

} // namespace

DirectEndpoint::DirectEndpoint(Reactor& reactor)
    : reactor_(reactor)
    , probes_(probesPerSecond, probesPerSecond, reactor.now())
    , strangers_(strangersPerSecond, strangersAtOnce, reactor.now())
{
}

std::string toText(const UdpAddress& address)
{
    const std::string ip = address.address.text();
    return (address.address.isV4() ? ip : "[" + ip + "]") + ":" + std::to_string(address.port);
}

Result<std::unique_ptr<DirectEndpoint>> DirectEndpoint::open(Reactor& reactor, std::uint16_t port,
                                                             bool v6,
                                                             const transport::InstanceId& instance)
{
    std::unique_ptr<DirectEndpoint> endpoint(new DirectEndpoint(reactor));
    endpoint->instance_ = shortInstance(instance);
    DirectSocketHandler& handler = *endpoint;
    auto socket = DirectSocket::bind(reactor, {IpAddress(IpAddress::V4{}), port}, handler);
    if (!socket && port != 0) {
        socket = DirectSocket::bind(reactor, {IpAddress(IpAddress::V4{}), 0}, handler);
    }
    if (!socket) {
        return tl::unexpected(socket.error());
    }
    endpoint->v4_ = std::move(*socket);
    endpoint->port_ = endpoint->v4_->local().port;
    if (v6) {
        // Under the same number, so that one says all; without it, IPv4 alone.
        auto other =
            DirectSocket::bind(reactor, {IpAddress(IpAddress::V6{}), endpoint->port_}, handler);
        endpoint->v6_ = other ? std::move(*other) : nullptr;
    }
    return endpoint;
}

std::vector<UdpAddress> DirectEndpoint::candidates() const
{
    std::vector<UdpAddress> all = seenAt_;
    const auto add = [&all](const UdpAddress& address) {
        if (all.size() < wire::Hello::maxCandidates &&
            std::find(all.begin(), all.end(), address) == all.end()) {
            all.push_back(address);
        }
    };
    add({IpAddress::loopbackV4(), port_}); // for peers on this host
    for (const LocalAddress& local : localAddresses()) {
        if (!local.address.isLoopback() && !local.address.isLinkLocal() &&
            (local.address.isV4() || v6_)) {
            add({local.address, port_});
        }
    }
    return all;
}

bool DirectEndpoint::acceptable(const UdpAddress& address, bool sameHost) const
{
    const IpAddress& ip = address.address;
    if (address.port < leastPort || ip.isUnspecified() || ip.isMulticast() || ip.isLinkLocal() ||
        isBroadcast(ip) || ip.unmapped() != ip || (ip.isV6() && !v6_)) {
        return false;
    }
    const auto locals = localAddresses();
    const bool own = std::any_of(locals.begin(), locals.end(),
                                 [&](const LocalAddress& local) { return local.address == ip; });
    if (address.port == port_ && (own || ip.isLoopback())) {
        return false; // ourselves
    }
    if (ip.isLoopback()) {
        return sameHost;
    }
    return !ip.isPrivate() ||
           std::any_of(locals.begin(), locals.end(), [&](const LocalAddress& local) {
               return ip.within(local.address, local.prefixBits);
           });
}

bool DirectEndpoint::send(const UdpAddress& to, std::span<const std::uint8_t> bytes,
                          std::size_t segment)
{
    DirectSocket* const socket = to.address.isV4() ? v4_.get() : v6_.get();
    return socket == nullptr || socket->send(to, bytes, segment);
}

void DirectEndpoint::unroute(const DirectPeer& peer)
{
    std::erase_if(routes_, [&peer](const auto& entry) { return entry.second == &peer; });
    std::erase(touched_, &peer);
}

void DirectEndpoint::noteSeenAt(const UdpAddress& address)
{
    const auto known = candidates();
    if (address.port < leastPort || std::find(known.begin(), known.end(), address) != known.end()) {
        return;
    }
    seenAt_.insert(seenAt_.begin(), address);
    seenAt_.resize(std::min(seenAt_.size(), maxSeenAt));
    if (candidatesChanged_) {
        candidatesChanged_();
    }
}

void DirectEndpoint::onDatagram(const UdpAddress& from, std::span<const std::uint8_t> datagram)
{
    if (datagram.empty()) {
        return;
    }
    DirectPeer* peer = nullptr;
    if ((datagram[0] & quicBit) != 0) {
        const auto found = routes_.find(from);
        if (found == routes_.end()) {
            if ((datagram[0] & longHeaderBit) != 0) {
                noteStranger(from);
            }
            return;
        }
        peer = found->second;
        peer->onDatagram(datagram);
    } else if (const auto name = Probe::sender(datagram)) {
        const auto found = byName_.find(*name);
        if (found == byName_.end()) {
            return;
        }
        peer = found->second;
        peer->onProbe(from, datagram);
    }
    if (peer != nullptr && (touched_.empty() || touched_.back() != peer)) {
        touched_.push_back(peer);
    }
}

/// A peer that was here before, or is not known here yet, sends a few.
void DirectEndpoint::noteStranger(const UdpAddress& from)
{
    if (flooded_ && !strangers_.take(reactor_.now())) {
        std::exchange(flooded_, nullptr)(from);
    }
}

void DirectEndpoint::onTurn()
{
    while (!touched_.empty()) {
        DirectPeer* const peer = touched_.back();
        touched_.pop_back();
        peer->onTurn();
    }
}

void DirectEndpoint::onWritable()
{
    for (const auto& [name, peer] : std::map(byName_)) {
        if (byName_.contains(name)) {
            peer->onWritable();
        }
    }
}

} // namespace toxtunnel::link
