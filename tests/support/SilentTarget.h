// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/Tcp.h"

#include <sys/socket.h>

#include <chrono>
#include <optional>
#include <stdexcept>
#include <vector>

namespace toxtunnel::test {

/// An address of this machine at which a connection attempt hears nothing: the queue of a listener
/// that does not accept is full, and the kernel drops what comes then.
class SilentTarget
{
public:
    explicit SilentTarget(const std::string& where = "127.0.0.1", std::uint16_t port = 0)
        : server_(where, port)
    {
        ::listen(server_.descriptor(), 0);
        for (int i = 0; i < 8; ++i) {
            auto filler = TcpSocket::connect(where, server_.port(), std::chrono::milliseconds(50));
            if (!filler) {
                return;
            }
            fillers_.push_back(*std::move(filler));
        }
        throw std::runtime_error("the queue does not fill");
    }

    std::uint16_t port() const { return server_.port(); }

    /// From now on it answers; the first connection that hears so. An attempt under way is repeated
    /// by its kernel after one second, then after two more, and so on.
    std::optional<TcpSocket> answer()
    {
        for (std::size_t i = 0; i < fillers_.size(); ++i) {
            server_.accept();
        }
        fillers_.clear();
        ::listen(server_.descriptor(), 16);
        return server_.accept();
    }

private:
    TcpServer server_;
    std::vector<TcpSocket> fillers_;
};

} // namespace toxtunnel::test
