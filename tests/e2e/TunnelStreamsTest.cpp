// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/PairTest.h"
#include "support/RandomBytes.h"
#include "support/Tcp.h"
#include "support/ThreadedServer.h"

#include <QTest>
#include <atomic>
#include <thread>
#include <vector>

using namespace toxtunnel::test;
using namespace std::chrono_literals;

/// What a TCP connection is to its two applications, it is through the tunnel too.
class TunnelStreamsTest : public PairTest
{
    Q_OBJECT

protected:
    TunnelPairOptions options() override
    {
        TunnelPairOptions options;
        options.frames = OVER_FRAMES;
        options.forwards = {{QStringLiteral("127.0.0.1"), target_.port()},
                            {QStringLiteral("127.0.0.1"), forbidden_.port()},
                            {QStringLiteral("127.0.0.1"), freePort()},
                            {QStringLiteral("no-such-host.invalid"), 80},
                            {QStringLiteral("127.0.0.1"), echo_.port()}};
        options.deny = {
            QStringLiteral("{host: \"127.0.0.1\", ports: [%1]}").arg(forbidden_.port())};
        options.rule = QStringLiteral("    rate_limit: {mode: off, max_concurrent_tunnels: 250}\n");
        options.clientYaml = QStringLiteral("limits: {streams_per_peer: 250}\n");
        return options;
    }

private Q_SLOTS:
    void carriesBytesBothWays()
    {
        Connection connection = open();
        QVERIFY(connection);
        QVERIFY(connection.client->send("from the client"));
        QCOMPARE(connection.target->receive(15), std::string("from the client"));
        QVERIFY(connection.target->send("from the target"));
        QCOMPARE(connection.client->receive(15), std::string("from the target"));
    }

    void letsTheTargetSpeakFirst()
    {
        Connection connection = open();
        QVERIFY(connection);
        QVERIFY(connection.target->send("220 ready"));
        QCOMPARE(connection.client->receive(9), std::string("220 ready"));
    }

    void passesHalfCloseOfTheClient()
    {
        Connection connection = open();
        QVERIFY(connection);
        QVERIFY(connection.client->send("request"));
        connection.client->finish();
        QCOMPARE(connection.target->receiveAll(), std::string("request"));
        QCOMPARE(connection.target->lastEnd(), End::Closed);
        const std::string answer = randomBytes(300'000, 1);
        QVERIFY(connection.target->send(answer));
        connection.target->close();
        QVERIFY(connection.client->receiveAll() == answer);
        QCOMPARE(connection.client->lastEnd(), End::Closed);
    }

    void passesHalfCloseOfTheTarget()
    {
        Connection connection = open();
        QVERIFY(connection);
        QVERIFY(connection.target->send("all I have"));
        connection.target->finish();
        QCOMPARE(connection.client->receiveAll(), std::string("all I have"));
        QCOMPARE(connection.client->lastEnd(), End::Closed);
        const std::string more = randomBytes(300'000, 2);
        QVERIFY(connection.client->send(more));
        connection.client->close();
        QVERIFY(connection.target->receiveAll() == more);
    }

    void passesResetOfTheClient()
    {
        Connection connection = open();
        QVERIFY(connection);
        connection.client->reset();
        QCOMPARE(connection.target->awaitEnd(), End::Reset);
    }

    void passesResetOfTheTarget()
    {
        Connection connection = open();
        QVERIFY(connection);
        connection.target->reset();
        QCOMPARE(connection.client->awaitEnd(), End::Reset);
    }

    void refusesWhatTheRulesDeny()
    {
        auto client = connect(1);
        QVERIFY(client);
        QVERIFY(client->awaitEnd(10s) != End::Timeout);
        QVERIFY(!forbidden_.accept(0ms)); // the target has never heard of it
    }

    void endsTheConnectionWhenTheTargetIsDown()
    {
        auto client = connect(2);
        QVERIFY(client);
        QVERIFY(client->awaitEnd(10s) != End::Timeout);
    }

    void endsTheConnectionWhenTheNameDoesNotResolve()
    {
        auto client = connect(3);
        QVERIFY(client);
        QVERIFY(client->awaitEnd(20s) != End::Timeout);
    }

    void carries200StreamsAtOnce()
    {
        constexpr unsigned count = 200;
        std::atomic<unsigned> intact = 0;
        std::vector<std::thread> threads;
        for (unsigned i = 0; i < count; ++i) {
            threads.emplace_back([this, i, &intact] {
                const std::string sent = randomBytes(40'000 + i, i);
                auto client = connect(4);
                if (client && client->send(sent, 60s)) {
                    client->finish();
                    intact += client->receiveAll(60s) == sent ? 1 : 0;
                }
            });
        }
        for (std::thread& thread : threads) {
            thread.join();
        }
        QCOMPARE(intact.load(), count);
    }

    void keepsLittleOfAStreamThatNobodyReads_data()
    {
        QTest::addColumn<bool>("upload");
        QTest::newRow("target stalls") << true;
        QTest::newRow("client stalls") << false;
    }

    void keepsLittleOfAStreamThatNobodyReads()
    {
        QFETCH(bool, upload);
        Connection connection = open();
        QVERIFY(connection);
        const qint64 before = residentBytes();
        TcpSocket& writer = upload ? *connection.client : *connection.target;
        TcpSocket& reader = upload ? *connection.target : *connection.client;
        // Stops when nothing has been taken for two seconds.
        const std::string chunk = randomBytes(64 * 1024, 3);
        std::size_t taken = 0;
        constexpr std::size_t farTooMuch = 256 << 20;
        while (taken < farTooMuch && writer.send(chunk, 2s)) {
            taken += chunk.size();
        }
        // The kernel's buffers at both ends take several megabytes; ours at most one each.
        QVERIFY2(taken < (48 << 20), qPrintable(QString::number(taken)));
        const qint64 grown = residentBytes() - before;
        QVERIFY2(grown < (8 << 20), qPrintable(QString::number(grown)));
        carriesBytesBothWays(); // others are not held up
        QCOMPARE(reader.receive(taken, 20s).size(), taken);
    }

private:
    Connection open() { return connectTo(target_); }

    qint64 residentBytes() const
    {
        return pair_->client().residentBytes() + pair_->server().residentBytes();
    }

    TcpServer target_;
    TcpServer forbidden_;
    ThreadedServer echo_{echo};
};

QTEST_GUILESS_MAIN(TunnelStreamsTest)
#include "TunnelStreamsTest.moc"
