// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpoint/ProxyConnection.h"
#include "endpoint/TcpForward.h"
#include "endpoint/TcpListener.h"

#include <chrono>
#include <memory>
#include <vector>

namespace toxtunnel::endpoint {

/// A listener here that speaks SOCKS5 and HTTP CONNECT; each client names its own target at the
/// peer. It asks for no password, so it belongs on loopback addresses. Reactor's thread only.
class ProxyForward final : private ProxyConnection::Owner
{
public:
    using Opener = TcpForward::Opener;

    /// What it tells. No callback may destroy it.
    class Observer
    {
    public:
        virtual ~Observer() = default;
        /// A connection is over, also one that was refused.
        virtual void onConnectionEnded(ProxyForward&, const Target&, const PumpEnd&) {}
        virtual void onScarcity(ProxyForward&, bool) {} ///< as TcpForward::Observer
    };

    struct Options
    {
        std::vector<IpAddress> bind{IpAddress::loopbackV4()};
        std::uint16_t port = 0; ///< 0: any free one
        std::chrono::milliseconds handshakeTimeout{10'000};
    };

    /// Errors as TcpListener::listen(). `observer` must outlive it.
    static Result<std::unique_ptr<ProxyForward>> start(Reactor& reactor, Options options,
                                                       Opener opener, Observer& observer);
    /// Cuts what still runs.
    ~ProxyForward() override;
    ProxyForward(const ProxyForward&) = delete;
    ProxyForward& operator=(const ProxyForward&) = delete;

    void stop(); ///< closes the listener; connections go on
    /// Resets all connections at both ends, without onConnectionEnded().
    void cut() { connections_.cut(); }

    std::uint16_t port() const { return port_; }
    std::vector<SocketAddress> addresses() const; ///< listened on; none after stop()
    /// `accepted` and `open` count clients that say nothing, too.
    ForwardCounters counters() const { return connections_.counters(); }

private:
    ProxyForward(Reactor& reactor, Options options, Opener opener, Observer& observer);

    void onAccepted(Accepted accepted);
    tl::expected<std::unique_ptr<Stream>, Refusal> openFor(const Target& target,
                                                           StreamHandler& handler) override;
    void onAnswered(ProxyConnection& connection, const PumpEnd& end) override;
    void onOver(ProxyConnection& connection) override;

    Reactor& reactor_;
    Options options_;
    Opener opener_;
    Observer& observer_;
    std::uint16_t port_ = 0;
    std::unique_ptr<TcpListener> listener_;
    ConnectionSet<ProxyConnection> connections_;
};

} // namespace toxtunnel::endpoint
