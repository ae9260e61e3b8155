// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/load/Services.h"

#include "bench/load/Pattern.h"
#include "support/Tcp.h"

#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <map>
#include <thread>
#include <vector>

namespace load {

using toxtunnel::Descriptor;
using toxtunnel::test::TcpServer;
using toxtunnel::test::TcpSocket;

namespace {

constexpr std::size_t chunkBytes = 256 * 1024;

/// All echo connections on one thread: opening one must cost little.
class EchoService
{
public:
    explicit EchoService(TcpServer& server)
        : server_(server)
        , epoll_(::epoll_create1(EPOLL_CLOEXEC))
        , room_(chunkBytes)
    {
        watch(server.descriptor());
    }

    [[noreturn]] void run()
    {
        std::array<epoll_event, 64> events;
        while (true) {
            const int count = ::epoll_wait(epoll_.raw(), events.data(), events.size(), -1);
            for (int i = 0; i < count; ++i) {
                const int ready = events[static_cast<std::size_t>(i)].data.fd;
                if (ready == server_.descriptor()) {
                    acceptOne();
                } else {
                    echo(ready);
                }
            }
        }
    }

private:
    void watch(int descriptor)
    {
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = descriptor;
        ::epoll_ctl(epoll_.raw(), EPOLL_CTL_ADD, descriptor, &event);
    }

    void acceptOne()
    {
        if (auto socket = server_.accept(TcpSocket::Duration{0})) {
            const int descriptor = socket->descriptor();
            sockets_.emplace(descriptor, std::move(*socket));
            watch(descriptor);
        }
    }

    void echo(int descriptor)
    {
        const auto found = sockets_.find(descriptor);
        const std::size_t count =
            found->second.receiveSome(room_.data(), room_.size(), TcpSocket::Duration{0});
        if (count == 0 || !found->second.send({room_.data(), count})) {
            sockets_.erase(found);
        }
    }

    TcpServer& server_;
    Descriptor epoll_;
    std::vector<char> room_;
    std::map<int, TcpSocket> sockets_;
};

void acceptForever(TcpServer& server, void (*handle)(TcpSocket))
{
    while (true) {
        if (auto socket = server.accept()) {
            std::thread(handle, std::move(*socket)).detach();
        }
    }
}

void pour(TcpSocket socket)
{
    std::string bytes(chunkBytes, '\0');
    std::uint64_t sent = 0;
    do {
        fillPattern(bytes, sent);
        sent += chunkBytes / sizeof sent;
    } while (socket.send(bytes));
}

void swallow(TcpSocket socket)
{
    std::vector<char> room(chunkBytes);
    while (socket.receiveSome(room.data(), room.size()) > 0) {
    }
}

} // namespace

int serve(const std::string& address)
{
    TcpServer echo(address);
    TcpServer source(address);
    TcpServer sink(address);
    std::thread([&echo] { EchoService(echo).run(); }).detach();
    std::thread([&source] { acceptForever(source, pour); }).detach();
    std::thread([&sink] { acceptForever(sink, swallow); }).detach();
    std::printf("{\"echo\": %u, \"source\": %u, \"sink\": %u}\n", echo.port(), source.port(),
                sink.port());
    std::fflush(stdout);
    std::array<char, 64> ignored;
    while (::read(STDIN_FILENO, ignored.data(), ignored.size()) > 0) {
    }
    // The threads above never end by themselves and hold nothing worth cleaning up.
    std::_Exit(0);
}

} // namespace load
