// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chaos/NodeState.h"
#include "support/Eventually.h"
#include "support/PairTest.h"
#include "support/ThreadedServer.h"

#include <QTest>
#include <atomic>
#include <chrono>
#include <csignal>
#include <random>
#include <thread>
#include <vector>

using namespace toxtunnel::test;
using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;

/// $TOXTUNNEL_SOAK_MINUTES, 20 without.
std::chrono::seconds length()
{
    bool given = false;
    const double minutes = qEnvironmentVariable("TOXTUNNEL_SOAK_MINUTES").toDouble(&given);
    return std::chrono::seconds(given ? static_cast<int>(minutes * 60) : 20 * 60);
}

constexpr auto warmUp = 60s; // at most a quarter of the whole
constexpr qint64 mostGrowth = 10'000'000;

} // namespace

/// Everything at once for a long time: short and long connections, resets, bulk, reloads. Tells how
/// memory and descriptors went, and that nothing is held when it is over.
class SoakTest : public PairTest
{
    Q_OBJECT

    ThreadedServer echo_{echo};
    std::uint16_t refusedPort_ = freePort();
    MetricsEndpoint serverMetrics_;
    MetricsEndpoint clientMetrics_;
    std::atomic<bool> over_ = false;
    std::atomic<std::uint64_t> rounds_ = 0;
    std::atomic<std::uint64_t> wrong_ = 0;

    NodeState server() const
    {
        return NodeState::of(pair_->server(), serverMetrics_, pair_->relayPorts());
    }
    NodeState client() const
    {
        return NodeState::of(pair_->client(), clientMetrics_, pair_->relayPorts());
    }

    /// Sends bytes there and back, and ends the connection one way or another.
    void round(std::minstd_rand& random)
    {
        const std::string bytes(random() % 10 == 0 ? 1'000'000 : random() % 5000 + 1,
                                static_cast<char>('a' + random() % 26));
        auto socket = connect();
        if (!socket) {
            ++wrong_;
            return;
        }
        wrong_ += echoes(*socket, bytes, TcpSocket::patience) ? 0 : 1;
        ++rounds_;
        switch (random() % 3) {
        case 0:
            socket->finish();
            wrong_ += socket->awaitEnd() == End::Closed ? 0 : 1;
            break;
        case 1:
            socket->reset();
            break;
        default:
            socket->close();
        }
        if (random() % 5 == 0) {
            if (auto refused = connect(1)) {
                refused->awaitEnd();
            }
        }
    }

protected:
    TunnelPairOptions options() override
    {
        TunnelPairOptions options;
        options.frames = OVER_FRAMES;
        options.forwards = {{QStringLiteral("127.0.0.1"), echo_.port()},
                            {QStringLiteral("127.0.0.1"), refusedPort_}};
        options.serverYaml = serverMetrics_.yaml();
        options.clientYaml = clientMetrics_.yaml();
        return options;
    }

    void whenOnline() override
    {
        QVERIFY(eventually([this] { return connect() && connect()->send("x"); }, 60s));
    }

private Q_SLOTS:
    void holdsNothingAfterALongTime()
    {
        const NodeState serverAtRest = server();
        const NodeState clientAtRest = client();
        const auto begin = Clock::now();
        const auto end = begin + length();
        const auto warm = begin + std::min<Clock::duration>(warmUp, length() / 4);
        std::vector<std::thread> workers;
        for (unsigned i = 0; i < 8; ++i) {
            workers.emplace_back([this, i] {
                std::minstd_rand random(i + 1);
                while (!over_) {
                    round(random);
                }
            });
        }
        NodeState serverWarm;
        NodeState clientWarm;
        while (Clock::now() < end) {
            QTest::qWait(10'000);
            pair_->server().signal(SIGHUP);
            if (serverWarm.residentBytes == 0 && Clock::now() >= warm) {
                serverWarm = server();
                clientWarm = client();
            }
            qInfo(
                "%4lld s, %llu connections: server %s; client %s",
                static_cast<long long>(
                    std::chrono::duration_cast<std::chrono::seconds>(Clock::now() - begin).count()),
                static_cast<unsigned long long>(rounds_.load()), server().text().constData(),
                client().text().constData());
        }
        over_ = true;
        for (std::thread& worker : workers) {
            worker.join();
        }
        QCOMPARE(wrong_.load(), std::uint64_t{0});
        const auto idle = [](const NodeState& now, const NodeState& before) {
            return now.streams == 0 && now.descriptors <= before.descriptors;
        };
        const bool back = eventually(
            [&] { return idle(server(), serverAtRest) && idle(client(), clientAtRest); }, 60s);
        const NodeState serverEnd = server();
        const NodeState clientEnd = client();
        qInfo("server: %s at rest, %s warm, %s in the end", serverAtRest.text().constData(),
              serverWarm.text().constData(), serverEnd.text().constData());
        qInfo("client: %s at rest, %s warm, %s in the end", clientAtRest.text().constData(),
              clientWarm.text().constData(), clientEnd.text().constData());
        QVERIFY(back);
        QVERIFY(serverEnd.residentBytes - serverWarm.residentBytes < mostGrowth);
        QVERIFY(clientEnd.residentBytes - clientWarm.residentBytes < mostGrowth);
    }
};

QTEST_GUILESS_MAIN(SoakTest)
#include "SoakTest.moc"
