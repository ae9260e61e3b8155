// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/linkemu/Lane.h"

#include "bench/linkemu/Settings.h"

#include <QTest>
#include <vector>

using namespace linkemu;
using namespace std::chrono_literals;

namespace {

constexpr TimePoint start{1h};

LaneSettings withLoss(double loss, double burst = 1)
{
    LaneSettings settings;
    settings.loss = loss;
    settings.burst = burst;
    return settings;
}

/// Which of `count` frames are lost.
std::vector<bool> losses(const LaneSettings& settings, int count, std::uint64_t seed = 1)
{
    Lane lane(settings, seed);
    std::vector<bool> lost;
    for (int i = 0; i < count; ++i) {
        lost.push_back(!lane.arrive(1500, start));
    }
    return lost;
}

} // namespace

class LaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void delaysAndKeepsTheOrder()
    {
        Lane lane({.delay = 20ms}, 1);
        QVERIFY(lane.arrive(1000, start) == start + 20ms);
        lane.setSettings({.delay = 5ms});
        QVERIFY(lane.arrive(1000, start + 1ms) == start + 20ms); // not before the first
        QVERIFY(lane.arrive(1000, start + 30ms) == start + 35ms);
    }

    void holdsToTheRate()
    {
        Lane lane({.bytesPerSecond = 1e6, .queue = 50ms}, 1);
        QVERIFY(lane.arrive(1000, start) == start + 1ms);
        QVERIFY(lane.arrive(1000, start) == start + 2ms);
        QVERIFY(lane.arrive(1000, start + 10ms) == start + 11ms); // the line was idle
    }

    void dropsTheTailOfAFullQueue()
    {
        Lane lane({.bytesPerSecond = 1e6, .queue = 10ms}, 1);
        int passed = 0;
        for (int i = 0; i < 100; ++i) {
            passed += lane.arrive(1000, start) ? 1 : 0;
        }
        QCOMPARE(passed, 11); // ten in the queue, one on the line
        QCOMPARE(lane.statistics().overflowed, 89U);
        QVERIFY(lane.arrive(1000, start + 5ms));
    }

    void losesTheAskedShare()
    {
        const auto lost = losses(withLoss(0.01), 100'000);
        const auto count = std::count(lost.begin(), lost.end(), true);
        QVERIFY2(count > 850 && count < 1150, qPrintable(QString::number(count)));
    }

    void losesInRuns()
    {
        const auto lost = losses(withLoss(0.01, 5), 1'000'000);
        int runs = 0;
        for (std::size_t i = 1; i < lost.size(); ++i) {
            runs += lost[i] && !lost[i - 1] ? 1 : 0;
        }
        const auto count = static_cast<double>(std::count(lost.begin(), lost.end(), true));
        QVERIFY2(count > 8'500 && count < 11'500, qPrintable(QString::number(count)));
        const double mean = count / runs;
        QVERIFY2(mean > 4.5 && mean < 5.5, qPrintable(QString::number(mean)));
    }

    void repeatsItselfWithTheSameSeed()
    {
        QVERIFY(losses(withLoss(0.1), 1000, 7) == losses(withLoss(0.1), 1000, 7));
        QVERIFY(losses(withLoss(0.1), 1000, 7) != losses(withLoss(0.1), 1000, 8));
    }

    void passesNothingWhenCutAndAllResolutionOtherwise()
    {
        Lane lane(withLoss(1), 1);
        QVERIFY(!lane.arrive(60, start));
        QVERIFY(lane.arrive(60, start, Carries::AddressResolution));
        lane.setSettings({.cut = true});
        QVERIFY(!lane.arrive(60, start, Carries::AddressResolution));
        QCOMPARE(lane.statistics().cut, 1U);
        QCOMPARE(lane.statistics().lost, 1U);
    }

    void holdsBackOneProtocol()
    {
        Lane lane({.udp = false}, 1);
        QVERIFY(!lane.arrive(60, start, Carries::Udp));
        QVERIFY(lane.arrive(60, start, Carries::Tcp));
        lane.setSettings({.tcp = false});
        QVERIFY(lane.arrive(60, start, Carries::Udp));
        QVERIFY(!lane.arrive(60, start, Carries::Tcp));
    }

    void readsUnits()
    {
        QVERIFY(parseDuration("20") == Duration(20ms));
        QVERIFY(parseDuration("1.5s") == Duration(1500ms));
        QVERIFY(parseDuration("500us") == Duration(500us));
        QVERIFY(!parseDuration("20 ms"));
        QVERIFY(!parseDuration("-1"));
        QVERIFY(!parseDuration(""));
        QCOMPARE(parseRate("100mbit").value(), 12.5e6);
        QCOMPARE(parseRate("40MB").value(), 40e6);
        QCOMPARE(parseRate("unlimited").value(), 0.0);
        QVERIFY(!parseRate("100"));
        LaneSettings settings;
        QVERIFY(applySetting(settings, "loss", "0.1%"));
        QCOMPARE(settings.loss, 0.001);
        QVERIFY(!applySetting(settings, "loss", "101"));
        QVERIFY(applySetting(settings, "udp", "off"));
        QVERIFY(!settings.udp);
        QVERIFY(!applySetting(settings, "udp", "perhaps"));
        QVERIFY(!applySetting(settings, "colour", "1"));
    }
};

QTEST_APPLESS_MAIN(LaneTest)
#include "LaneTest.moc"
