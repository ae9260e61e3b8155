// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ProgramTest.h"
#include "support/Tcp.h"
#include "support/TunnelPair.h"

#include <QTest>

using namespace toxtunnel::test;
using namespace std::chrono_literals;
using namespace std::string_literals;

/// A client with two servers: what the applications see when the first one dies and comes back.
class FailoverTest : public ProgramTest
{
    Q_OBJECT

private Q_SLOTS:
    void movesToTheFallbackAndBack()
    {
        TcpServer target;
        TunnelPairOptions options;
        options.fallback = true;
        options.forwards = {{QStringLiteral("127.0.0.1"), target.port()}};
        options.clientSection =
            QStringLiteral("  failover: {timeout_seconds: 2, prefer_primary_grace_seconds: 1}\n");
        TunnelPair pair(options);
        // Which of them comes first is chance; the primary is preferred in the end.
        const auto opens = [&](BackgroundProgram& server) {
            const qsizetype before = server.output().size();
            connection_ = TcpSocket::connect("127.0.0.1", pair.localPort(0));
            accepted_ = connection_ ? target.accept(5s) : std::nullopt;
            return accepted_ && server.waitForOutput("TUNNEL_OPEN", 5s, before);
        };
        QVERIFY2(QTest::qWaitFor([&] { return opens(pair.server()); }, 90'000),
                 pair.logs().constData());
        QVERIFY2(
            QTest::qWaitFor([&] { return pair.fallback().output().contains("connected"); }, 60'000),
            pair.logs().constData());

        const qsizetype before = pair.client().output().size();
        pair.server().kill();
        QCOMPARE(connection_->awaitEnd(90s), End::Reset);
        QVERIFY2(pair.client().waitForOutput("Failover: switching active server ", 90s, before),
                 pair.logs().constData());
        QVERIFY2(opens(pair.fallback()), pair.logs().constData());
        QVERIFY(connection_->send("still here"));
        QCOMPARE(accepted_->receive(10), "still here"s);

        const qsizetype after = pair.client().output().size();
        pair.startServer();
        QVERIFY2(pair.client().waitForOutput("Failover: switching active server ", 90s, after),
                 pair.logs().constData());
        QCOMPARE(connection_->awaitEnd(), End::Reset);
        QCOMPARE(accepted_->awaitEnd(), End::Reset);
        QVERIFY2(opens(pair.server()), pair.logs().constData());
    }

private:
    std::optional<TcpSocket> connection_;
    std::optional<TcpSocket> accepted_;
};

QTEST_GUILESS_MAIN(FailoverTest)
#include "FailoverTest.moc"
