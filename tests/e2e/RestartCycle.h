// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/ThreadedServer.h"
#include "support/TunnelPair.h"

#include <QElapsedTimer>
#include <QTest>
#include <functional>
#include <memory>

namespace toxtunnel::test {

/// A pair with an echo behind it, of which one side ends and starts again.
class RestartCycle
{
public:
    static constexpr int rounds = 10;
    static constexpr TunnelPair::Duration allowed{15'000};

    RestartCycle()
    {
        TunnelPairOptions options;
        options.forwards = {{QStringLiteral("127.0.0.1"), echo_.port()}};
        pair_ = std::make_unique<TunnelPair>(options);
    }

    TunnelPair& pair() { return *pair_; }

    /// One byte there and back on a new connection.
    bool works() const
    {
        constexpr TcpSocket::Duration answer{1'000};
        auto socket = TcpSocket::connect("127.0.0.1", pair_->localPort(0), answer);
        return socket && socket->send("?") && socket->receive(1, answer) == "?";
    }

    /// Milliseconds from `restart` until works(); negative when not within `limit`.
    qint64 timeUntilBack(const std::function<void()>& restart, TunnelPair::Duration limit) const
    {
        QElapsedTimer timer;
        timer.start();
        restart();
        while (timer.elapsed() < limit.count()) {
            if (works()) {
                return timer.elapsed();
            }
            QTest::qWait(50); // until the next attempt
        }
        return -1;
    }

private:
    ThreadedServer echo_{echo};
    std::unique_ptr<TunnelPair> pair_;
};

} // namespace toxtunnel::test
