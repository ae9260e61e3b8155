// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/RuleExpiry.h"

#include "../access/RuleTexts.h"
#include "reactor/QtReactor.h"
#include "support/Eventually.h"

#include <QTest>
#include <chrono>

using namespace toxtunnel;
using namespace toxtunnel::engine;
using namespace toxtunnel::test;
using namespace std::chrono_literals;

/// Rules that end a second or two from now, by the real clock.
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
    void setRules(const std::vector<std::chrono::sys_seconds>& ends)
    {
        access::RuleSet set;
        for (std::size_t i = 0; i < ends.size(); ++i) {
            set.rules.push_back(ruleFrom("allow *"));
            set.rules.back().peer = keyOf(static_cast<std::uint8_t>(i + 1));
            set.rules.back().expires = ends[i];
        }
        rules_ = access::RuleBook(std::move(set));
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
};

QTEST_GUILESS_MAIN(RuleExpiryTest)
#include "RuleExpiryTest.moc"
