// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/QuicPair.h"
#include "sim/Seeds.h"

#include <QTest>

using namespace toxtunnel::sim;
using namespace toxtunnel::transport;
using namespace std::chrono_literals;

namespace {

/// A path with faults that depend on the seed alone.
LinkModel faultyModel(std::uint64_t seed)
{
    Simulator dice(seed);
    LinkModel model;
    model.delay = Duration(std::chrono::microseconds(dice.between(50, 60'000)));
    if (dice.chance(0.5)) {
        model.jitter = Duration(std::chrono::microseconds(dice.between(0, 20'000)));
    }
    if (dice.chance(0.5)) {
        model.loss = static_cast<double>(dice.between(1, 50)) / 1000;
    }
    if (dice.chance(0.3)) {
        model.duplicate = static_cast<double>(dice.between(1, 100)) / 1000;
    }
    if (dice.chance(0.3)) {
        model.corrupt = static_cast<double>(dice.between(1, 30)) / 1000;
    }
    if (dice.chance(0.3)) {
        model.toBad = static_cast<double>(dice.between(1, 10)) / 1000;
    }
    if (dice.chance(0.5)) {
        model.bytesPerSecond = static_cast<double>(dice.between(200'000, 20'000'000));
        model.queueBytes = dice.between(20'000, 500'000);
    }
    return model;
}

} // namespace

class QuicSimTest : public QObject
{
    Q_OBJECT

    TestIdentities identities_;

    /// Streams of both sides over a faulty path with black-outs; every byte must arrive.
    void runSeed(std::uint64_t seed)
    {
        QuicPair pair(identities_, seed, faultyModel(seed), [](auto& client, auto& server) {
            client.idleTimeout = server.idleTimeout = 60s;
            client.handshakeTimeout = server.handshakeTimeout = 60s;
        });
        Simulator& simulator = pair.simulator;
        QVERIFY(pair.connect(60s));
        const auto answer = [&](QuicTestStream& stream) {
            stream.send(simulator.between(0, 60'000), true);
        };
        pair.client.onIncoming = pair.server.onIncoming = answer;
        for (int i = 0; i < 6; ++i) {
            auto& peer = simulator.chance(0.5) ? pair.client : pair.server;
            const auto priority = static_cast<Priority>(simulator.between(0, 2));
            QVERIFY(peer.open(priority, simulator.between(0, 150'000), true) != nullptr);
        }
        Duration darkness{};
        if (simulator.chance(0.5)) {
            darkness = Duration(std::chrono::milliseconds(simulator.between(50, 4000)));
            simulator.after(Duration(std::chrono::milliseconds(simulator.between(0, 300))), [&] {
                pair.up.setUp(false);
                pair.down.setUp(simulator.chance(0.3)); // sometimes one direction only
            });
            simulator.after(darkness + 300ms, [&] {
                pair.up.setUp(true);
                pair.down.setUp(true);
            });
        }
        const auto allClosed = [&] {
            for (const auto* peer : {&pair.client, &pair.server}) {
                for (const auto& stream : peer->opened) {
                    if (!stream->closed || !stream->finished) {
                        return false;
                    }
                }
            }
            return pair.client.incoming.size() == pair.server.opened.size() &&
                   pair.server.incoming.size() == pair.client.opened.size();
        };
        QVERIFY2(simulator.runUntil(allClosed, 120s),
                 qPrintable(QStringLiteral("seed %1 stalled").arg(seed)));
        const Duration bound = 5s + 3 * darkness;
        for (const auto* peer : {&pair.client, &pair.server}) {
            for (const auto* list : {&peer->opened, &peer->incoming}) {
                for (const auto& stream : *list) {
                    QVERIFY2(stream->intact, qPrintable(QStringLiteral("seed %1").arg(seed)));
                    QVERIFY2(stream->longestGap < bound,
                             qPrintable(QStringLiteral("seed %1: %2 ms")
                                            .arg(seed)
                                            .arg(stream->longestGap.count() / 1'000'000)));
                }
            }
        }
    }

    /// MB/s on a line of 12.5 MB/s with 40 ms of round trip, from the second to the sixth second.
    double rateUnderLoss(double loss, CongestionControl control)
    {
        QuicPair pair(identities_, 5, {.delay = 20ms, .loss = loss, .bytesPerSecond = 12.5e6},
                      [&](QuicSettings& client, QuicSettings& server) {
                          client.congestionControl = server.congestionControl = control;
                      });
        if (!pair.connect()) {
            return 0;
        }
        const auto* stream = pair.client.open(Priority::Bulk, 1'000'000'000, false);
        pair.simulator.run(2s);
        const std::uint64_t before = stream->acknowledged;
        pair.simulator.run(4s);
        return static_cast<double>(stream->acknowledged - before) / 4e6;
    }

private Q_SLOTS:
    void deliversEveryByteWhateverThePathDoes()
    {
        runSeeds([this](std::uint64_t seed) { runSeed(seed); });
    }

    void givesTheSameRunForTheSameSeed()
    {
        std::array<TimePoint, 2> ends;
        for (TimePoint& end : ends) {
            QuicPair pair(identities_, 77, faultyModel(77));
            QVERIFY(pair.connect(60s));
            auto* stream = pair.client.open(Priority::Bulk, 300'000, true);
            QVERIFY(pair.simulator.runUntil([&] { return stream->acknowledged == 300'000; }, 60s));
            end = pair.simulator.now();
        }
        QCOMPARE(ends[0].time_since_epoch().count(), ends[1].time_since_epoch().count());
    }

    void keepsUpWithLossThatRuinsCubic()
    {
        for (const auto& [loss, factor] : {std::pair(0.001, 2.0), std::pair(0.01, 5.0)}) {
            const double ours = rateUnderLoss(loss, CongestionControl::Bbr);
            const double cubic = rateUnderLoss(loss, CongestionControl::Cubic);
            qInfo("loss %.1f %%: %.2f MB/s, CUBIC %.2f MB/s", loss * 100, ours, cubic);
            QVERIFY(ours > factor * cubic);
        }
    }

    /// 100 Mbit/s, 50 ms of queue, 40 ms round trip: the line is used and the queue stays short.
    void fillsASlowLineWithoutFillingItsQueue()
    {
        QuicPair pair(identities_, 6,
                      {.delay = 20ms, .bytesPerSecond = 12.5e6, .queueBytes = 625'000});
        QVERIFY(pair.connect());
        auto* bulk = pair.client.open(Priority::Bulk, 1'000'000'000, false);
        pair.simulator.run(2s);
        const std::uint64_t before = bulk->acknowledged;
        auto* ping = pair.client.open(Priority::Interactive, 1, false);
        QVERIFY(pair.simulator.runUntil([&] { return pair.server.incoming.size() == 2; }, 1s));
        std::vector<Duration> trips;
        auto& pong = *pair.server.incoming[1];
        pong.onArrival = [&] { pong.send(1, false); };
        for (int i = 0; i < 300; ++i) {
            const TimePoint start = pair.simulator.now();
            const std::uint64_t seen = ping->received;
            pair.client.send(*ping, 1, false);
            QVERIFY(pair.simulator.runUntil([&] { return ping->received > seen; }, 2s));
            trips.push_back(pair.simulator.now() - start);
            pair.simulator.run(7ms);
        }
        std::sort(trips.begin(), trips.end());
        const auto elapsed =
            std::chrono::duration<double>(pair.simulator.now().time_since_epoch()) -
            std::chrono::duration<double>(3s);
        const double rate = static_cast<double>(bulk->acknowledged - before) / elapsed.count();
        const auto p50 = trips[150];
        const auto p99 = trips[297];
        qInfo("rate %.2f MB/s, ping p50 %.1f ms, p99 %.1f ms", rate / 1e6,
              static_cast<double>(p50.count()) / 1e6, static_cast<double>(p99.count()) / 1e6);
        // Without FlightLimit 0.87 of the line, and 71 ms.
        QVERIFY(rate > 0.91 * 12.5e6);
        QVERIFY(p50 <= 45ms);
        QVERIFY(p99 <= 60ms);
    }

    void leavesACompetingCubicFlowItsShare()
    {
        Simulator simulator(9);
        LinkModel model{.delay = 20ms, .bytesPerSecond = 6.25e6, .queueBytes = 312'500};
        SimLink up(simulator, model);
        SimLink down(simulator, model);
        const auto settings = [&](bool server, CongestionControl control) {
            QuicSettings s;
            s.identity = server ? &identities_.server : &identities_.client;
            s.peerPin = (server ? identities_.client : identities_.server).pin();
            s.random = simulator.randomSource();
            s.congestionControl = control;
            return s;
        };
        QuicPeer ours(simulator, up, settings(false, CongestionControl::Bbr));
        QuicPeer oursServer(simulator, down, settings(true, CongestionControl::Bbr));
        QuicPeer cubic(simulator, up, settings(false, CongestionControl::Cubic));
        QuicPeer cubicServer(simulator, down, settings(true, CongestionControl::Cubic));
        QuicPeer::join(ours, oursServer);
        QuicPeer::join(cubic, cubicServer);
        ours.connect();
        cubic.connect();
        QVERIFY(simulator.runUntil([&] { return ours.established() && cubic.established(); }, 5s));
        const auto* a = ours.open(Priority::Bulk, 1'000'000'000, false);
        const auto* b = cubic.open(Priority::Bulk, 1'000'000'000, false);
        simulator.run(10s);
        const auto startA = a->acknowledged;
        const auto startB = b->acknowledged;
        simulator.run(30s);
        const auto rateA = static_cast<double>(a->acknowledged - startA) / 30;
        const auto rateB = static_cast<double>(b->acknowledged - startB) / 30;
        qInfo("BBR %.2f MB/s beside CUBIC %.2f MB/s", rateA / 1e6, rateB / 1e6);
        QVERIFY(rateA >= 0.25 * 6.25e6);
        QVERIFY(rateB >= 0.25 * 6.25e6);
    }
};

QTEST_GUILESS_MAIN(QuicSimTest)
#include "QuicSimTest.moc"
