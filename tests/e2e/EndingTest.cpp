// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/PairTest.h"
#include "support/ThreadedServer.h"

#include <QTest>
#include <csignal>

using namespace toxtunnel::test;
using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;

constexpr auto drainTime = 5s;

} // namespace

/// SIGTERM while streams are open.
class EndingTest : public PairTest
{
    Q_OBJECT

protected:
    TunnelPairOptions options() override
    {
        TunnelPairOptions options;
        options.forwards = {{QStringLiteral("127.0.0.1"), target_.port()}};
        return options;
    }

private Q_SLOTS:
    void init()
    {
        if (!pair_->client().running()) {
            pair_->startClient();
        }
        QVERIFY2(pair_->waitUntilOnline(), pair_->logs().constData());
    }

    void theClientLetsOpenStreamsFinish() { letsOpenStreamsFinish(pair_->client()); }

    void waitsForAStreamOnlySoLong()
    {
        auto socket = open();
        QVERIFY(socket);
        const auto start = Clock::now();
        QCOMPARE(pair_->client().terminate().value_or(-1), 0);
        const auto took = Clock::now() - start;
        QVERIFY(took >= drainTime - 500ms && took < drainTime + 3s);
        QVERIFY(socket->awaitEnd(1s) != End::Timeout);
    }

    void endsAtOnceWhenToldTwice()
    {
        const auto socket = open();
        QVERIFY(socket);
        BackgroundProgram& client = pair_->client();
        client.signal(SIGTERM);
        QVERIFY(client.waitForOutput("shutting down", TcpSocket::patience));
        client.signal(SIGTERM);
        QVERIFY(client.waitForEnd(drainTime - 2s).has_value());
    }

    void theServerLetsOpenStreamsFinish() { letsOpenStreamsFinish(pair_->server()); }

private:
    /// A connection that is known to reach the target.
    std::optional<TcpSocket> open() const
    {
        auto socket = connect();
        return socket && echoes(*socket) ? std::move(socket) : std::nullopt;
    }

    void letsOpenStreamsFinish(BackgroundProgram& side) const
    {
        auto socket = open();
        QVERIFY2(socket, pair_->logs().constData());
        side.signal(SIGTERM);
        QVERIFY(side.waitForOutput("shutting down", TcpSocket::patience));
        QTRY_VERIFY(!open()); // nothing new; it says so a moment before
        QVERIFY(echoes(*socket));
        socket->close();
        const auto start = Clock::now();
        QCOMPARE(side.waitForEnd(10s).value_or(-1), 0);
        QVERIFY(Clock::now() - start < drainTime - 1s); // not for the time to run out
    }

    ThreadedServer target_{echo};
};

QTEST_GUILESS_MAIN(EndingTest)
#include "EndingTest.moc"
