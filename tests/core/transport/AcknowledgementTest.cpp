// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/QuicPair.h"

#include <QTest>

using namespace toxtunnel;
using namespace toxtunnel::sim;
using namespace toxtunnel::transport;
using namespace std::chrono_literals;

/// When an acknowledgement goes out alone, on a network much quicker than the programs that use it.
class AcknowledgementTest : public QObject
{
    Q_OBJECT

    static constexpr Duration oneWay = 50us;
    TestIdentities identities_;

    /// From sending as many bytes at once until the sender knows that all have arrived.
    Duration timeToAcknowledge(std::uint64_t bytes)
    {
        QuicPair pair(identities_, 1, {.delay = oneWay});
        if (!pair.connect()) {
            return Duration::max();
        }
        pair.simulator.run(1s);
        const TimePoint start = pair.simulator.now();
        const auto* stream = pair.client.open(Priority::Interactive, bytes, false);
        pair.simulator.runUntil([&] { return stream->acknowledged == bytes; }, 1s);
        return pair.simulator.now() - start;
    }

private Q_SLOTS:
    void travelsWithTheAnswer()
    {
        constexpr std::uint64_t rounds = 100;
        constexpr auto thinking = 200us;
        QuicPair pair(identities_, 2, {.delay = oneWay});
        QVERIFY(pair.connect());
        pair.server.onIncoming = [&](QuicTestStream& stream) {
            stream.onArrival = [&] {
                pair.simulator.after(thinking, [&] { pair.server.send(stream, 1, false); });
            };
        };
        pair.simulator.run(1s);
        const std::uint64_t upBefore = pair.up.sent();
        const std::uint64_t downBefore = pair.down.sent();
        auto* stream = pair.client.open(Priority::Interactive, 1, false);
        stream->onArrival = [&] {
            pair.simulator.after(thinking, [&] { pair.client.send(*stream, 1, false); });
        };
        QVERIFY(pair.simulator.runUntil([&] { return stream->received == rounds; }, 1s));
        QVERIFY(pair.up.sent() - upBefore < rounds + 5);
        QVERIFY(pair.down.sent() - downBefore < rounds + 5);
    }

    void waitsAMillisecondForCompany()
    {
        const Duration took = timeToAcknowledge(1);
        QVERIFY(took >= 1ms && took <= 1ms + 2 * oneWay);
    }

    void doesNotWaitForTheSmallestWindow()
    {
        // A sender may have four datagrams on their way and no more.
        QCOMPARE(timeToAcknowledge(4'500), 2 * oneWay);
    }
};

QTEST_APPLESS_MAIN(AcknowledgementTest)
#include "AcknowledgementTest.moc"
