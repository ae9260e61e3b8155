// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/TokenBucket.h"
#include "link/DirectSocket.h"
#include "link/LocalAddresses.h"
#include "link/Probe.h"

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace toxtunnel::link {

class DirectPeer;

/// The UDP sockets for direct paths to all native peers, one for each IP version. Takes probes that
/// are authentic and QUIC from addresses whose probe was answered; everything else is dropped
/// unanswered. Core thread only; outlives its peers.
class DirectEndpoint final : private DirectSocketHandler
{
public:
    /// `port` 0, or one that is taken: any free one. `instance` is our life.
    static Result<std::unique_ptr<DirectEndpoint>>
    open(Reactor& reactor, std::uint16_t port, bool v6, const transport::InstanceId& instance);
    ~DirectEndpoint() override = default;
    DirectEndpoint(const DirectEndpoint&) = delete;
    DirectEndpoint& operator=(const DirectEndpoint&) = delete;

    std::uint16_t port() const { return port_; }
    /// Where we may be reached, as far as we know: the machine's own addresses and those at which
    /// peers saw us; at most 8.
    std::vector<UdpAddress> candidates() const;
    /// Whether a candidate of a peer may be probed: unicast, port from 1024, no address of
    /// networks that are not ours to look into.
    bool acceptable(const UdpAddress& address, bool sameHost) const;
    /// Something in candidates() is new.
    void onCandidatesChanged(std::function<void()> call) { candidatesChanged_ = std::move(call); }

    /// Runs once, when datagrams that open connections come in numbers from where no peer is.
    void onFlood(std::function<void(const UdpAddress& from)> call) { flooded_ = std::move(call); }

    // For DirectPeer.
    bool send(const UdpAddress& to, std::span<const std::uint8_t> bytes, std::size_t segment);
    void add(const ProbeName& name, DirectPeer& peer) { byName_[name] = &peer; }
    void remove(const ProbeName& name) { byName_.erase(name); }
    void route(const UdpAddress& from, DirectPeer& peer) { routes_[from] = &peer; }
    void unroute(const DirectPeer& peer);
    bool mayProbe() { return probes_.take(reactor_.now()); } ///< counts
    const ProbeName& instance() const { return instance_; }
    void noteSeenAt(const UdpAddress& address);

    static constexpr unsigned probesPerSecond = 20; ///< in all

private:
    explicit DirectEndpoint(Reactor& reactor);
    void noteStranger(const UdpAddress& from);
    void onDatagram(const UdpAddress& from, std::span<const std::uint8_t> datagram) override;
    void onTurn() override;
    void onWritable() override;

    Reactor& reactor_;
    std::uint16_t port_ = 0;
    ProbeName instance_{};
    std::map<UdpAddress, DirectPeer*> routes_;
    std::map<ProbeName, DirectPeer*> byName_;
    std::vector<DirectPeer*> touched_; // by the datagrams of this turn
    std::vector<UdpAddress> seenAt_;
    std::function<void()> candidatesChanged_;
    std::function<void(const UdpAddress&)> flooded_;
    access::TokenBucket probes_;
    access::TokenBucket strangers_; // that are nothing to speak of
    std::unique_ptr<DirectSocket> v4_;
    std::unique_ptr<DirectSocket> v6_; // may be null
};

} // namespace toxtunnel::link
