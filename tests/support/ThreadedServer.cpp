// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ThreadedServer.h"

#include <sys/socket.h>

#include <vector>

namespace toxtunnel::test {

ThreadedServer::ThreadedServer(std::function<void(TcpSocket&)> serve)
    : serve_(std::move(serve))
    , acceptor_([this] { acceptConnections(); })
{
}

ThreadedServer::~ThreadedServer()
{
    {
        const std::lock_guard lock(mutex_);
        ending_ = true;
        for (const RawDescriptor descriptor : open_) {
            ::shutdown(descriptor, SHUT_RDWR);
        }
    }
    ::shutdown(listener_.descriptor(), SHUT_RDWR); // wakes the acceptor
    acceptor_.join();
    std::unique_lock lock(mutex_);
    noneLeft_.wait(lock, [this] { return open_.empty(); });
}

void ThreadedServer::acceptConnections()
{
    while (true) {
        auto socket = listener_.accept();
        const std::lock_guard lock(mutex_);
        if (ending_) {
            return;
        }
        if (socket) {
            open_.insert(socket->descriptor());
            std::thread([this, accepted = std::move(*socket)]() mutable {
                serveOne(std::move(accepted));
            }).detach();
        }
    }
}

void ThreadedServer::serveOne(TcpSocket socket)
{
    const RawDescriptor descriptor = socket.descriptor();
    serve_(socket);
    const std::lock_guard lock(mutex_);
    socket.close();
    open_.erase(descriptor);
    if (open_.empty()) {
        noneLeft_.notify_all();
    }
}

void echo(TcpSocket& socket)
{
    // A connection may rest for as long as a test likes.
    constexpr TcpSocket::Duration unlimited{-1};
    std::vector<char> room(64 * 1024);
    while (const std::size_t count = socket.receiveSome(room.data(), room.size(), unlimited)) {
        if (!socket.send({room.data(), count}, unlimited)) {
            return;
        }
    }
    socket.finish();
}

bool echoes(TcpSocket& socket, std::string_view bytes, TcpSocket::Duration timeout)
{
    std::thread sender([&] { socket.send(bytes, timeout); });
    const bool back = socket.receive(bytes.size(), timeout) == bytes;
    sender.join();
    return back;
}

} // namespace toxtunnel::test
