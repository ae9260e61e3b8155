// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/IdPool.h"
#include "link/LosslessPacer.h"

#include <QTest>
#include <set>

using namespace toxtunnel::link;
using namespace std::chrono_literals;
using Urgency = LosslessPacer::Urgency;

namespace {

constexpr std::size_t allIds = 65535;

/// A pacer under a clock that the test turns.
struct Paced
{
    LosslessPacer pacer;
    LosslessPacer::TimePoint now = LosslessPacer::TimePoint{} + 1h;

    Paced() { pacer.restart(now); }

    std::size_t send(Urgency urgency)
    {
        std::size_t count = 0;
        for (; pacer.allows(urgency); ++count) {
            pacer.onSent();
        }
        return count;
    }

    /// Sends whatever is allowed; the peer confirms all but `lost` of every hundred packets.
    std::size_t run(std::chrono::milliseconds time, std::size_t lost = 0)
    {
        constexpr auto step = 5ms;
        std::size_t count = 0;
        for (auto end = now + time; now < end; now += step) {
            pacer.onIterated(now, count * lost / 100);
            count += send(Urgency::Bulk);
        }
        return count;
    }
};

} // namespace

/// What FrameLink counts with: the ids of its streams, and when a packet may go.
class FrameLinkPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOutEveryIdOnceAndNeverZero()
    {
        IdPool pool(65000);
        std::set<std::uint16_t> ids;
        while (const auto id = pool.take({})) {
            ids.insert(*id);
        }
        QCOMPARE(ids.size(), allIds);
        QVERIFY(!ids.contains(0));
    }

    void passesOverIdsOfThePeer()
    {
        IdPool pool(1);
        pool.occupy(1);
        pool.occupy(2);
        QCOMPARE(pool.take({}).value(), std::uint16_t{3});
    }

    void letsAnIdRestBeforeItServesAgain()
    {
        IdPool pool(1);
        const IdPool::TimePoint start{};
        for (std::size_t i = 0; i < allIds; ++i) {
            QVERIFY(pool.take(start));
        }
        pool.release(77, start);
        QVERIFY(!pool.take(start + IdPool::rest - 1ms));
        QCOMPARE(pool.take(start + IdPool::rest).value(), std::uint16_t{77});
    }

    void restsAgainAfterThePeerUsedARestingId()
    {
        IdPool pool(1);
        const IdPool::TimePoint start{};
        for (std::size_t i = 0; i < allIds; ++i) {
            QVERIFY(pool.take(start));
        }
        pool.release(77, start);
        pool.occupy(77);
        const auto later = start + IdPool::rest - 1s;
        pool.release(77, later);
        QVERIFY(!pool.take(later + 2s));
        QCOMPARE(pool.take(later + IdPool::rest).value(), std::uint16_t{77});
    }

    void keepsAReserveForWhatIsSmall()
    {
        Paced paced;
        QCOMPARE(paced.send(Urgency::Bulk), LosslessPacer::initialCredit - LosslessPacer::reserve);
        const std::size_t small = paced.send(Urgency::Small);
        QVERIFY(small > 0 && small < LosslessPacer::reserve);
        const std::size_t control = paced.send(Urgency::Control);
        QVERIFY(control > 0 && small + control < LosslessPacer::reserve); // toxcore keeps some
    }

    void speedsUpWhileAllArrives()
    {
        Paced paced;
        paced.run(2s);
        const std::size_t first = paced.run(1s);
        paced.run(5s);
        const std::size_t later = paced.run(1s);
        QVERIFY2(later > 2 * first, qPrintable(QString::number(later)));
    }

    void staysBelowItsCeiling()
    {
        Paced paced;
        paced.pacer.setCeiling(200);
        paced.run(30s);
        const std::size_t sent = paced.run(5s);
        QVERIFY2(sent > 500 && sent <= 5 * 200 + LosslessPacer::initialCredit,
                 qPrintable(QString::number(sent)));
    }

    void slowsDownWhilePacketsPileUp()
    {
        Paced paced;
        paced.run(15s);
        const double before = paced.pacer.rate();
        paced.run(2s, 60);
        QVERIFY(paced.pacer.rate() < before / 2);
        QVERIFY(paced.pacer.rate() >= LosslessPacer::minimumRate);
    }

    void waitsLongerEachTimeToxcoreIsFull()
    {
        Paced paced;
        paced.run(15s);
        std::array<std::chrono::milliseconds, 3> waits{};
        for (auto& wait : waits) {
            paced.pacer.onFull(paced.now);
            QVERIFY(!paced.pacer.allows(Urgency::Control));
            const auto start = paced.now;
            while (!paced.pacer.allows(Urgency::Control)) {
                paced.now += 1ms;
                paced.pacer.onIterated(paced.now, 0);
                QVERIFY(paced.now - start < 5s);
            }
            wait = std::chrono::duration_cast<std::chrono::milliseconds>(paced.now - start);
        }
        QVERIFY(waits[0] < waits[1] && waits[1] < waits[2]);
    }
};

QTEST_APPLESS_MAIN(FrameLinkPartsTest)
#include "FrameLinkPartsTest.moc"
