// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/FlightLimit.h"

#include <QTest>

using namespace toxtunnel::transport;
using namespace std::chrono_literals;

namespace {

constexpr std::uint64_t product = 500'000; // bandwidth x delay, bytes
constexpr std::uint64_t window = 2 * product;

/// A bulk sender on a path of 40 ms that it fills, as BBR does between two probes.
class Sender
{
public:
    Sender() { keepOn(5s); }

    void keepOn(Duration time)
    {
        for (const TimePoint end = now_ + time; now_ < end; now_ += 5ms) {
            limit_.update(path, now_);
        }
        limit_.update(path, now_);
    }
    void lose()
    {
        path.lost = true;
        limit_.update(path, now_);
        path.lost = false;
    }
    bool mayHave(double products) const
    {
        return limit_.bytes() >= static_cast<std::uint64_t>(products * product);
    }

    FlightLimit::Path path{
        .latestRoundTrip = 41ms, .minRoundTrip = 40ms, .window = window, .lost = false};

private:
    FlightLimit limit_;
    TimePoint now_{1h};
};

} // namespace

class FlightLimitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesALittleRoomAboveTheProduct()
    {
        const Sender sender;
        QVERIFY(sender.mayHave(1.1) && !sender.mayHave(1.4));
    }

    void leavesNoMoreToAProbe()
    {
        Sender sender;
        sender.path.window = window * 9 / 8;
        sender.path.latestRoundTrip = 55ms;
        sender.keepOn(500ms);
        QVERIFY(sender.mayHave(1.1) && !sender.mayHave(1.4));
    }

    void leavesAsMuchWhenTheWindowIsSmallForAMoment()
    {
        Sender sender;
        sender.path.window = window / 4;
        sender.keepOn(300ms);
        QVERIFY(sender.mayHave(1.1));
        sender.keepOn(60s);
        QVERIFY(!sender.mayHave(0.5));
    }

    void setsNoLimitWhileTheWindowGrows()
    {
        Sender sender;
        sender.path.window = window * 3 / 2;
        sender.keepOn(5ms);
        QVERIFY(sender.mayHave(100));
        sender.keepOn(1s);
        QVERIFY(sender.mayHave(1.6) && !sender.mayHave(2.1));
    }

    void setsNoLimitWherePacketsAreLostByChance()
    {
        Sender sender;
        sender.lose();
        QVERIFY(sender.mayHave(100));
        sender.keepOn(9s);
        QVERIFY(sender.mayHave(100));
        sender.keepOn(2s);
        QVERIFY(!sender.mayHave(1.4));
    }

    void keepsTheLimitWhenAQueueOverflows()
    {
        Sender sender;
        sender.path.latestRoundTrip = 90ms;
        sender.lose();
        QVERIFY(!sender.mayHave(1.4));
        sender.path.latestRoundTrip = 41ms; // the queue is gone, and now its losses are known
        sender.lose();
        QVERIFY(!sender.mayHave(1.4));
    }

    void setsNoLimitBesideTheQueueOfOthers()
    {
        Sender sender;
        sender.path.latestRoundTrip = 60ms;
        sender.keepOn(2s);
        QVERIFY(sender.mayHave(100));
        sender.path.latestRoundTrip = 41ms;
        sender.keepOn(5ms);
        QVERIFY(!sender.mayHave(1.4));
    }

    void setsNoLimitOnALocalNetwork()
    {
        Sender sender;
        sender.path.minRoundTrip = 1ms;
        sender.keepOn(5ms);
        QVERIFY(sender.mayHave(100));
    }
};

QTEST_GUILESS_MAIN(FlightLimitTest)
#include "FlightLimitTest.moc"
