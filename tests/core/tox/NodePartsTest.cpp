// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tox/DataLock.h"
#include "tox/FriendRequests.h"
#include "tox/NodeList.h"
#include "tox/PageLocking.h"
#include "tox/PortHistory.h"

#include <sodium.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QTest>
#include <set>

using namespace toxtunnel;
using namespace toxtunnel::tox;
using namespace std::chrono_literals;

namespace {

PublicKey keyOf(int number)
{
    PublicKey key;
    key.bytes[0] = static_cast<std::uint8_t>(number);
    key.bytes[1] = static_cast<std::uint8_t>(number >> 8);
    return key;
}

std::string entry(const std::string& fields, const PublicKey& key = keyOf(1))
{
    return R"({"public_key": ")" + key.toHex() + R"(", )" + fields + "}";
}

std::string list(const std::string& entries)
{
    return R"({"last_scan": 1, "nodes": [)" + entries + "]}";
}

} // namespace

/// The parts of the node that need no network.
class NodePartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheListOfTheService()
    {
        const auto nodes = parseNodeList(list(entry(
            R"("ipv4": "198.51.100.7", "ipv6": "2001:db8::7", "port": 33445,
               "tcp_ports": [443, 3389, 0, 70000, "x"], "status_udp": true, "status_tcp": true)")));
        QVERIFY(nodes);
        QCOMPARE(nodes->size(), 2U);
        QCOMPARE((*nodes)[0], (BootstrapNode{"198.51.100.7", 33445, {443, 3389}, keyOf(1)}));
        QCOMPARE((*nodes)[1].host, std::string("2001:db8::7"));
    }

    void leavesOutBadEntries_data()
    {
        QTest::addColumn<QString>("fields");
        const auto row = [](const char* name, const char* fields) {
            QTest::newRow(name) << QString::fromLatin1(fields);
        };
        row("no address", R"("ipv4": "-", "ipv6": "-", "port": 33445)");
        row("NONE", R"("ipv4": "NONE", "port": 33445)");
        row("empty", R"("ipv4": "", "port": 33445)");
        row("control characters", R"("ipv4": "1.2.3.4\n5", "port": 33445)");
        row("space", R"("ipv4": "1.2.3.4 5", "port": 33445)");
        row("port 0", R"("ipv4": "192.0.2.1", "port": 0)");
        row("port too large", R"("ipv4": "192.0.2.1", "port": 65536)");
        row("port negative", R"("ipv4": "192.0.2.1", "port": -1)");
        row("port of another type", R"("ipv4": "192.0.2.1", "port": {})");
        row("down", R"("ipv4": "192.0.2.1", "port": 1, "status_udp": false, "tcp_ports": [])");
    }

    void leavesOutBadEntries()
    {
        QFETCH(QString, fields);
        const std::string good = entry(R"("ipv4": "203.0.113.9", "port": 1)", keyOf(2));
        const auto nodes = parseNodeList(list(entry(fields.toStdString()) + "," + good));
        QVERIFY(nodes);
        QCOMPARE(nodes->size(), 1U);
        QCOMPARE(nodes->front().key, keyOf(2));
        QVERIFY(!parseNodeList(list(entry(fields.toStdString()))));
    }

    void keepsANodeThatIsOnlyARelay()
    {
        const auto nodes = parseNodeList(list(entry(
            R"("ipv4": "192.0.2.1", "port": 33445, "status_udp": false, "tcp_ports": [443])")));
        QVERIFY(nodes);
        QCOMPARE(nodes->front(), (BootstrapNode{"192.0.2.1", 0, {443}, keyOf(1)}));
    }

    void refusesWhatIsNoList()
    {
        for (const char* text :
             {"", "<html>", "[]", "{}", R"({"nodes": 7})", R"({"nodes": [7]})"}) {
            QVERIFY2(!parseNodeList(text), text);
        }
    }

    void bundlesAListThatItCanRead()
    {
        const auto nodes = parseNodeList(bundledNodeList());
        QVERIFY(nodes);
        QVERIFY(nodes->size() >= 28);
    }

    void takesAnotherPortAtEachStart()
    {
        auto now = PortHistory::Clock::now();
        PortHistory history;
        std::set<std::uint16_t> recent;
        for (int i = 0; i < 5; ++i) {
            const auto port = history.order(100, 104, now).front();
            QVERIFY(recent.insert(port).second); // five starts, five ports
            history.use(port, now);
            history = PortHistory::parse(history.text());
            now += 10s;
        }
        // All in use of late: still one is found, the one that rests longest.
        QCOMPARE(history.order(100, 104, now),
                 (std::vector<std::uint16_t>{100, 101, 102, 103, 104}));
    }

    void triesTheLowestPortFirst()
    {
        const auto now = PortHistory::Clock::now();
        PortHistory history;
        using Ports = std::vector<std::uint16_t>;
        QCOMPARE(history.order(100, 103, now), (Ports{100, 101, 102, 103}));
        history.use(102, now);
        history.use(100, now + 1s);
        QCOMPARE(history.order(100, 103, now + 2s), (Ports{101, 103, 102, 100}));
        QCOMPARE(history.order(65534, 65535, now), (Ports{65534, 65535}));
    }

    void reusesAPortAfterTwoMinutesButNotTheLast()
    {
        const auto start = PortHistory::Clock::now();
        PortHistory history;
        history.use(100, start);
        history.use(101, start + 1s);
        const auto later = start + 1h;
        QCOMPARE(history.order(100, 101, later).front(), std::uint16_t{100});
        // 101 ran until it was followed, however long that was.
        history.use(100, later);
        QCOMPARE(history.order(100, 102, later + 1min).front(), std::uint16_t{102});
    }

    void readsAnyPortHistory()
    {
        const auto history = PortHistory::parse("garbage\n0 5\n70000 1\n\n-5 x\n33445");
        QCOMPARE(history.order(7, 7, PortHistory::Clock::now()), std::vector<std::uint16_t>{7});
    }

    void keepsOnlySoManyRequests()
    {
        FriendRequests requests;
        for (int i = 0; i < 150; ++i) {
            QVERIFY(requests.receive(keyOf(i), "hello", {}));
        }
        QCOMPARE(requests.waiting().size(), FriendRequests::most);
        QVERIFY(requests.find(keyOf(49)) == nullptr);
        QVERIFY(requests.find(keyOf(50)) != nullptr);
        QVERIFY(requests.receive(keyOf(149), "again", {}));
        QCOMPARE(requests.waiting().size(), FriendRequests::most);
        QCOMPARE(requests.find(keyOf(149))->message, std::string("again"));
    }

    void escapesAndBoundsTheirText()
    {
        FriendRequests requests;
        QVERIFY(requests.receive(keyOf(1), std::string(5000, '\x1b'), {}));
        QVERIFY(requests.receive(keyOf(2), "a\nb\x1b[31m", {}));
        const auto& hostile = requests.find(keyOf(1))->message;
        QVERIFY(hostile.size() <= FriendRequests::longestMessage);
        QVERIFY(hostile.find('\x1b') == std::string::npos);
        QVERIFY(requests.find(keyOf(2))->message.find('\n') == std::string::npos);
    }

    void remembersRequestsAndBlockedKeys()
    {
        FriendRequests requests;
        const auto now = std::chrono::system_clock::from_time_t(1'700'000'000);
        requests.receive(keyOf(1), "\"quoted\" \\ text", now);
        requests.receive(keyOf(2), "x", now);
        requests.block(keyOf(2));
        const auto again = FriendRequests::fromJson(requests.toJson());
        QVERIFY(again);
        QCOMPARE(again->waiting().size(), 1U);
        QCOMPARE(again->waiting()[0].message, requests.waiting()[0].message);
        QVERIFY(again->waiting()[0].received == now);
        QVERIFY(again->isBlocked(keyOf(2)));
        auto copy = *again;
        QVERIFY(!copy.receive(keyOf(2), "let me in", now));
        QVERIFY(copy.unblock(keyOf(2)));
        QVERIFY(copy.receive(keyOf(2), "let me in", now));
        QVERIFY(!FriendRequests::fromJson("[1]"));
    }

    void letsOneProcessUseADirectory()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        {
            const auto lock = DataLock::acquire(path / "data");
            QVERIFY(lock);
            const auto second = DataLock::acquire(path / "data");
            QVERIFY(!second);
            QVERIFY(second.error().why.english().find(std::to_string(::getpid())) !=
                    std::string::npos);
            QVERIFY(DataLock::acquire(path / "other"));
        }
        QVERIFY(DataLock::acquire(path / "data"));
        QVERIFY(!DataLock::acquire("/proc/nothing"));
    }

    /// Whoever owns the folder may have put something else there, for root to open.
    void takesNoLockThatLeadsElsewhere()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        const auto precious = path / "precious";
        const auto content = [&precious] {
            QFile file(QString::fromStdString(precious.string()));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QFile file(QString::fromStdString(precious.string()));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("kept") == 4);
        file.close();
        std::filesystem::create_symlink(precious, path / "lock");
        QVERIFY(!DataLock::acquire(path));
        std::filesystem::remove(path / "lock");
        std::filesystem::create_hard_link(precious, path / "lock");
        QVERIFY(!DataLock::acquire(path));
        std::filesystem::remove(path / "lock");
        QCOMPARE(::mkfifo((path / "lock").c_str(), 0600), 0);
        QVERIFY(!DataLock::acquire(path)); // and does not hang
        std::filesystem::remove(path / "lock");
        QCOMPARE(content(), QByteArray("kept"));
        QVERIFY(DataLock::acquire(path));
    }

    void locksNoPagesAnyMore()
    {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("the address sanitizer makes mlock() do nothing");
#endif
#ifndef Q_OS_LINUX
        QSKIP("there is no such limit");
#endif
        std::vector<char> buffer(4096, 'x');
        QCOMPARE(::mlock(buffer.data(), buffer.size()), 0);
        QCOMPARE(sodium_mlock(buffer.data(), buffer.size()), 0);
        QVERIFY(stopPageLocking());
        QCOMPARE(::mlock(buffer.data(), buffer.size()), -1);
        QCOMPARE(sodium_mlock(buffer.data(), buffer.size()), -1);
        QCOMPARE(sodium_munlock(buffer.data(), buffer.size()), 0);
        QCOMPARE(buffer, std::vector<char>(4096)); // what is no secret any more is overwritten
        QVERIFY(stopPageLocking());
    }
};

QTEST_GUILESS_MAIN(NodePartsTest)
#include "NodePartsTest.moc"
