// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/PairTest.h"
#include "support/ThreadedServer.h"

#include <QElapsedTimer>
#include <QTest>

using namespace toxtunnel::test;

namespace {

/// This source is built twice, so that the rounds of both sides run beside each other.
constexpr bool restartsServer = RESTARTS_SERVER;
constexpr int rounds = 10;
constexpr qint64 allowedMs = 15'000;

} // namespace

/// One side ends, by SIGTERM or killed, and starts again; the other notices on its own.
class RestartTest : public PairTest
{
    Q_OBJECT

    ThreadedServer echo_{echo};

    /// One byte there and back on a new connection.
    bool works() const
    {
        constexpr TcpSocket::Duration answer{1'000};
        auto socket = connect(0, answer);
        return socket && echoes(*socket, "?", answer);
    }

    void restart(bool killed)
    {
        BackgroundProgram& side = restartsServer ? pair_->server() : pair_->client();
        if (killed) {
            side.kill();
        } else {
            QCOMPARE(side.terminate().value_or(-1), 0);
        }
        restartsServer ? pair_->startServer() : pair_->startClient();
    }

    /// Milliseconds from the restart until works(); negative when not within what is allowed.
    qint64 timeUntilBack(bool killed)
    {
        QElapsedTimer timer;
        timer.start();
        restart(killed);
        while (timer.elapsed() < allowedMs) {
            if (works()) {
                return timer.elapsed();
            }
            QTest::qWait(50); // until the next attempt
        }
        return -1;
    }

protected:
    TunnelPairOptions options() override
    {
        TunnelPairOptions options;
        options.forwards = {{QStringLiteral("127.0.0.1"), echo_.port()}};
        return options;
    }

    void whenOnline() override { QTRY_VERIFY(works()); }

private Q_SLOTS:
    void isBackInTime_data()
    {
        QTest::addColumn<bool>("killed");
        for (int round = 1; round <= rounds; ++round) {
            QTest::addRow("clean %d", round) << false;
            QTest::addRow("killed %d", round) << true;
        }
    }

    void isBackInTime()
    {
        QFETCH(bool, killed);
        const qint64 time = timeUntilBack(killed);
        qInfo("back after %lld ms", static_cast<long long>(time));
        QVERIFY2(time >= 0, pair_->logs().constData());
    }
};

QTEST_GUILESS_MAIN(RestartTest)
#include "RestartTest.moc"
