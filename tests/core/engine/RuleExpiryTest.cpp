// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/RuleExpiry.h"

#include "../access/RuleTexts.h"
#include "reactor/QtReactor.h"
#include "support/Eventually.h"

#include <QTest>
#include <chrono>
#include <optional>
#include <utility>

using namespace toxtunnel;
using namespace toxtunnel::engine;
using namespace toxtunnel::test;
using namespace std::chrono_literals;

namespace {

/// One timer and a clock on the wall. Time passes by hand, for both or for the wall alone, as it
/// does while a machine sleeps and when the clock is set.
class HandReactor final : public Reactor
{
public:
    using Time = RuleExpiry::Time;

    Time wall{1'800'000'000s};
    std::size_t wakeUps = 0;

    void pass(Duration time)
    {
        while (left_ && *left_ <= time) {
            time -= *left_;
            wall += *std::exchange(left_, std::nullopt);
            ++wakeUps;
            onTimeout_();
        }
        wall += time;
        if (left_) {
            *left_ -= time;
        }
    }
    bool waits() const { return left_.has_value(); }

    std::unique_ptr<Timer> timer(std::function<void()> onTimeout) override
    {
        onTimeout_ = std::move(onTimeout);
        return std::make_unique<HandTimer>(left_);
    }
    std::unique_ptr<Watch> watch(RawDescriptor /*descriptor*/, Interest /*interest*/,
                                 std::function<void(Interest)> /*onReady*/) override
    {
        return nullptr;
    }
    void post(std::function<void()> /*task*/) override {}

private:
    class HandTimer final : public Timer
    {
    public:
        explicit HandTimer(std::optional<Duration>& left)
            : left_(left)
        {
        }
        void start(Duration delay) override { left_ = delay; }
        void stop() override { left_.reset(); }
        bool active() const override { return left_.has_value(); }

    private:
        std::optional<Duration>& left_;
    };

    std::function<void()> onTimeout_;
    std::optional<Duration> left_;
};

/// Rules with these ends, each for another peer.
access::RuleBook rulesWith(const std::vector<std::optional<std::chrono::sys_seconds>>& ends)
{
    access::RuleSet set;
    for (std::size_t i = 0; i < ends.size(); ++i) {
        set.rules.push_back(ruleFrom("allow *"));
        set.rules.back().peer = keyOf(static_cast<std::uint8_t>(i + 1));
        set.rules.back().expires = ends[i];
    }
    return access::RuleBook(std::move(set));
}

/// What is heard of rules by a clock that goes by hand.
struct ByHand
{
    /// The ends, counted from the start.
    explicit ByHand(const std::vector<std::chrono::seconds>& ends)
        : start(std::chrono::floor<std::chrono::seconds>(reactor.wall))
    {
        std::vector<std::optional<std::chrono::sys_seconds>> times{std::nullopt}; // has no end
        for (const auto end : ends) {
            times.emplace_back(start + end);
        }
        rules = rulesWith(times);
        expiry.run();
    }

    HandReactor reactor;
    std::chrono::sys_seconds start;
    access::RuleBook rules;
    std::vector<RuleExpiry::Time> heard;
    RuleExpiry expiry{reactor, rules, [this] { heard.push_back(reactor.wall); }, log::Logger(),
                      [this] { return reactor.wall; }};
};

} // namespace

/// Rules that end a second or two from now, by the real clock, and others by a clock that is set.
class RuleExpiryTest : public QObject
{
    Q_OBJECT

private:
    using Clock = std::chrono::system_clock;

    std::unique_ptr<Reactor> reactor_ = createQtReactor();
    access::RuleBook rules_;
    std::vector<Clock::time_point> heard_;
    std::unique_ptr<RuleExpiry> expiry_;

    /// Rules that end at these times, each for another peer.
    void setRules(const std::vector<std::optional<std::chrono::sys_seconds>>& ends)
    {
        rules_ = rulesWith(ends);
        expiry_->run();
    }
    /// The next full second, or a later one.
    static std::chrono::sys_seconds after(std::chrono::seconds more)
    {
        return std::chrono::ceil<std::chrono::seconds>(Clock::now()) + more;
    }

private Q_SLOTS:
    void init()
    {
        heard_.clear();
        expiry_ = std::make_unique<RuleExpiry>(
            *reactor_, rules_, [this] { heard_.push_back(Clock::now()); }, log::Logger());
    }
    void cleanup() { expiry_.reset(); }

    void tellsOfEachEndWhenItComes()
    {
        const auto first = after(1s);
        setRules({first + 1s, first, first - 3600s, first + 1h, first + 1s});
        QVERIFY(heard_.empty());
        QVERIFY(eventually([&] { return heard_.size() == 2; }));
        QVERIFY(heard_[0] >= first && heard_[0] < first + 1s);
        QVERIFY(heard_[1] >= first + 1s); // the two rules at once
        QVERIFY(!eventually([&] { return heard_.size() > 2; }, 200ms));
    }

    void saysNothingOfWhatHasEndedAlready()
    {
        setRules({after(-10s), after(1h)});
        QVERIFY(!eventually([&] { return !heard_.empty(); }, 200ms));
    }

    void followsTheRulesAsTheyAreNow()
    {
        setRules({after(0s)});
        setRules({after(1h)}); // put off
        QVERIFY(!eventually([&] { return !heard_.empty(); }, 1500ms));
        const auto soon = after(0s);
        setRules({soon});
        QVERIFY(eventually([&] { return !heard_.empty(); }));
        QVERIFY(heard_.front() >= soon);
    }

    void outlivesItsTimer()
    {
        setRules({after(0s)});
        expiry_.reset();
        QVERIFY(!eventually([&] { return !heard_.empty(); }, 1200ms));
    }

    void isSecondsLateAtMostWhenTheWallClockGoesOnAlone_data()
    {
        QTest::addColumn<int>("end");
        QTest::newRow("soon") << 60;
        QTest::newRow("in a year") << 366 * 86'400;
    }

    /// The clock was set forward, or the machine slept: timers know nothing of it.
    void isSecondsLateAtMostWhenTheWallClockGoesOnAlone()
    {
        QFETCH(const int, end);
        ByHand hand({std::chrono::seconds(end)});
        hand.reactor.pass(12s);
        hand.reactor.wall = hand.start + std::chrono::seconds(end);
        hand.reactor.pass(5s);
        QCOMPARE(hand.heard.size(), std::size_t{1});
        hand.reactor.pass(1h);
        QCOMPARE(hand.heard.size(), std::size_t{1});
    }

    void isExactWhileTheClockRunsEvenly()
    {
        ByHand hand({17s, 3600s});
        hand.reactor.pass(2h);
        QCOMPARE(hand.heard.size(), std::size_t{2});
        QVERIFY(hand.heard[0] == hand.start + 17s);
        QVERIFY(hand.heard[1] == hand.start + 1h);
    }

    void tellsAgainOfAnEndBeforeWhichTheClockWasSet()
    {
        ByHand hand({60s});
        hand.reactor.pass(90s);
        QCOMPARE(hand.heard.size(), std::size_t{1});
        hand.reactor.wall = hand.start; // it allows again
        hand.reactor.pass(59s);
        QCOMPARE(hand.heard.size(), std::size_t{1});
        hand.reactor.pass(1s);
        QCOMPARE(hand.heard.size(), std::size_t{2});
        QVERIFY(hand.heard[1] == hand.start + 60s);
    }

    void aClockThatIsAheadAtTheStartHidesNoEnd()
    {
        ByHand hand({-1h}); // as it seems
        hand.reactor.wall -= 2h;
        hand.reactor.pass(1h + 1s);
        QCOMPARE(hand.heard.size(), std::size_t{1});
        QVERIFY(hand.heard[0] == hand.start - 1h);
    }

    void wakesSeldomAndWithoutAnEndNever()
    {
        ByHand hand({48h});
        hand.reactor.pass(24h);
        QVERIFY(hand.reactor.wakeUps <= std::size_t{24 * 3600 / 5});
        hand.rules = rulesWith({std::nullopt});
        hand.expiry.run();
        QVERIFY(!hand.reactor.waits());
    }
};

QTEST_GUILESS_MAIN(RuleExpiryTest)
#include "RuleExpiryTest.moc"
