// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpoint/Socket.h"
#include "model/Error.h"
#include "reactor/Reactor.h"

#include <functional>
#include <memory>
#include <vector>

namespace toxtunnel::endpoint {

/// Accepts TCP connections on one port of one or more addresses. Reactor's thread only; each
/// callback may destroy the listener.
class TcpListener
{
public:
    struct Callbacks
    {
        std::function<void(Accepted)> onAccepted;
        /// Accepting stops (true) while 90 % of the descriptors are in use, and goes on later.
        std::function<void(bool)> onScarcity;
    };

    /// Listens on all of `addresses`, which share `port` (0: any that is free on all of them). An
    /// error when one of them is taken, naming the process that has it where the system tells. Of
    /// several addresses those this machine does not have are left out.
    static Result<std::unique_ptr<TcpListener>> listen(Reactor& reactor,
                                                       const std::vector<IpAddress>& addresses,
                                                       std::uint16_t port, Callbacks callbacks);
    ~TcpListener();
    TcpListener(const TcpListener&) = delete;
    TcpListener& operator=(const TcpListener&) = delete;

    std::uint16_t port() const { return port_; }
    std::vector<SocketAddress> addresses() const; ///< that are really listened on

    /// While paused, connections wait in the system's queue.
    void pause();
    void resume();

private:
    struct Door
    {
        SocketAddress address;
        Descriptor socket;
        std::unique_ptr<Reactor::Watch> watch;
    };

    TcpListener(Reactor& reactor, std::vector<Door> doors, Callbacks callbacks);
    static Result<std::vector<Door>> openDoors(const std::vector<IpAddress>& addresses,
                                               std::uint16_t port);
    void acceptFrom(RawDescriptor door);
    void rest();
    void lookAgain();
    void updateInterest();

    std::vector<Door> doors_;
    Callbacks callbacks_;
    std::unique_ptr<Reactor::Timer> retry_;
    std::uint16_t port_ = 0;
    bool paused_ = false;
    bool scarce_ = false;
    bool* destroyed_ = nullptr; // set while callbacks run
};

} // namespace toxtunnel::endpoint
