// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Eventually.h"
#include "support/Files.h"
#include "support/PairTest.h"
#include "support/Tcp.h"

#include <QTest>
#include <chrono>
#include <csignal>
#include <thread>
#include <vector>

using namespace toxtunnel::test;
using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;

constexpr double rate = 400'000;
constexpr auto burst = 100'000;
constexpr std::size_t streams = 5;

/// Bytes per second that `reader` receives from `writer`, once the burst has passed and what piled
/// up while the path got up to speed.
double measuredRate(TcpSocket& writer, TcpSocket& reader)
{
    std::thread feeder([&writer] {
        const std::string bytes(64 * 1024, 'x');
        while (writer.send(bytes)) {
        }
    });
    reader.receive(10 * burst);
    const auto begin = Clock::now();
    const std::size_t got = reader.receive(2'000'000).size();
    const double seconds = std::chrono::duration<double>(Clock::now() - begin).count();
    reader.reset();
    feeder.join();
    return static_cast<double>(got) / seconds;
}

} // namespace

/// What the rules file limits, and streams nobody uses, with two real programs.
class LimitedPeerTest : public PairTest
{
    Q_OBJECT

private:
    TcpServer target_;

    static QString rateLimit(const QString& fields)
    {
        return QStringLiteral("    rate_limit: {%1}\n").arg(fields);
    }

    Connection open(std::chrono::milliseconds within = 10s) { return connectTo(target_, within); }

    /// Puts other limits in force while the server runs.
    void applyLimits(const QString& fields)
    {
        const QString file = pair_->filePath(QStringLiteral("rules.yaml"));
        QByteArray text = readFile(file);
        text.truncate(text.indexOf("    rate_limit:"));
        writeFile(file, text + rateLimit(fields).toUtf8());
        const auto before = pair_->server().output().size();
        pair_->server().signal(SIGHUP);
        QVERIFY2(pair_->server().waitForOutput("config reloaded", 10s, before),
                 pair_->logs().constData());
    }

protected:
    TunnelPairOptions options() override
    {
        TunnelPairOptions options;
        options.frames = OVER_FRAMES;
        options.forwards = {{QStringLiteral("127.0.0.1"), target_.port()}};
        options.rule = rateLimit(
            QStringLiteral("bytes_per_sec: %1, bytes_burst: %2").arg(rate, 0, 'f', 0).arg(burst));
        options.serverYaml =
            QStringLiteral("tunnel: {idle_timeout_seconds: 3, half_close_timeout_seconds: 1, "
                           "reaper_tick_seconds: 1}\n");
        return options;
    }

    void whenOnline() override
    {
        QVERIFY(open()); // the path is warm
    }

private Q_SLOTS:
    void holdsTheRateOfBytesFromThePeer()
    {
        Connection connection = open();
        QVERIFY(connection);
        const double got = measuredRate(*connection.client, *connection.target);
        QVERIFY2(got > 0.95 * rate && got < 1.05 * rate, qPrintable(QString::number(got)));
    }

    void holdsTheRateOfBytesToThePeer()
    {
        Connection connection = open();
        QVERIFY(connection);
        const double got = measuredRate(*connection.target, *connection.client);
        QVERIFY2(got > 0.95 * rate && got < 1.05 * rate, qPrintable(QString::number(got)));
    }

    void refusesOpensOverTheRate()
    {
        applyLimits(QStringLiteral("open_per_sec: 1, open_burst: 3"));
        int reached = 0;
        std::vector<std::optional<TcpSocket>> clients;
        const auto begin = Clock::now();
        for (int i = 0; i < 12; ++i) {
            // Nothing when the refusal is faster than this end.
            clients.push_back(connect());
            reached += target_.accept(100ms) ? 1 : 0;
        }
        const double seconds = std::chrono::duration<double>(Clock::now() - begin).count();
        while (target_.accept(300ms)) {
            ++reached;
        }
        QVERIFY2(reached >= 3 && reached <= 4 + static_cast<int>(seconds),
                 qPrintable(QString::number(reached)));
        QVERIFY(pair_->server().waitForOutput("Rate-limit OPEN reject for friend",
                                              TcpSocket::patience));
        QVERIFY2(pair_->client().waitForOutput("limits how often", TcpSocket::patience),
                 pair_->logs().constData());
    }

    void onlyReportsWhenAskedTo()
    {
        applyLimits(QStringLiteral("mode: report, open_per_sec: 1, open_burst: 1"));
        for (int i = 0; i < 6; ++i) {
            QVERIFY(open());
        }
        QVERIFY(pair_->server().waitForOutput("Rate-limit OPEN report for friend",
                                              TcpSocket::patience));
    }

    void limitsTheStreamsOpenAtOnce()
    {
        applyLimits(QStringLiteral("max_concurrent_tunnels: %1").arg(streams));
        std::vector<Connection> connections;
        for (std::size_t i = 0; i < streams; ++i) {
            connections.push_back(open());
            QVERIFY(connections.back());
            QVERIFY(connections.back().client->send("stay"));
        }
        Connection oneMore = open(500ms);
        QVERIFY(!oneMore.target);
        QVERIFY(!oneMore.client || oneMore.client->awaitEnd() != End::Timeout);
        connections.pop_back();
        // Once the server has heard of the end.
        QVERIFY(eventually([this] { return bool{open(500ms)}; }));
    }

    void closesAnIdleStreamAtBothEnds()
    {
        applyLimits(QStringLiteral("mode: off"));
        Connection busy = open();
        Connection idle = open();
        QVERIFY(busy && idle);
        const auto begin = Clock::now();
        std::thread talker([&busy, begin] {
            while (Clock::now() < begin + 5s) {
                busy.client->send("x");
                std::this_thread::sleep_for(200ms);
            }
        });
        QVERIFY(idle.client->awaitEnd() != End::Timeout);
        const auto after = Clock::now() - begin;
        QVERIFY(idle.target->awaitEnd() != End::Timeout);
        talker.join();
        QVERIFY(after >= 2900ms && after < 6s);
        QCOMPARE(busy.target->receive(20).size(), std::size_t{20});
        QVERIFY(busy.target->send("y"));
        QCOMPARE(busy.client->receive(1), std::string("y"));
        QVERIFY(pair_->server().waitForOutput(
            "TunnelManager: maintenance closed 1 tunnels (idle_timeout=3s, half_close=1s)",
            TcpSocket::patience));
    }

    void closesAHalfClosedStreamAtBothEnds()
    {
        Connection connection = open();
        QVERIFY(connection);
        connection.client->finish();
        QCOMPARE(connection.target->awaitEnd(), End::Closed);
        const auto begin = Clock::now();
        QVERIFY(connection.client->awaitEnd() != End::Timeout);
        QVERIFY(Clock::now() - begin < 2900ms); // before it counts as idle
        QVERIFY(eventually([&] { return !connection.target->send("x"); })); // its socket is closed
    }
};

QTEST_GUILESS_MAIN(LimitedPeerTest)
#include "LimitedPeerTest.moc"
