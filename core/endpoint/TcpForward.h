// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpoint/ConnectionSet.h"
#include "endpoint/StreamPump.h"
#include "endpoint/TcpListener.h"
#include "model/Target.h"

#include <functional>
#include <memory>
#include <vector>

namespace toxtunnel::endpoint {

/// A listener here whose connections become streams to a target at the peer. Reactor's thread only.
class TcpForward final : private StreamPump::Owner
{
public:
    /// Opens a stream on the link that serves this forward now; see Link::open().
    using Opener = std::function<tl::expected<std::unique_ptr<Stream>, Refusal>(
        const Target& target, StreamHandler& handler)>;

    /// What a forward tells. Each callback may destroy the forward.
    class Observer
    {
    public:
        virtual ~Observer() = default;
        virtual void onConnectionOpened(TcpForward&) {}
        /// A connection is over, also one that was refused.
        virtual void onConnectionEnded(TcpForward&, const PumpEnd&) {}
        /// Descriptors are scarce: accepting rests (true) or goes on.
        virtual void onScarcity(TcpForward&, bool) {}
    };

    struct Options
    {
        std::vector<IpAddress> bind{IpAddress::loopbackV4(), IpAddress::loopbackV6()};
        std::uint16_t port = 0; ///< 0: any free one
        Target target;
    };

    /// Errors as TcpListener::listen(). `observer` must outlive the forward.
    static Result<std::unique_ptr<TcpForward>> start(Reactor& reactor, Options options,
                                                     Opener opener, Observer& observer);
    /// Cuts what still runs.
    ~TcpForward() override;
    TcpForward(const TcpForward&) = delete;
    TcpForward& operator=(const TcpForward&) = delete;

    enum class Running
    {
        Continue,
        Cut, ///< reset at once, without onConnectionEnded()
    };
    /// Closes the listener.
    void stop(Running running);
    void cut()
    {
        pumps_.cut();
    } ///< resets all connections, without onConnectionEnded(); listening goes on

    /// While the peer is away connections may wait in the system's queue instead of being refused.
    void pause();
    void resume();

    const Target& target() const { return options_.target; }
    std::uint16_t port() const { return port_; }
    std::vector<SocketAddress> addresses() const; ///< listened on; none after stop()
    ForwardCounters counters() const { return pumps_.counters(); }

private:
    TcpForward(Reactor& reactor, Options options, Opener opener, Observer& observer);

    void onAccepted(Accepted accepted);
    void onPumpOpened(StreamPump& pump) override;
    void onPumpEnded(StreamPump& pump, const PumpEnd& end) override;

    Reactor& reactor_;
    Options options_;
    Opener opener_;
    Observer& observer_;
    std::uint16_t port_ = 0;
    std::unique_ptr<TcpListener> listener_;
    ConnectionSet<StreamPump> pumps_;
};

} // namespace toxtunnel::endpoint
