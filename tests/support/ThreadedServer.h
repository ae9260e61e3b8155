// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/Tcp.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <set>
#include <thread>

namespace toxtunnel::test {

/// A TCP service on 127.0.0.1, one thread per connection. Its end ends all connections.
class ThreadedServer
{
public:
    /// `serve` has the connection for itself, on a thread of its own, and leaves closing it to us.
    explicit ThreadedServer(std::function<void(TcpSocket&)> serve);
    ~ThreadedServer();
    ThreadedServer(const ThreadedServer&) = delete;
    ThreadedServer& operator=(const ThreadedServer&) = delete;

    std::uint16_t port() const { return listener_.port(); }

private:
    void acceptConnections();
    void serveOne(TcpSocket socket);

    std::function<void(TcpSocket&)> serve_;
    TcpServer listener_;
    std::mutex mutex_; ///< of the three below
    std::condition_variable noneLeft_;
    std::set<RawDescriptor> open_;
    bool ending_ = false;
    std::thread acceptor_;
};

/// Sends back what comes, until the other side has finished; then finishes too.
void echo(TcpSocket& socket);

/// `bytes` go there and come back, never more than `timeout` without progress.
bool echoes(TcpSocket& socket, std::string_view bytes = "still here",
            TcpSocket::Duration timeout = std::chrono::seconds(3));

} // namespace toxtunnel::test
