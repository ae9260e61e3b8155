// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RuleTexts.h"
#include "access/RuleBook.h"

#include <QTest>

using namespace toxtunnel;
using namespace toxtunnel::access;
using namespace toxtunnel::test;
using namespace std::string_literals;

namespace {

// What the whole judgement gives, and whether the resolver was asked.
enum class Outcome
{
    Allowed,         // without resolving
    AllowedName,     // after resolving
    Denied,          // without resolving
    DeniedByAddress, // after resolving
    Default,         // without resolving
    Malformed,       // without resolving
};
using enum Outcome;

struct Case
{
    const char* rules;
    std::string host;
    int port;
    Outcome outcome;
    int entryLine = 0;         // of the deciding entry; 0: none
    const char* resolved = ""; // what the resolver would say
    const char* dialled = "";  // checked when not empty
};

const char* const localDenied = "allow *; deny 127.*";

const std::vector<Case> cases{
    // The operator's guide.
    {"allow 127.0.0.1 22,80,443", "127.0.0.1", 22, Allowed, 2, "", "127.0.0.1"},
    {"allow 127.0.0.1 22,80,443", "127.0.0.1", 443, Allowed, 2},
    {"allow 127.0.0.1 22,80,443", "127.0.0.1", 23, Default},
    {"allow 127.0.0.1 22,80,443", "127.0.0.2", 22, Default},
    {"allow *.internal.lan; deny 10.*", "db.internal.lan", 5432, AllowedName, 2, "192.168.7.1"},
    {"allow *.internal.lan; deny 10.*", "db.internal.lan", 5432, DeniedByAddress, 3, "10.0.0.1"},
    {"allow *.internal.lan; deny 10.*", "10.1.2.3", 80, Denied, 3},
    {"allow *.internal.lan", "internal.lan", 80, Default},
    {"allow *.internal.lan", "a.b.internal.lan", 80, AllowedName, 2, "192.168.7.1"},
    {"allow *.internal.lan", "db.internal.lan.evil.example", 80, Default},
    {"allow *.Internal.LAN", "DB.iNTERNAL.lan", 80, AllowedName, 2, "192.168.7.1"},
    {"allow 192.168.*", "192.168.1.2", 80, Allowed, 2},
    {"allow 192.168.*", "192.169.1.2", 80, Default},
    {"allow 192.168.*.*", "192.168.1.2", 80, Default},
    {"allow localhost*", "localhost.localdomain", 80, AllowedName, 2, "192.168.7.1"},
    // What is written into a deny is never without effect: if it cannot be meant, all is denied.
    {"allow *; deny 10.*.*.*", "10.1.2.3", 80, Denied, 3},
    {"allow *; deny 10.*.*.*", "192.168.1.2", 80, Denied, 3},
    {"allow *; deny [::1]", "::1", 22, Denied, 3},
    {"allow *; deny 10.0.0.5:22", "10.0.0.5", 22, Denied, 3},
    {"allow *; deny 10.0.0.0/255.0.0.0", "10.1.2.3", 22, Denied, 3},
    {"allow *; deny http://nas.lan/", "nas.lan", 80, Denied, 3},
    {"allow *; deny *:22", "10.0.0.1", 22, Denied, 3},
    {"allow *; deny *.lan:22", "a.lan", 22, Denied, 3},
    {"allow *; deny 300.*", "10.0.0.1", 22, Denied, 3},
    {"allow *; deny 010.*", "10.0.0.1", 22, Denied, 3},
    {"allow *; deny *.1.2.3.4", "10.0.0.1", 22, Denied, 3},
    {"allow *; deny 10.x.x.x", "10.1.2.3", 22, Denied, 3},
    {"allow *; deny 10.0.0.1-9", "10.0.0.5", 22, Denied, 3},
    {"allow *; deny 10.0.0.1-10.0.0.9", "10.0.0.5", 22, Denied, 3},
    {"allow *; deny fe80::1%eth0", "fe80::1", 22, Denied, 3},
    {"allow *; deny *.", "nas.lan", 22, Denied, 3},
    {"allow *; deny 10.1.2.3/8", "10.200.0.1", 22, Denied, 3},
    {"allow *; deny *56.1", "10.0.156.1", 22, Denied, 3},
    {"allow *; deny fe80::*", "fe80::1", 22, Denied, 3},
    {"allow *; deny *::1:2", "fe80::1:2", 22, Denied, 3},
    // A name leads to this machine or its link only where the address is allowed, too.
    {"allow nas.lan", "nas.lan", 22, Default, 0, "127.0.0.1"},
    {"allow nas.lan", "nas.lan", 22, Default, 0, "::1"},
    {"allow nas.lan", "nas.lan", 22, Default, 0, "0.0.0.0"},
    {"allow nas.lan", "nas.lan", 22, Default, 0, "169.254.1.1"},
    {"allow nas.lan", "nas.lan", 22, Default, 0, "64:ff9b::7f00:1"},
    {"allow *.lan", "nas.lan", 22, AllowedName, 2, "fe80::1 192.168.1.9", "192.168.1.9"},
    {"allow nas.lan; allow 127.0.0.1 22", "nas.lan", 22, AllowedName, 2, "127.0.0.1", "127.0.0.1"},
    {"allow *.lan", "nas.lan", 22, AllowedName, 2, "64:ff9b:1::a01:203", "64:ff9b:1::a01:203"},
    {"allow *.lan", "nas.lan", 22, Default, 0, "64:ff9b:1::7f00:1"},
    {"allow *.lan", "nas.lan", 22, Default, 0, "64:ff9b:1:7f00:0:100::"},
    {"allow nas.lan; allow 127.0.0.1 80", "nas.lan", 22, Default, 0, "127.0.0.1"},
    {"allow *", "nas.lan", 22, AllowedName, 2, "127.0.0.1", "127.0.0.1"},
    {"allow localhost*", "localhost", 80, Allowed, 2, "", "::1 127.0.0.1"},
    {"allow * 22; deny 10.0.0.1 22", "10.0.0.1", 22, Denied, 3},
    {"deny 10.0.0.1 23; allow * 22", "10.0.0.1", 22, Allowed, 3},
    {"allow *", "example.org", 80, AllowedName, 2, "93.184.216.34", "93.184.216.34"},
    {"allow *", "8.8.8.8", 53, Allowed, 2},
    {"allow *", "2001:db8::1", 53, Allowed, 2, "", "2001:db8::1"},
    {"deny *; allow 10.0.0.1", "10.0.0.1", 22, Denied, 2},
    {"deny 10.0.0.1", "10.0.0.2", 22, Default},
    // Ports.
    {"allow 10.0.0.1 8000-8010", "10.0.0.1", 8000, Allowed, 2},
    {"allow 10.0.0.1 8000-8010", "10.0.0.1", 8010, Allowed, 2},
    {"allow 10.0.0.1 8000-8010", "10.0.0.1", 8011, Default},
    {"allow 10.0.0.1 8000-8010", "10.0.0.1", 7999, Default},
    {"allow 10.0.0.1 22,8000-8010", "10.0.0.1", 22, Allowed, 2},
    {"allow 10.0.0.1; deny 10.0.0.1 1-1023", "10.0.0.1", 22, Denied, 3},
    {"allow 10.0.0.1; deny 10.0.0.1 1-1023", "10.0.0.1", 1024, Allowed, 2},
    {"allow 10.0.0.1", "10.0.0.1", 65535, Allowed, 2},
    {"allow 10.0.0.1", "10.0.0.1", 0, Malformed},
    // Ranges of addresses.
    {"allow 10.0.0.0/8", "10.255.255.255", 22, Allowed, 2},
    {"allow 10.0.0.0/8", "11.0.0.0", 22, Default},
    {"allow 192.168.7.64/26", "192.168.7.127", 22, Allowed, 2},
    {"allow 192.168.7.64/26", "192.168.7.128", 22, Default},
    {"allow 10.1.2.3/8", "10.9.9.9", 22, Allowed, 2},
    {"allow 10.0.0.1/32", "10.0.0.1", 22, Allowed, 2},
    {"allow 0.0.0.0/0", "8.8.8.8", 22, Allowed, 2},
    {"allow 0.0.0.0/0", "2001:db8::1", 22, Default},
    {"allow fd00::/8", "fd12:3456::1", 22, Allowed, 2},
    {"allow fd00::/8", "fc00::1", 22, Default},
    {"allow ::ffff:10.0.0.0/104", "10.3.4.5", 22, Allowed, 2},
    {"allow 2001:db8:*", "2001:db8:0:1::5", 22, Allowed, 2},
    {"allow 2001:0db8:*", "2001:db8::5", 22, Allowed, 2},
    {"allow 2001:db8:*", "2001:db80::5", 22, Default},
    {"allow ::1", "0:0:0:0:0:0:0:1", 22, Allowed, 2, "", "::1"},
    {"allow 0:0:0:0:0:0:0:1", "::1", 22, Allowed, 2},
    {"allow *; deny fd00:0:0:*", "fd00::1", 22, Denied, 3},
    // Address patterns allow addresses only.
    {"allow 10.*", "10.evil.example", 22, Default},
    {"allow 10.0.0.0/8", "host.internal.lan", 22, Default, 0, "10.0.0.1"},
    {"allow 10.0.0.1", "host.internal.lan", 22, Default, 0, "10.0.0.1"},
    {"allow a*", "abcd::1", 22, Default},
    {"allow *; deny 10.*", "10.evil.example", 22, Denied, 3},
    // localhost is the one name that counts as addresses.
    {"allow 127.0.0.1 22", "localhost", 22, Allowed, 2, "", "127.0.0.1"},
    {"allow ::1 22", "localhost", 22, Allowed, 2, "", "::1"},
    {"allow 127.0.0.0/8", "LOCALHOST.", 22, Allowed, 2, "", "127.0.0.1"},
    {"allow localhost", "localhost", 22, Allowed, 2, "", "::1 127.0.0.1"},
    {"allow localhost", "127.0.0.1", 22, Default},
    {"allow 10.0.0.1", "localhost", 22, Default},
    {"allow *; deny localhost", "localhost", 22, Denied, 3},
    {"allow *; deny localhost", "127.0.0.1", 22, Denied, 3},
    {"allow *; deny localhost", "::1", 22, Denied, 3},
    {"allow *; deny localhost", "evil.example", 22, DeniedByAddress, 3, "127.0.0.1"},
    // Other spellings of a denied address.
    {localDenied, "127.0.0.1", 22, Denied, 3},
    {localDenied, "localhost", 22, Denied, 3},
    {localDenied, "LocalHost", 22, Denied, 3},
    {localDenied, "localhost.", 22, Denied, 3},
    {localDenied, "127.0.0.1.", 22, Denied, 3},
    {localDenied, "0x7f.1", 22, Denied, 3},
    {localDenied, "0X7F.0.0.0x1", 22, Denied, 3},
    {localDenied, "2130706433", 22, Denied, 3},
    {localDenied, "017700000001", 22, Denied, 3},
    {localDenied, "0177.0.0.01", 22, Denied, 3},
    {localDenied, "0x7f000001", 22, Denied, 3},
    {localDenied, "127.1", 22, Denied, 3},
    {localDenied, "127.0.1", 22, Denied, 3},
    {localDenied, "127.255.255.254", 22, Denied, 3},
    {localDenied, "0", 22, Denied, 3},
    {localDenied, "0.0", 22, Denied, 3},
    {localDenied, "0.0.0.0", 22, Denied, 3},
    {localDenied, "0x0", 22, Denied, 3},
    {localDenied, "::", 22, Denied, 3},
    {localDenied, "0::0", 22, Denied, 3},
    {localDenied, "::1", 22, Denied, 3},
    {localDenied, "::ffff:127.0.0.1", 22, Denied, 3},
    {localDenied, "::FFFF:7f00:1", 22, Denied, 3},
    {localDenied, "0:0:0:0:0:ffff:127.0.0.1", 22, Denied, 3},
    {localDenied, "::ffff:0.0.0.0", 22, Denied, 3},
    {localDenied, "::ffff:0:127.0.0.1", 22, Denied, 3},
    {localDenied, "::127.0.0.1", 22, Denied, 3},
    {localDenied, "64:ff9b::127.0.0.1", 22, Denied, 3},
    {localDenied, "64:ff9b::0.0.0.0", 22, Denied, 3},
    {localDenied, "64:ff9b:1::7f00:1", 22, Denied, 3},
    {localDenied, "64:ff9b:1:7f00:0:100::", 22, Denied, 3},
    {localDenied, "2002:7f00:1::", 22, Denied, 3},
    {localDenied, "2002:7f00:0001:abcd::9", 22, Denied, 3},
    {"allow *; deny 127.0.5.0/24", "127.0.0.1", 22, Denied, 3},
    {"allow *; deny 0.0.0.0/8", "0.0.0.0", 22, Denied, 3},
    {"allow *; deny 0.0.0.0", "127.0.0.1", 22, Denied, 3},
    {"allow *; deny ::1", "127.0.0.1", 22, Denied, 3},
    {"allow *; deny 127.0.0.1 22", "::1", 22, Denied, 3},
    {"allow *; deny 127.0.0.1 22", "::1", 23, Allowed, 2},
    {"allow *; deny 0x7f.1", "localhost", 22, Denied, 3},
    {"allow *; deny 10.0.0.0/8", "127.0.0.1", 22, Allowed, 2},
    {"allow *; deny 10.0.0.0/8", "0xa.1", 22, Denied, 3},
    {"allow *; deny 10.0.0.0/8", "64:ff9b::10.1.2.3", 22, Denied, 3},
    {"allow *; deny 10.*", "::ffff:10.1.2.3", 22, Denied, 3},
    {"allow *; deny 10.*", "167772161", 22, Denied, 3},
    {"allow *; deny *.secret.lan", "DB.Secret.Lan.", 22, Denied, 3},
    {"allow *; deny *.secret.lan.", "db.secret.lan", 22, Denied, 3},
    {"allow *; deny 192.168.1.*", "192.168.257", 22, Denied, 3},
    // Names that lead to a denied address.
    {localDenied, "evil.example", 22, DeniedByAddress, 3, "127.0.0.1"},
    {localDenied, "evil.example", 22, DeniedByAddress, 3, "::1"},
    {localDenied, "evil.example", 22, DeniedByAddress, 3, "0.0.0.0"},
    {localDenied, "evil.example", 22, DeniedByAddress, 3, "::"},
    {localDenied, "evil.example", 22, DeniedByAddress, 3, "::ffff:127.0.0.1"},
    {localDenied, "evil.example", 22, DeniedByAddress, 3, "64:ff9b::7f00:1"},
    {"allow *; deny 10.0.0.0/8", "2001:0:a00:1:0:0:0:0", 22, Denied, 3},          // Teredo server
    {"allow *; deny 10.0.0.0/8", "2001:0:c000:201:0:0:f5fe:fdfc", 22, Denied, 3}, // and client
    {"allow *; deny 10.0.0.0/8", "2001:db8::5efe:10.1.2.3", 22, Denied, 3},       // ISATAP
    {"allow *; deny 10.0.0.0/8", "2001:db8::200:5efe:10.1.2.3", 22, Denied, 3},
    {localDenied, "evil.example", 22, DeniedByAddress, 3, "2002:7f00:1::1"},
    {localDenied, "evil.example", 22, DeniedByAddress, 3, "8.8.8.8 127.9.9.9"},
    {localDenied, "good.example", 22, AllowedName, 2, "8.8.8.8 ::ffff:8.8.8.8 2001:db8::1",
     "8.8.8.8 2001:db8::1"},
    {localDenied, "gone.example", 22, AllowedName, 2, ""},
    // A peer learns nothing about names it is not allowed.
    {"allow good.example 443", "other.example", 443, Default, 0, "1.2.3.4"},
    {"allow good.example 443", "good.example", 80, Default, 0, "1.2.3.4"},
    {"allow good.example 443", "good.example.", 443, AllowedName, 2, "1.2.3.4"},
    {"allow *; deny secret.lan", "secret.lan", 443, Denied, 3, "1.2.3.4"},
    // No hosts at all.
    {"allow *", "", 22, Malformed},
    {"allow *", ".", 22, Malformed},
    {"allow *", "..", 22, Malformed},
    {"allow *", "a..b", 22, Malformed},
    {"allow *", ".example.org", 22, Malformed},
    {"allow *", "localhost..", 22, Malformed},
    {"allow *", "fe80::1%eth0", 22, Malformed},
    {"allow *", "127.0.0.1%lo", 22, Malformed},
    {"allow *", "127.0.0.1\0.example.org"s, 22, Malformed},
    {"allow *", "localhost\0"s, 22, Malformed},
    {"allow *", "local\nhost", 22, Malformed},
    {"allow *", "local\x1bhost", 22, Malformed},
    {"allow *", "local\x7fhost", 22, Malformed},
    {"allow *", "127.0.0.1 example.org", 22, Malformed},
    {"allow *", " localhost", 22, Malformed},
    {"allow *", "localhost\t", 22, Malformed},
    {"allow *", "l\xc3\xb6"s + "calhost", 22, Malformed},
    {"allow *", "\xef\xbc\x91"s + "27.0.0.1", 22, Malformed},
    {"allow *", "[::1]", 22, Malformed},
    {"allow *", "256.256.256.256", 22, Malformed},
    {"allow *", "127.0.0.1.1", 22, Malformed},
    {"allow *", "0x7f.1.", 22, Allowed, 2, "", "127.0.0.1"},
    {"allow *", "4294967296", 22, Malformed},
    {"allow *", "08.1.1.1", 22, Malformed},
    {"allow *", "example.0x10", 22, Malformed},
    {"allow *", "::1::", 22, Malformed},
    {"allow *", "1:2:3:4:5:6:7:8:9", 22, Malformed},
    {"allow *", "user@host", 22, Malformed},
    {"allow *", "*", 22, Malformed},
    {"allow *", std::string(254, 'a'), 22, Malformed},
    {"allow *", std::string(64, 'a') + ".example", 22, Malformed},
    // Entries that mean nothing: an allow allows nothing, a deny everything.
    {"allow ''", "example.org", 22, Default},
    {"allow 10.0.0.0/33", "10.0.0.1", 22, Default},
    {"allow *; deny 10.0.0.0/33", "8.8.8.8", 22, Denied, 3},
    {"allow *; deny fe80::1%eth0", "good.example", 22, Denied, 3},
};

std::vector<IpAddress> addressesFrom(const char* text)
{
    std::vector<IpAddress> addresses;
    std::istringstream words(text);
    for (std::string word; words >> word;) {
        addresses.push_back(IpAddress::parse(word).value());
    }
    return addresses;
}

Outcome outcomeOf(const Decision& decision, bool resolved)
{
    switch (decision.verdict) {
    case Verdict::Allowed:
        return resolved ? AllowedName : Allowed;
    case Verdict::Denied:
        return resolved ? DeniedByAddress : Denied;
    case Verdict::Malformed:
        return Malformed;
    case Verdict::DefaultDenied:
    case Verdict::NeedsResolving:
        break;
    }
    return Default;
}

} // namespace

class RuleTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < cases.size(); ++i) {
            const std::string label =
                std::to_string(i) + ": " + cases[i].rules + " <- " + cases[i].host.substr(0, 40);
            QTest::newRow(label.c_str()) << static_cast<int>(i);
        }
    }

    void judges()
    {
        QFETCH(int, index);
        const Case& one = cases[static_cast<std::size_t>(index)];
        const RuleBook book(setFrom(one.rules));
        const Target target{one.host, static_cast<std::uint16_t>(one.port)};
        const RuleBook::Time now{};
        Decision decision = book.judgeSpelling(keyOf(1), target, now);
        const bool resolved = decision.verdict == Verdict::NeedsResolving;
        QVERIFY(resolved != decision.name.empty());
        if (resolved) {
            QVERIFY(decision.addresses.empty());
            decision = book.judgeAddresses(keyOf(1), target, addressesFrom(one.resolved), now);
        }
        QCOMPARE(outcomeOf(decision, resolved), one.outcome);
        QCOMPARE(decision.entryLine, one.entryLine);
        if (*one.dialled != '\0') {
            QCOMPARE(decision.addresses, addressesFrom(one.dialled));
        }
        if (decision.verdict != Verdict::Allowed) {
            QVERIFY(decision.addresses.empty());
        }
        QVERIFY(!decision.reason.empty());
    }

    void isLargeEnough() { QVERIFY(cases.size() >= 80); }
};

QTEST_APPLESS_MAIN(RuleTableTest)
#include "RuleTableTest.moc"
