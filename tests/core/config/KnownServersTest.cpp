// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/KnownServers.h"

#include "ConfigTestTools.h"
#include "config/Timestamp.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace toxtunnel;
using namespace toxtunnel::config;
using namespace toxtunnel::config::test;

class KnownServersTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder_;
    QString path_;

    KnownServers empty() const { return KnownServers(path_.toStdString()); }

private Q_SLOTS:

    void init()
    {
        path_ = folder_.filePath(QStringLiteral("known_servers.yaml"));
        QFile::remove(path_);
    }

    /// As toxtunnel 0.4 writes it.
    void loadsARegistryOfTheOldProgram()
    {
        const std::string id = toxId(0x5A).toHex();
        writeAll(path_, "servers:\n  - tox_id: " + id +
                            "\n    alias: home\n"
                            "    first_connected_at: 2026-01-02T03:04:05Z\n"
                            "    last_connected_at: 2026-02-03T04:05:06Z\n"
                            "    last_connection_type: tcp\n"
                            "    info:\n      hostname: vm\n      os: Linux\n"
                            "      os_version: 6.1\n      arch: x86_64\n"
                            "      uptime_seconds: 2925\n      toxtunnel_version: 0.4.9\n"
                            "      reported_at: 2026-02-03T04:05:07Z\n"
                            "    notes: in the cellar\n");
        KnownServers known = empty();
        QCOMPARE(allTexts(known.load()), QByteArray());
        const KnownServer* server = known.find("home");
        QVERIFY(server && server->id == toxId(0x5A));
        QCOMPARE(formatTimestamp(*server->firstConnectedAt), std::string("2026-01-02T03:04:05Z"));
        QVERIFY(server->lastConnection == Connection::Relay);
        QCOMPARE(server->info->osVersion, std::string("6.1"));
        QCOMPARE(*server->info->uptimeSeconds, std::uint64_t(2925));
        QCOMPARE(formatTimestamp(*server->info->reportedAt), std::string("2026-02-03T04:05:07Z"));
        QCOMPARE(server->notes, std::string("in the cellar"));
    }

    void savesWhatItLoadsAgain()
    {
        const auto now = *parseTimestamp("2026-11-21T06:00:00Z");
        KnownServers known = empty();
        QVERIFY(known.add("b: #1 'x' \"y\"", toxId(1), "two\nlines\t\x04\x7F and \xC3\xA4"));
        QVERIFY(known.add("123", toxId(2)));
        known.noteConnection(toxId(3), Connection::Udp, now);
        ServerInfo info;
        info.hostname = "~";
        info.os = "true";
        info.uptimeSeconds = ~std::uint64_t(0);
        info.reportedAt = now;
        known.noteInfo(toxId(3).key, info);
        QVERIFY(known.save());
        QCOMPARE(QFileInfo(path_).permissions() &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup),
                 QFile::Permissions());
        KnownServers again = empty();
        QCOMPARE(allTexts(again.load()), QByteArray());
        QVERIFY(again.all() == known.all());
        QVERIFY(readAll(path_).find("tox_id: 0101") != std::string::npos);
        QVERIFY(known.remove("123") && known.save());
        QCOMPARE(allTexts(again.load()), QByteArray());
        QCOMPARE(again.all().size(), std::size_t(2));
    }

    void savesAnEmptyRegistry()
    {
        QVERIFY(empty().save());
        KnownServers again = empty();
        QCOMPARE(allTexts(again.load()), QByteArray());
        QVERIFY(again.all().empty());
    }

    void skipsDamagedEntriesWithAWarning()
    {
        const std::string id = toxId(1).toHex();
        std::string broken = id;
        broken[0] = 'F';
        writeAll(path_, "servers:\n  - tox_id: " + broken +
                            "\n    alias: broken\n  - alias: none\n" + "  - 5\n  - tox_id: " + id +
                            "\n    alias: good\n    last_connection_type: pigeon\n"
                            "    last_connected_at: someday\n    later_key: 1\n"
                            "  - tox_id: " +
                            id + "\n    alias: twice\n  - tox_id: " + toxId(2).toHex() +
                            "\n    alias: good\n");
        KnownServers known = empty();
        const Problems problems = known.load();
        QVERIFY(!hasErrors(problems));
        const QByteArray text = allTexts(problems);
        for (const char* expected :
             {"known_servers.yaml:2:5: warning: The entry is skipped: invalid tox_id: the checksum",
              ":4:5: warning: The entry is skipped: invalid tox_id: it must be 76 characters, got "
              "0",
              "its tox_id is there already", "Repeated alias 'good'",
              "'pigeon': must be one of 'none', 'tcp', 'udp'", "later_key"}) {
            QVERIFY2(text.contains(expected), text);
        }
        QCOMPARE(known.all().size(), std::size_t(2));
        QVERIFY(known.find("good")->id == toxId(1));
        QVERIFY(known.find("twice") == nullptr);
        QVERIFY(!known.find("good")->lastConnectedAt);
    }

    void neverOverwritesAFileItCannotRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("list") << QByteArray("- a\n");
        QTest::newRow("servers is a map") << QByteArray("servers: {a: b}\n");
        QTest::newRow("no yaml") << QByteArray("servers: [\n");
    }
    void neverOverwritesAFileItCannotRead()
    {
        QFETCH(QByteArray, text);
        writeAll(path_, text.toStdString());
        KnownServers known = empty();
        QVERIFY(hasErrors(known.load()));
        QVERIFY(known.add("x", toxId(1)));
        QVERIFY(!known.save());
        QCOMPARE(readAll(path_), text.toStdString());
    }

    void findsByAliasIdAndKey()
    {
        KnownServers known = empty();
        QVERIFY(known.add("home", toxId(0xAB)));
        const std::string id = toxId(0xAB).toHex();
        std::string lower = id;
        for (char& c : lower) {
            c = char(std::tolower(c));
        }
        for (const std::string& text : {std::string("home"), id, lower, id.substr(0, 64)}) {
            QVERIFY2(known.find(text), text.c_str());
        }
        for (const std::string& text : {std::string("Home"), std::string(), id.substr(0, 20)}) {
            QVERIFY2(!known.find(text), text.c_str());
        }
        QVERIFY(!known.remove("Home"));
        QVERIFY(known.remove(lower));
        QVERIFY(known.all().empty());
    }

    void refusesAliasesThatMislead_data()
    {
        QTest::addColumn<QByteArray>("alias");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("taken") << QByteArray("home");
        QTest::newRow("like an ID") << QByteArray(76, 'x');
        QTest::newRow("like a key") << QByteArray(64, 'A');
        QTest::newRow("control") << QByteArray("a\nb");
        QTest::newRow("direction") << QByteArray("a\xE2\x80\xAE"
                                                 "b");
        QTest::newRow("long") << QByteArray(129, 'x');
    }
    void refusesAliasesThatMislead()
    {
        QFETCH(QByteArray, alias);
        KnownServers known = empty();
        QVERIFY(known.add("home", toxId(1)));
        QVERIFY(!known.add(alias.toStdString(), toxId(2)));
        QCOMPARE(known.all().size(), std::size_t(1));
    }

    void renamesAKnownServer()
    {
        KnownServers known = empty();
        QVERIFY(known.add("home", toxId(1), "note"));
        QVERIFY(known.add("house", toxId(1)));
        QCOMPARE(known.all().size(), std::size_t(1));
        QCOMPARE(known.all()[0].alias, std::string("house"));
        QCOMPARE(known.all()[0].notes, std::string("note"));
    }

    void listsAliasesFirst()
    {
        KnownServers known = empty();
        known.noteConnection(toxId(9), Connection::Udp, {});
        known.noteConnection(toxId(8), Connection::Udp, {});
        QVERIFY(known.add("zebra", toxId(1)));
        QVERIFY(known.add("Ape", toxId(7)));
        QByteArray order;
        for (const KnownServer& server : known.all()) {
            order += QByteArray::number(server.id.key.bytes[0]) + " ";
        }
        QCOMPARE(order, QByteArray("7 1 8 9 "));
    }

    void notesConnections()
    {
        const auto first = *parseTimestamp("2026-01-01");
        const auto later = *parseTimestamp("2026-01-02");
        KnownServers known = empty();
        known.noteConnection(toxId(1), Connection::Relay, first);
        known.noteConnection(toxId(1), Connection::Udp, later);
        QVERIFY(known.all()[0].firstConnectedAt == first);
        QVERIFY(known.all()[0].lastConnectedAt == later);
        QVERIFY(known.all()[0].lastConnection == Connection::Udp);
        known.noteInfo(toxId(2).key, ServerInfo{});
        QCOMPARE(known.all().size(), std::size_t(1));
    }

    void readsWhatAServerDiscloses()
    {
        const auto now = *parseTimestamp("2026-01-01");
        const ServerInfo full =
            parseServerInfo("hostname: vm\nos: Linux\nos_version: 6.18.44-fc-v669\narch: x86_64\n"
                            "uptime_seconds: 2925\ntoxtunnel_version: 0.1.11",
                            now);
        QCOMPARE(full.hostname, std::string("vm"));
        QCOMPARE(full.osVersion, std::string("6.18.44-fc-v669"));
        QCOMPARE(*full.uptimeSeconds, std::uint64_t(2925));
        QCOMPARE(full.toxtunnelVersion, std::string("0.1.11"));
        ServerInfo nothing;
        nothing.reportedAt = now;
        for (const char* yaml : {"{}", "", "[1]", "hello", "{", "\x04", "unknown: 1"}) {
            QVERIFY2(parseServerInfo(yaml, now) == nothing, yaml);
        }
        const ServerInfo partial = parseServerInfo("hostname: h\nos: [x]\narch: a\n", now);
        QCOMPARE(partial.hostname, std::string("h"));
        QVERIFY(partial.os.empty() && partial.arch.empty());
        QVERIFY(parseServerInfo("hostname: " + std::string(257, 'x'), now).hostname.empty());
        QVERIFY(!parseServerInfo("uptime_seconds: -1", now).uptimeSeconds);
    }
};

QTEST_APPLESS_MAIN(KnownServersTest)
#include "KnownServersTest.moc"
