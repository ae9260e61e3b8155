// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/ThreadedServer.h"

#include <QString>
#include <atomic>
#include <string>

namespace toxtunnel::test {

/// A web server on 127.0.0.1 with a list of bootstrap nodes that holds one node, UDP and TCP on
/// the same port, in the form of the public list.
class NodeListService
{
public:
    NodeListService(const QString& host, const QString& port, const QString& key)
        : body_(QStringLiteral(R"({"nodes": [{"ipv4": "%1", "ipv6": "-", "port": %2,)"
                               R"( "tcp_ports": [%2], "public_key": "%3", "status_udp": true,)"
                               R"( "status_tcp": true}]})")
                    .arg(host, port, key)
                    .toStdString())
        , server_([this](TcpSocket& socket) { serve(socket); })
    {
    }

    std::uint16_t port() const { return server_.port(); }
    int timesFetched() const { return timesFetched_; }

private:
    void serve(TcpSocket& socket)
    {
        std::string request;
        while (request.find("\r\n\r\n") == std::string::npos) {
            const std::string more = socket.receive(1);
            if (more.empty()) {
                return;
            }
            request += more;
        }
        ++timesFetched_;
        socket.send("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " +
                    std::to_string(body_.size()) + "\r\n\r\n" + body_);
        socket.finish();
    }

    std::string body_;
    std::atomic<int> timesFetched_ = 0;
    ThreadedServer server_;
};

} // namespace toxtunnel::test
