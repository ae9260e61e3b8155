// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/RulesFile.h"

#include "ConfigTestTools.h"
#include "config/Finish.h"
#include "config/Timestamp.h"

#include <QTemporaryDir>
#include <QTest>

using namespace toxtunnel;
using namespace toxtunnel::config;
using namespace toxtunnel::config::test;
using access::PortRange;

namespace {

const QByteArray keyA(64, 'A');
const QByteArray keyB(64, 'b');

LoadedRules parse(const QByteArray& yaml)
{
    return parseRules(yaml.toStdString(), "r");
}

} // namespace

class RulesFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void loadsTheGuidesRulesUnchanged()
    {
        std::string text = dataFile("guide-rules.yaml");
        replaceAll(text, "AABB...64hex...", keyA.toStdString());
        const LoadedRules loaded = parseRules(text, "rules.yaml");
        QCOMPARE(allTexts(loaded.problems), QByteArray());
        QCOMPARE(loaded.rules.file, std::string("rules.yaml"));
        QCOMPARE(loaded.rules.rules.size(), std::size_t(1));
        const access::Rule& rule = loaded.rules.rules[0];
        QVERIFY(rule.peer == PublicKey::fromHex(keyA.toStdString()));
        QCOMPARE(rule.line, 4);
        QCOMPARE(rule.allow.size(), std::size_t(2));
        QCOMPARE(rule.allow[0].host, std::string("127.0.0.1"));
        QVERIFY((rule.allow[0].ports == std::vector<PortRange>{{22, 22}, {80, 80}, {443, 443}}));
        QCOMPARE(rule.allow[0].line, 6);
        QCOMPARE(rule.allow[1].host, std::string("*.internal.lan"));
        QVERIFY(rule.allow[1].ports.empty());
        QCOMPARE(rule.deny.at(0).host, std::string("10.*"));
        QVERIFY(!rule.expires && !rule.rateLimit && rule.comment.empty());
    }

    void readsAllThreeRoots_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<int>("rules");
        const QByteArray rule = "{friend: " + keyA + ", allow: [{host: h}]}";
        QTest::newRow("map") << "rules: [" + rule + "," + rule + "]" << 2;
        QTest::newRow("list") << "- " + rule + "\n" << 1;
        QTest::newRow("one rule") << rule << 1;
        QTest::newRow("alias key") << QByteArray(rule).replace("friend", "friend_pk") << 1;
        QTest::newRow("both keys")
            << "{friend_pk: " + keyA.toLower() + ", friend: " + keyA + "}" << 1;
        QTest::newRow("no rules") << QByteArray("rules: []") << 0;
        QTest::newRow("null rules") << QByteArray("rules:\n") << 0;
        QTest::newRow("null lists") << "- friend: " + keyA + "\n  allow:\n  deny:\n" << 1;
        QTest::newRow("crlf and bom")
            << "\xEF\xBB\xBFrules:\r\n  - friend: " + keyA + "\r\n    allow: []\r\n"
            << 1;
        QTest::newRow("anchors") << "rules:\n- &r " + rule + "\n- *r\n" << 2;
    }
    void readsAllThreeRoots()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(int, rules);
        const LoadedRules loaded = parse(yaml);
        QCOMPARE(allTexts(loaded.problems), QByteArray());
        QCOMPARE(int(loaded.rules.rules.size()), rules);
    }

    void readsEverythingARuleHolds()
    {
        const LoadedRules loaded =
            parse("rate_limit_defaults: {open_per_sec: 5, open_burst: 10}\n"
                  "rules:\n  - friend: " +
                  keyB +
                  "\n    comment: the contractor\n    expires: 2026-12-31T18:00:00+02:00\n"
                  "    allow: [{host: h, ports: [22, '8000-8010', 9000 - 9001, 0x50]}]\n"
                  "    rate_limit: {mode: report, bytes_per_sec: 18446744073709551615,"
                  " bytes_burst: 1, max_concurrent_tunnels: 20000}\n");
        QCOMPARE(allTexts(loaded.problems), QByteArray());
        const access::Rule& rule = loaded.rules.rules.at(0);
        QCOMPARE(rule.comment, std::string("the contractor"));
        QCOMPARE(formatTimestamp(*rule.expires), std::string("2026-12-31T16:00:00Z"));
        QVERIFY((rule.allow.at(0).ports ==
                 std::vector<PortRange>{{22, 22}, {8000, 8010}, {9000, 9001}, {80, 80}}));
        QVERIFY(rule.rateLimit->mode == access::RateMode::Report);
        QVERIFY(!rule.rateLimit->openPerSec);
        QCOMPARE(*rule.rateLimit->bytesPerSec, ~std::uint64_t(0));
        QCOMPARE(*rule.rateLimit->maxConcurrentTunnels, 10000u);
        QVERIFY(!loaded.rules.rateLimitDefaults->mode);
        QCOMPARE(*loaded.rules.rateLimitDefaults->openBurst, 10u);
    }

    void refusesWrongRules_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const QByteArray& yaml, const QByteArray& text) {
            QTest::newRow(text.left(70)) << yaml << text;
        };
        const auto target = [&](const QByteArray& entry, const QByteArray& text) {
            row("- friend: " + keyA + "\n  allow: [" + entry + "]\n", text);
        };
        const QByteArray ports = "; allowed: a list such as [22, 80, \"8000-8010\"], or [] for all "
                                 "ports";
        const QByteArray port =
            "; allowed: a number from 1 to 65535, or a range such as \"8000-8010\"";
        row("rule: []", "Unknown key 'rule' (line 1, column 1); did you mean 'rules'?");
        row("rulez: []\nrate_limit_defaults: {}",
            "Unknown key 'rulez' (line 1, column 1); did you mean 'rules'?");
        row("rules: []\nrules: []",
            "Repeated key 'rules'; the first one counts (line 2, column 1)");
        row("{friend: " + keyA + ", alow: []}",
            "Unknown key 'alow' (line 1, column 76); did you mean 'allow'?");
        row("- friend: " + keyA + "\n  deny: []\n  deny: []\n",
            "Repeated key 'rules[0].deny'; the first one counts (line 3, column 3)");
        row("hello", "Failed to parse rule: invalid file: it is a single value (line 1, column 1); "
                     "allowed: a map of `key: value` lines");
        row("rules: x", "Failed to parse rule: invalid rules: it is a single value (line 1, column "
                        "8); allowed: a list");
        row("- hello", "Failed to parse rule: invalid rules[0]: it is a single value (line 1, "
                       "column 3); allowed: a map of `key: value` lines");
        row("- allow: []", "Failed to parse rule: friend is missing (line 1, column 3); allowed: "
                           "friend: <public key, 64 digits>");
        row("- friend: AB", "Invalid public key length: expected 64, got 2 (line 1, column 11)");
        row("- friend: " + QByteArray(64, '*').prepend('"').append('"'),
            "Invalid public key: it holds a character that is not hexadecimal (0-9, A-F) (line 1, "
            "column 11)");
        row("- {friend: " + keyA + ", friend_pk: " + keyB + "}",
            "Failed to parse rule: friend and friend_pk name different peers (line 1, column 89); "
            "allowed: one of them");
        row("- {friend: [x]}", "Failed to parse rule: friend is no public key (line 1, column 12); "
                               "allowed: 64 hexadecimal digits");
        row("- friend: " + keyA + "\n  allow: h",
            "Failed to parse rule: invalid rules[0].allow: it is a single value (line 2, column "
            "10); allowed: a list");
        target("{ports: [1]}",
               "Failed to parse rule: host is missing in allow rule (line 2, column 11)");
        target("{host: ''}",
               "Failed to parse rule: host is missing in allow rule (line 2, column 11)");
        target("{host: " + QByteArray(256, 'a') + "}",
               "Failed to parse rule: host is too long (line 2, column 11); allowed: at most 255 "
               "characters");
        target("{host: h, ports: 22}",
               "Failed to parse rule: ports is no list (line 2, column 28)" + ports);
        target("{host: h, ports: }",
               "Failed to parse rule: ports is no list (line 2, column 11)" + ports);
        target("{host: h, ports: [0]}", "Invalid port 0 in allow rule (line 2, column 29)");
        target("{host: h, ports: [65536]}",
               "Failed to parse rule: invalid port '65536' (line 2, column 29)" + port);
        target("{host: h, ports: [80-22]}",
               "Failed to parse rule: invalid port '80-22' (line 2, column 29)" + port);
        target("{host: h, ports: [ssh]}",
               "Failed to parse rule: invalid port 'ssh' (line 2, column 29)" + port);
        target("{host: h, ports: [1-]}",
               "Failed to parse rule: invalid port '1-' (line 2, column 29)" + port);
        target("{host: h, ports: [-1]}",
               "Failed to parse rule: invalid port '-1' (line 2, column 29)" + port);
        target("{host: h, port: [1]}",
               "Unknown key 'rules[0].allow[0].port' (line 2, column 21); did you mean 'ports'?");
        row("- friend: " + keyA + "\n  deny: [{host: h, ports: [0]}]",
            "Invalid port 0 in deny rule (line 2, column 28)");
        row("- friend: " + keyA + "\n  expires: tomorrow",
            "Failed to parse rule: invalid expires 'tomorrow' (line 2, column 12); allowed: a date "
            "or time such as 2026-12-31 or 2026-12-31T18:00:00+02:00");
        row("- friend: " + keyA + "\n  expires: 1013-12-31",
            "Failed to parse rule: invalid expires '1013-12-31' (line 2, column 12); allowed: a "
            "date "
            "or time such as 2026-12-31 or 2026-12-31T18:00:00+02:00");
        row("- friend: " + keyA + "\n  expires:\n",
            "Failed to parse rule: invalid expires '' (line 1, column 3); allowed: a date or time "
            "such as 2026-12-31 or 2026-12-31T18:00:00+02:00");
        row("- friend: " + keyA + "\n  rate_limit: {mode: strict}",
            "Failed to parse rule: invalid rules[0].rate_limit.mode 'strict': must be one of "
            "'off', 'report', 'enforce' (line 2, column 22)");
        row("- friend: " + keyA + "\n  rate_limit: {open_per_second: 1}",
            "Unknown key 'rules[0].rate_limit.open_per_second' (line 2, column 16); did you mean "
            "'open_per_sec'?");
        row("rules: []\n---\nrules: []\n",
            "The file holds several YAML documents (line 1, column 1); allowed: one");
    }
    void refusesWrongRules()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QByteArray, text);
        const LoadedRules loaded = parse(yaml);
        QVERIFY2(loaded.problems.size() == 1, allTexts(loaded.problems));
        QCOMPARE(QByteArray::fromStdString(loaded.problems[0].message().english()), text);
        QVERIFY(!loaded.usable());
    }

    void warnsOfAFileWithoutRules()
    {
        for (const char* yaml : {"", "# nothing yet\n", "rate_limit_defaults: {mode: off}\n"}) {
            const LoadedRules loaded = parse(yaml);
            QVERIFY(loaded.usable() && loaded.rules.rules.empty());
            QVERIFY(allTexts(loaded.problems).contains("holds no rules"));
        }
    }

    void saysThatTheFileIsMissing()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("none.yaml"));
        const LoadedRules missing = loadRules(path.toStdString());
        QVERIFY(!missing.usable());
        QCOMPARE(missing.problems.at(0).what.english(),
                 "Rules file not found: " + path.toStdString());
        writeAll(path, std::string((1 << 20) + 1, '#'));
        QVERIFY(allTexts(loadRules(path.toStdString()).problems).contains("too large"));
    }

    void readsTimesOfDay_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("utc");
        const auto row = [](const char* text, const char* utc) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(utc);
        };
        row("2026-12-31", "2026-12-31T00:00:00Z");
        row("2026-12-31T18:00", "2026-12-31T18:00:00Z");
        row("2026-12-31T18:00:30Z", "2026-12-31T18:00:30Z");
        row("2026-12-31 18:00:30z", "2026-12-31T18:00:30Z");
        row("2026-12-31T18:00:30.5Z", "2026-12-31T18:00:30Z");
        row("2026-12-31T18:00:30.123456789+02:00", "2026-12-31T16:00:30Z");
        row("2026-12-31 18:00:30 +0200", "2026-12-31T16:00:30Z");
        row("2026-12-31T18:00:30.Z", "");
        row("2026-12-31T23:00:00-02:00", "2027-01-01T01:00:00Z");
        row("2026-12-31T23:00:00+0530", "2026-12-31T17:30:00Z");
        row("2024-02-29T24:00", "2024-03-01T00:00:00Z");
        for (const char* bad :
             {"", "2026", "2026-13-01", "2026-02-29", "2026-1-1", "2026-12-31T", "2026-12-31T25:00",
              "2026-12-31T18", "2026-12-31T18:60", "2026-12-31T18:00:00+15:00", "2026-12-31x",
              "2026-12-31T18:00:00Zx", "2026-12-31T24:01", "31.12.2026", "20x6-12-31"}) {
            row(bad, "");
        }
    }
    void readsTimesOfDay()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, utc);
        const auto time = parseTimestamp(text.toStdString());
        QCOMPARE(time ? QByteArray::fromStdString(formatTimestamp(*time)) : QByteArray(), utc);
    }
};

QTEST_APPLESS_MAIN(RulesFileTest)
#include "RulesFileTest.moc"
