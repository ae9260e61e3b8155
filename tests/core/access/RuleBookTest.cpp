// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/RuleBook.h"

#include "RuleTexts.h"

#include <QTest>
#include <random>

using namespace toxtunnel;
using namespace toxtunnel::access;
using namespace toxtunnel::test;
using namespace std::chrono_literals;

namespace {

const RuleBook::Time start{};

IpAddress address(const char* text)
{
    return IpAddress::parse(text).value();
}

bool mentions(const std::vector<Warning>& warnings, int line, std::string_view text)
{
    return std::any_of(warnings.begin(), warnings.end(), [&](const Warning& warning) {
        return warning.line == line && warning.text.english().find(text) != std::string::npos;
    });
}

// The spellings one IPv4 address has for somebody who wants to pass a filter.
std::vector<std::string> spellings(const IpAddress& v4)
{
    const auto b = v4.bytes();
    const unsigned long number = static_cast<unsigned long>(b[0]) << 24 |
                                 static_cast<unsigned long>(b[1]) << 16 |
                                 static_cast<unsigned long>(b[2]) << 8 | b[3];
    const auto print = [](const char* format, auto... values) {
        char text[80] = {};
        std::snprintf(text, sizeof text, format, values...);
        return std::string(text);
    };
    const unsigned long low = number & 0xffffff;
    const unsigned high16 = static_cast<unsigned>(number >> 16);
    const unsigned low16 = static_cast<unsigned>(number & 0xffff);
    return {v4.text(),
            v4.text() + ".",
            print("%lu", number),
            print("0x%lx", number),
            print("0X%lX", number),
            print("0%lo", number),
            print("%u.%lu", b[0], low),
            print("0x%x.0%lo", b[0], low),
            print("%u.%u.%u", b[0], b[1], low16),
            print("0%o.0x%x.%u.0%o", b[0], b[1], b[2], b[3]),
            print("::ffff:%s", v4.text().c_str()),
            print("::FFFF:%x:%x", high16, low16),
            print("0:0:0:0:0:ffff:%x:%04x", high16, low16),
            print("::%x:%x", high16, low16),
            print("64:ff9b::%x:%x", high16, low16),
            print("2002:%x:%x::1", high16, low16)};
}

} // namespace

class RuleBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deniesAPeerWithoutRuleAndResolvesNothing()
    {
        const RuleBook book(setFrom("allow *"));
        for (const char* host : {"example.org", "127.0.0.1", ""}) {
            const auto decision = book.judgeSpelling(keyOf(2), {host, 22}, start);
            QCOMPARE(decision.verdict, Verdict::DefaultDenied);
            QCOMPARE(decision.ruleLine, 0);
            QCOMPARE(decision.refusal().code, RefusalCode::NoRule);
        }
        QCOMPARE(RuleBook().judgeSpelling(keyOf(1), {"127.0.0.1", 22}, start).verdict,
                 Verdict::DefaultDenied);
    }

    void letsTheFirstRuleOfAKeyCount()
    {
        RuleSet set = setFrom("allow 10.0.0.1");
        set.rules.push_back(ruleFrom("allow *"));
        set.rules.back().line = 9;
        const RuleBook book(std::move(set));
        QCOMPARE(book.judgeSpelling(keyOf(1), {"10.0.0.2", 22}, start).verdict,
                 Verdict::DefaultDenied);
        QVERIFY(mentions(book.warnings(start), 9, "line 1"));
        QCOMPARE(book.keys(), std::vector{keyOf(1)});
        QVERIFY(book.knows(keyOf(1)));
        QVERIFY(!book.knows(keyOf(2)));
    }

    void allowsNothingOnceTheRuleHasExpired()
    {
        RuleSet set = setFrom("allow *; deny 10.0.0.1");
        set.rules.front().expires = std::chrono::sys_seconds(100s);
        const RuleBook book(std::move(set));
        const Target target{"example.org", 80};
        QCOMPARE(book.judgeSpelling(keyOf(1), target, start + 99s).verdict,
                 Verdict::NeedsResolving);
        for (const auto now : {start + 100s, start + 101s}) {
            QCOMPARE(book.judgeSpelling(keyOf(1), target, now).verdict, Verdict::DefaultDenied);
            QCOMPARE(book.judgeSpelling(keyOf(1), {"8.8.8.8", 80}, now).verdict,
                     Verdict::DefaultDenied);
            QCOMPARE(
                book.judgeAddresses(keyOf(1), target, std::vector{address("8.8.8.8")}, now).verdict,
                Verdict::DefaultDenied);
        }
        QVERIFY(mentions(book.warnings(start + 100s), 1, "expired"));
        QVERIFY(!mentions(book.warnings(start), 1, "expired"));
    }

    void tellsWhenRulesEnd()
    {
        using Times = std::vector<int>; // of the rules, in seconds; 0: it has no end
        const auto book = [](const Times& times) {
            RuleSet set;
            for (std::size_t i = 0; i < times.size(); ++i) {
                set.rules.push_back(ruleFrom("allow *"));
                set.rules.back().peer = keyOf(static_cast<std::uint8_t>(i + 1));
                if (times[i] != 0) {
                    set.rules.back().expires = std::chrono::sys_seconds(times[i] * 1s);
                }
            }
            return RuleBook(std::move(set));
        };
        QVERIFY(!RuleBook().nextExpiry(start));
        QVERIFY(!book({0, 0}).nextExpiry(start));

        const RuleBook ending = book({0, 300, 100, 300});
        QCOMPARE(ending.nextExpiry(start), std::optional(start + 100s));
        QCOMPARE(ending.nextExpiry(start + 99s), std::optional(start + 100s));
        QCOMPARE(ending.nextExpiry(start + 100s), std::optional(start + 300s));
        QVERIFY(!ending.nextExpiry(start + 300s));
        QVERIFY(ending.expiredWithin(start, start + 99s).empty());
        QCOMPARE(ending.expiredWithin(start, start + 100s).size(), std::size_t{1});
        QVERIFY(ending.expiredWithin(start, start + 100s).front()->peer == keyOf(3));
        QVERIFY(ending.expiredWithin(start + 100s, start + 299s).empty());
        QCOMPARE(ending.expiredWithin(start + 100s, start + 300s).size(), std::size_t{2});
    }

    void saysNothingOfTheEndOfARuleThatDoesNotCount()
    {
        RuleSet set = setFrom("allow *");
        set.rules.push_back(ruleFrom("allow *"));
        set.rules.back().expires = std::chrono::sys_seconds(100s);
        const RuleBook book(std::move(set));
        QVERIFY(!book.nextExpiry(start));
        QVERIFY(book.expiredWithin(start, start + 200s).empty());
    }

    void judgesAgainWhenTheRulesChangedWhileResolving()
    {
        RuleBook book(setFrom("allow *"));
        const Target target{"example.org", 80};
        QCOMPARE(book.judgeSpelling(keyOf(1), target, start).verdict, Verdict::NeedsResolving);
        book = RuleBook(setFrom("allow other.example"));
        QCOMPARE(
            book.judgeAddresses(keyOf(1), target, std::vector{address("8.8.8.8")}, start).verdict,
            Verdict::DefaultDenied);
    }

    void dialsOnlyTheAddressesThatWereJudged()
    {
        const RuleBook book(setFrom("allow *; deny 10.0.0.0/8"));
        const std::vector resolved{address("::ffff:8.8.8.8"), address("2001:db8::1"),
                                   address("8.8.8.8")};
        const auto decision = book.judgeAddresses(keyOf(1), {"example.org", 80}, resolved, start);
        QCOMPARE(decision.verdict, Verdict::Allowed);
        QCOMPARE(decision.addresses, (std::vector{address("8.8.8.8"), address("2001:db8::1")}));
    }

    void tellsThePeerTheKindOfRefusalOnly()
    {
        const RuleBook book(setFrom("allow *; deny 10.0.0.1"));
        const auto refusal = book.judgeSpelling(keyOf(1), {"10.0.0.1", 22}, start).refusal();
        QCOMPARE(refusal.code, RefusalCode::AccessDenied);
        QVERIFY(refusal.detail.empty());
        QCOMPARE(book.judgeSpelling(keyOf(1), {"", 22}, start).refusal().code,
                 RefusalCode::Malformed);
    }

    void explainsWithTheDecidingLine()
    {
        const RuleBook book(setFrom("allow *; deny 10.*"));
        const auto text = [&](const char* host) {
            return explain(book.judgeSpelling(keyOf(1), {host, 22}, start), book.rules());
        };
        QCOMPARE(text("8.8.8.8"),
                 "allowed: an allow entry covers the address ('*'), rules.yaml line 2");
        QCOMPARE(text("10.0.0.1"), "denied: a deny entry covers the host ('10.*'), rules.yaml "
                                   "line 3");
        QCOMPARE(text(""), "refused: the host is malformed: it is empty, rules.yaml line 1");
        QCOMPARE(explain(book.judgeSpelling(keyOf(2), {"a", 22}, start), book.rules()),
                 "denied by default: no rule names this peer");
    }

    void warnsOfBroadAndDeadEntries_data()
    {
        QTest::addColumn<QString>("rules");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("word");
        const auto row = [](const char* rules, int line, const char* word) {
            QTest::newRow(rules) << QString::fromUtf8(rules) << line << QString::fromUtf8(word);
        };
        row("allow *", 2, "every host on every port");
        row("allow * 22", 2, "every host,");
        row("allow 10.0.0.0/8", 2, "a whole network on every port");
        row("allow 10.* 22", 2, "a whole network");
        row("allow 192.168.0.0/16", 2, "a whole network");
        row("allow fd00::/8", 2, "a whole network");
        row("allow 0.0.0.0/0", 2, "a whole network");
        row("allow 127.0.0.1", 2, "this machine itself");
        row("allow localhost", 2, "this machine itself");
        row("allow 192.168.*.*", 2, "only one * can stand in it");
        row("allow [::1]", 2, "Write ::1");
        row("allow http://nas.lan/", 2, "Write nas.lan");
        row("allow 10.0.0.5:22", 2, "Write 10.0.0.5 and the port below ports");
        row("deny 10.0.0.0/255.0.0.0", 2, "Write 10.0.0.0/8");
        row("deny *:22", 2, "a port does not belong to the host");
        row("deny any", 2, "Write * for every host");
        row("deny none", 2, "Write * for every host");
        row("deny [fe80::]/10", 2, "Write fe80::/10");
        row("deny 10.0", 2, "'10.0' is the one address 10.0.0.0");
        row("allow 10.0.0.0/40", 2, "allows nothing");
        row("deny 10.0.0.0/40", 2, "every host is denied");
        row("deny 10.0.0.1", 1, "allows nothing");
    }

    void warnsOfBroadAndDeadEntries()
    {
        QFETCH(QString, rules);
        QFETCH(int, line);
        QFETCH(QString, word);
        const RuleBook book(setFrom(rules.toStdString()));
        const auto warnings = book.warnings(start);
        QVERIFY(mentions(warnings, line, word.toStdString()));
        QVERIFY(warnings.size() <= 2);
    }

    void keepsQuietAboutNarrowRules()
    {
        const RuleBook book(setFrom("allow 127.0.0.1 22; allow 192.168.1.0/24 80; "
                                    "allow db.lan 5432; deny 10.*"));
        QCOMPARE(book.warnings(start), std::vector<Warning>{});
    }

    void reportsAnAllowedNameThatLeadsIntoADeny()
    {
        const RuleBook book(
            setFrom("allow db.lan 22; allow *.lan; allow web.lan 80; deny 10.0.0.0/8 1-79"));
        const auto names = book.allowedNames();
        QCOMPARE(names.size(), std::size_t{2});
        const auto near = book.conflict(names[1], std::vector{address("127.0.0.1")});
        QVERIFY(near && near->text.english().find("127.0.0.1, this machine") != std::string::npos);
        const auto conflict = book.conflict(names[0], std::vector{address("10.0.0.5")});
        QVERIFY(conflict.has_value());
        QCOMPARE(conflict->line, 2);
        QVERIFY(conflict->text.english().find("line 5") != std::string::npos);
        QVERIFY(!book.conflict(names[0], std::vector{address("192.168.0.5")}));
        QVERIFY(!book.conflict(names[1], std::vector{address("10.0.0.5")})); // other ports
    }

    void mergesRateLimitsFieldByField()
    {
        RuleSet set = setFrom("allow *");
        RuleBook none(set);
        QVERIFY(!none.rateLimit(keyOf(1)));
        set.rateLimitDefaults = RateLimit{RateMode::Report, 5, 10, {}, {}, 100};
        set.rules.front().rateLimit = RateLimit{{}, {}, {}, {}, {}, 250};
        const RuleBook book(set);
        QCOMPARE(*book.rateLimit(keyOf(1)), (RateLimit{RateMode::Report, 5, 10, {}, {}, 250}));
        QCOMPARE(*book.rateLimit(keyOf(2)), *set.rateLimitDefaults);
        set.rules.front().rateLimit = RateLimit{RateMode::Off, {}, {}, {}, {}, {}};
        QCOMPARE(RuleBook(set).rateLimit(keyOf(1))->mode, RateMode::Off);
        set.rateLimitDefaults.reset();
        set.rules.front().rateLimit = RateLimit{{}, 1, {}, {}, {}, {}};
        QCOMPARE(RuleBook(set).rateLimit(keyOf(1))->mode, RateMode::Enforce);
    }

    void noSpellingOfADeniedAddressPasses()
    {
        std::mt19937 random(20260101);
        for (int round = 0; round < 500; ++round) {
            const std::uint32_t value = static_cast<std::uint32_t>(random());
            const IpAddress v4(IpAddress::V4{
                static_cast<std::uint8_t>(value >> 24), static_cast<std::uint8_t>(value >> 16),
                static_cast<std::uint8_t>(value >> 8), static_cast<std::uint8_t>(value)});
            const int bits = 8 + static_cast<int>(random() % 25);
            const RuleBook book(setFrom("allow *; deny " + v4.text() + "/" + std::to_string(bits)));
            for (const std::string& spelling : spellings(v4)) {
                const auto decision = book.judgeSpelling(keyOf(1), {spelling, 22}, start);
                QVERIFY2(decision.verdict == Verdict::Denied, spelling.c_str());
            }
        }
    }

    void noHostWhateverPassesADenyOfEverything()
    {
        const RuleBook book(setFrom("allow *; deny 0.0.0.0/0; deny ::/0; deny *"));
        std::mt19937 random(7);
        const std::string alphabet = "0123456789abcdefxX.:%*-_/\\ \t\n@[]lohst\x80\xff";
        for (int round = 0; round < 20'000; ++round) {
            std::string host;
            for (auto length = random() % 24; length > 0; --length) {
                host += alphabet[random() % alphabet.size()];
            }
            const auto decision = book.judgeSpelling(keyOf(1), {host, 22}, start);
            QVERIFY2(decision.verdict == Verdict::Denied || decision.verdict == Verdict::Malformed,
                     host.c_str());
        }
    }

    void aDenyNeverWidensWhatIsAllowed()
    {
        const std::vector<std::string> entries{"*",     "10.*",      "10.0.0.0/8", "127.0.0.1",
                                               "*.lan", "localhost", "2001:db8:*", "web.lan"};
        const std::vector<std::string> hosts{"10.0.0.1", "127.0.0.1",  "::1",      "localhost",
                                             "web.lan",  "2001:db8::", "10.a.lan", "0"};
        for (const auto& allow : entries) {
            for (const auto& deny : entries) {
                const RuleBook with(setFrom("allow " + allow + "; deny " + deny));
                const RuleBook without(setFrom("allow " + allow));
                for (const auto& host : hosts) {
                    const auto strict = with.judgeSpelling(keyOf(1), {host, 1}, start);
                    const auto open = without.judgeSpelling(keyOf(1), {host, 1}, start);
                    QVERIFY(strict.verdict == open.verdict || strict.verdict == Verdict::Denied);
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(RuleBookTest)
#include "RuleBookTest.moc"
