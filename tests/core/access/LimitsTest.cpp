// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/Limits.h"

#include <QTest>
#include <algorithm>
#include <random>

using namespace toxtunnel::access;
using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;

const Clock::time_point begin{1000h};

Limits limitsOf(RateLimit limit)
{
    return Limits::of(limit);
}

} // namespace

class LimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsFullAndEmptiesToTheLastToken()
    {
        TokenBucket bucket(1, 3, begin);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(bucket.take(begin));
        }
        QVERIFY(!bucket.take(begin));
    }

    void givesWhoeverAsksTooOftenTheSameRate_data()
    {
        QTest::addColumn<int>("everyUs");
        for (const int us : {500'000, 200'000, 10'000, 100, 7}) {
            QTest::addRow("asked every %d us", us) << us;
        }
    }

    /// Asking in vain must not put the refill off.
    void givesWhoeverAsksTooOftenTheSameRate()
    {
        QFETCH(int, everyUs);
        TokenBucket bucket(2, 3, begin);
        const auto end = begin + 10s;
        int asked = 0;
        int taken = 0;
        for (auto now = begin; now <= end; now += std::chrono::microseconds(everyUs)) {
            ++asked;
            taken += bucket.take(now) ? 1 : 0;
        }
        // The last one may be asked for too early.
        QVERIFY(taken == std::min(asked, 3 + 20) || taken == std::min(asked, 3 + 19));
    }

    void neverGivesMoreThanBurstAndRateWhateverIsAsked()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 200; ++round) {
            const std::uint64_t rate = 1 + random() % 1'000'000;
            const std::uint64_t burst = 1 + random() % 1'000'000;
            const std::uint64_t piece = 1 + random() % 4000;
            TokenBucket bucket(rate, burst, begin);
            auto now = begin;
            double spent = static_cast<double>(burst);
            bucket.spend(burst, now);
            for (int i = 0; i < 300; ++i) {
                now += std::chrono::microseconds(random() % 20'000);
                while (bucket.positive(now)) {
                    bucket.spend(piece, now);
                    spent += static_cast<double>(piece);
                }
                const double seconds = std::chrono::duration<double>(now - begin).count();
                const double most = static_cast<double>(burst) +
                                    static_cast<double>(rate) * seconds +
                                    static_cast<double>(piece) + 1;
                QVERIFY(spent <= most);
                // Whoever always takes what is there loses nothing either, as long as the pauses
                // fit into the burst.
                if (static_cast<double>(burst) >= static_cast<double>(rate) * 0.02) {
                    QVERIFY(spent >=
                            static_cast<double>(burst) + static_cast<double>(rate) * seconds - 1);
                }
            }
        }
    }

    void saysWhenADebtIsPaid()
    {
        TokenBucket bucket(1000, 100, begin);
        bucket.spend(600, begin); // 500 in debt
        const auto wait = bucket.untilPositive(begin);
        QVERIFY(wait >= 500ms && wait < 501ms);
        QVERIFY(!bucket.positive(begin + 499ms));
        QVERIFY(bucket.positive(begin + wait));
        QCOMPARE(bucket.untilPositive(begin + wait), Clock::duration::zero());
    }

    void takesBackWhatWasNotNeededUpToTheCapacity()
    {
        TokenBucket bucket(1, 10, begin);
        bucket.spend(10, begin);
        bucket.giveBack(4);
        QVERIFY(bucket.take(begin));
        bucket.giveBack(1000);
        for (int i = 0; i < 10; ++i) {
            QVERIFY(bucket.take(begin));
        }
        QVERIFY(!bucket.take(begin));
    }

    void doesNotMindAClockThatStands()
    {
        TokenBucket bucket(5, 1, begin);
        QVERIFY(bucket.take(begin));
        QVERIFY(!bucket.take(begin - 1h));
        QVERIFY(bucket.take(begin + 200ms));
    }

    void fillsTheGapsOfABlock()
    {
        QVERIFY(Limits::of(std::nullopt) == Limits());
        const Limits limits = limitsOf({.mode = {},
                                        .openPerSec = 5,
                                        .openBurst = {},
                                        .bytesPerSec = 1000,
                                        .bytesBurst = 10,
                                        .maxConcurrentTunnels = 7});
        QVERIFY(limits.mode == RateMode::Enforce);
        QCOMPARE(limits.openBurst, std::uint64_t{5});
        QCOMPARE(limits.bytesBurst, std::uint64_t{50}); // 50 ms' worth
        QCOMPARE(limits.maxConcurrentTunnels, 7u);
    }

    void modeOffKeepsOnlyTheConcurrentLimit()
    {
        const Limits limits = limitsOf({.mode = RateMode::Off,
                                        .openPerSec = 5,
                                        .openBurst = 5,
                                        .bytesPerSec = 5,
                                        .bytesBurst = 5,
                                        .maxConcurrentTunnels = 250});
        QCOMPARE(limits.openPerSec, std::uint64_t{0});
        QCOMPARE(limits.bytesPerSec, std::uint64_t{0});
        QCOMPARE(limits.maxConcurrentTunnels, 250u);
    }

    void refusesOrReportsOpensOverTheRate()
    {
        using Answer = OpenLimit::Answer;
        OpenLimit opens;
        QVERIFY(opens.ask(begin) == Answer::Passed);
        RateLimit limit{.mode = {},
                        .openPerSec = 1,
                        .openBurst = 1,
                        .bytesPerSec = {},
                        .bytesBurst = {},
                        .maxConcurrentTunnels = {}};
        opens.apply(limitsOf(limit), begin);
        QVERIFY(opens.ask(begin) == Answer::Passed);
        QVERIFY(opens.ask(begin) == Answer::Refused);
        limit.mode = RateMode::Report;
        opens.apply(limitsOf(limit), begin); // the same numbers: not filled anew
        QVERIFY(opens.ask(begin) == Answer::Reported);
        QVERIFY(opens.ask(begin + 1s) == Answer::Passed);
        limit.mode = RateMode::Off;
        opens.apply(limitsOf(limit), begin + 1s);
        QVERIFY(opens.ask(begin + 1s) == Answer::Passed);
    }
};

QTEST_APPLESS_MAIN(LimitsTest)
#include "LimitsTest.moc"
