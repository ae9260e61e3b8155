// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chaos/NodeState.h"
#include "chaos/SmallDisk.h"
#include "support/Eventually.h"
#include "support/Files.h"
#include "support/PairTest.h"
#include "support/ThreadedServer.h"

#include <QDateTime>
#include <QFile>
#include <QTest>
#include <chrono>
#include <csignal>
#include <thread>
#include <vector>

using namespace toxtunnel::test;
using namespace std::chrono_literals;

/// Two real programs to which a machine does its worst. After each case both hold what they held
/// before, and work.
class ChaosTest : public PairTest
{
    Q_OBJECT

    static constexpr std::size_t streams = 50;
    static constexpr auto recovery = 90s;

    ThreadedServer echo_{echo};
    MetricsEndpoint serverMetrics_;
    MetricsEndpoint clientMetrics_;
    std::unique_ptr<SmallDisk> disk_;
    NodeState server_;
    NodeState client_;

    std::optional<TcpSocket> open() const
    {
        auto socket = connect();
        return socket && echoes(*socket) ? std::move(socket) : std::nullopt;
    }
    std::vector<TcpSocket> openMany() const
    {
        std::vector<TcpSocket> sockets;
        for (std::size_t i = 0; i < streams; ++i) {
            if (auto socket = open()) {
                sockets.push_back(std::move(*socket));
            }
        }
        return sockets;
    }
    NodeState serverNow() const
    {
        return NodeState::of(pair_->server(), serverMetrics_, pair_->relayPorts());
    }
    NodeState clientNow() const
    {
        return NodeState::of(pair_->client(), clientMetrics_, pair_->relayPorts());
    }

    /// Takes what both hold without a stream as what they hold before.
    void measure()
    {
        const auto rests = [this] {
            server_ = serverNow();
            client_ = clientNow();
            return server_.streams == 0 && client_.streams == 0;
        };
        QVERIFY(eventually(rests));
    }

    /// A stream opens, and both programs hold what they held before.
    void verifyRecovery()
    {
        QVERIFY2(eventually([this] { return open().has_value(); }, recovery),
                 pair_->logs().right(8000).constData());
        const bool back = eventually(
            [this] { return serverNow().isBackTo(server_) && clientNow().isBackTo(client_); },
            recovery);
        const QByteArray report =
            "server before: " + server_.text() + "; now: " + serverNow().text() +
            "\nclient before: " + client_.text() + "; now: " + clientNow().text();
        qInfo("%s", report.constData());
        QVERIFY2(back, report.constData());
    }

protected:
    TunnelPairOptions options() override
    {
        TunnelPairOptions options;
        options.frames = OVER_FRAMES;
        options.forwards = {{QStringLiteral("127.0.0.1"), echo_.port()}};
        options.serverYaml = serverMetrics_.yaml();
        options.clientYaml = clientMetrics_.yaml();
        return options;
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(pair_->server().running() && pair_->client().running());
        QVERIFY2(eventually([this] { return open().has_value(); }, recovery),
                 pair_->logs().right(8000).constData());
        openMany(); // what the first use makes stays
        measure();
    }

    void cleanup()
    {
        if (disk_) {
            pair_->server().terminate();
            disk_.reset();
            pair_->startServer();
        }
        qunsetenv("LD_PRELOAD");
    }

    void aClientThatIsKilledLeavesNothingBehind()
    {
        const auto sockets = openMany();
        QCOMPARE(sockets.size(), streams);
        pair_->client().kill();
        pair_->startClient();
        verifyRecovery();
    }

    void aServerThatIsKilledLeavesNothingBehind()
    {
        auto sockets = openMany();
        QCOMPARE(sockets.size(), streams);
        pair_->server().kill();
        pair_->startServer();
        verifyRecovery();
        for (TcpSocket& socket : sockets) {
            QVERIFY(socket.awaitEnd(1s) != End::Timeout);
        }
    }

    void aProgramThatStandsStillForAMinuteGoesOn_data()
    {
        QTest::addColumn<bool>("server");
        QTest::newRow("client") << false;
        QTest::newRow("server") << true;
    }

    void aProgramThatStandsStillForAMinuteGoesOn()
    {
        QFETCH(const bool, server);
        const BackgroundProgram& stopped = server ? pair_->server() : pair_->client();
        auto sockets = openMany();
        QCOMPARE(sockets.size(), streams);
        stopped.signal(SIGSTOP);
        QTest::qWait(60'000); // the case itself
        stopped.signal(SIGCONT);
        QVERIFY2(eventually([this] { return open().has_value(); }, recovery),
                 pair_->logs().right(8000).constData());
        for (TcpSocket& socket : sockets) {
            if (OVER_FRAMES) { // reset at both ends, never a hole
                QVERIFY(socket.awaitEnd(10s) != End::Timeout);
            } else {
                QVERIFY(echoes(socket));
            }
        }
        sockets.clear();
        verifyRecovery();
    }

    void aDiskThatIsFullStopsNoStream()
    {
        useSmallDisk();
        auto socket = open();
        QVERIFY(socket);
        disk_->fill();
        // The client comes and goes: things to save, in vain.
        QCOMPARE(pair_->client().terminate().value_or(-1), 0);
        pair_->startClient();
        QVERIFY2(eventually([this] { return open().has_value(); }, recovery),
                 pair_->logs().right(8000).constData());
        QVERIFY(pair_->server().running());
        disk_->empty();
        verifyRecovery();
        restartServer(); // with the identity it had
        verifyRecovery();
    }

    void aDiskThatTakesNothingStopsNoStream()
    {
        useSmallDisk();
        disk_->setReadOnly(true);
        QCOMPARE(pair_->client().terminate().value_or(-1), 0);
        pair_->startClient();
        verifyRecovery();
        // A start needs the lock: it says what is wrong.
        QCOMPARE(pair_->server().terminate().value_or(-1), 0);
        pair_->startServer();
        QCOMPARE(pair_->server().waitForEnd(20s).value_or(-1), 1);
        QVERIFY2(pair_->server().output().contains("ead-only"),
                 pair_->server().output().constData());
        disk_->setReadOnly(false);
        pair_->startServer();
        verifyRecovery();
    }

    void aClockThatJumpsStopsNoStream()
    {
        if (!useSettableClock()) {
            QSKIP(noSettableClock);
        }
        auto socket = open();
        QVERIFY(socket);
        for (const char* jump : {"+86400", "-86400", "+31536000", "+0"}) {
            setClock(jump);
            QTest::qWait(2000); // for the library and a tick or two to see it
            QVERIFY2(echoes(*socket), jump);
            QVERIFY2(open().has_value(), jump);
        }
        socket.reset();
        verifyRecovery();
        useRealClock();
        verifyRecovery();
    }

    void aClockThatPassesTheEndOfARuleCutsItsStreams()
    {
        if (!useSettableClock()) {
            QSKIP(noSettableClock);
        }
        letRuleEndInAnHour();
        auto socket = open();
        QVERIFY(socket);
        const auto from = std::chrono::steady_clock::now();
        setClock("+7200");
        QCOMPARE(socket->awaitEnd(20s), End::Reset);
        const auto late = std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now() - from);
        qInfo("cut %lld ms after the clock was set", static_cast<long long>(late.count()));
        QVERIFY(late < 10s); // 5 s, and the library looks once a second
        QVERIFY(!open());
        setClock("+0");
        QVERIFY(eventually([this] { return open().has_value(); }, recovery));
        pair_->writeRules({QStringLiteral("{host: \"*\", ports: []}")}, {});
        useRealClock();
        verifyRecovery();
    }

    void reloadsDuringATransferDoNotDisturbIt()
    {
        std::atomic<bool> over = false;
        std::thread reloads([&] {
            while (!over) {
                pair_->server().signal(SIGHUP);
                pair_->client().signal(SIGHUP);
                std::this_thread::sleep_for(20ms);
            }
        });
        auto socket = connect();
        QByteArray sent(20'000'000, Qt::Uninitialized);
        for (qsizetype i = 0; i < sent.size(); ++i) {
            sent[i] = static_cast<char>(i * 7 + i / 251);
        }
        std::thread sender([&] {
            socket->send({sent.constData(), static_cast<std::size_t>(sent.size())});
            socket->finish();
        });
        const std::string came = socket->receiveAll();
        sender.join();
        over = true;
        reloads.join();
        QVERIFY(QByteArray::fromStdString(came) == sent);
        verifyRecovery();
    }

    void aFloodOfRefusedConnectionsLeavesNothingBehind()
    {
        pair_->writeRules({}, {}); // everything is denied
        pair_->server().signal(SIGHUP);
        QVERIFY(eventually([this] { return !open().has_value(); }));
        const auto end = std::chrono::steady_clock::now() + 5s;
        std::size_t refused = 0;
        while (std::chrono::steady_clock::now() < end) {
            if (auto socket = connect()) {
                socket->reset();
            }
            ++refused;
        }
        qInfo("%zu connections a second", refused / 5);
        pair_->writeRules({QStringLiteral("{host: \"*\", ports: []}")}, {});
        pair_->server().signal(SIGHUP);
        verifyRecovery();
    }

private:
    void restartServer()
    {
        QCOMPARE(pair_->server().terminate().value_or(-1), 0);
        pair_->startServer();
    }

    /// The server's data folder moves to a disk of its own.
    void useSmallDisk()
    {
        if (!SmallDisk::whyNot().isEmpty()) {
            QSKIP(qPrintable(SmallDisk::whyNot()));
        }
        QCOMPARE(pair_->server().terminate().value_or(-1), 0);
        disk_ = std::make_unique<SmallDisk>(pair_->filePath(QStringLiteral("server")));
        pair_->startServer();
        QVERIFY(eventually([this] { return open().has_value(); }, recovery));
        measure();
    }

    static constexpr const char* noSettableClock = "libfaketime is missing (package libfaketime)";

    /// The clock on the server's wall is set by setClock from now on; false when nothing can.
    bool useSettableClock()
    {
        const QByteArray library = fakeTimeLibrary();
        if (library.isEmpty()) {
            return false;
        }
        setClock("+0");
        qputenv("FAKETIME_TIMESTAMP_FILE", clockFile().toLocal8Bit());
        qputenv("FAKETIME_CACHE_DURATION", "1");
        qputenv("FAKETIME_DONT_FAKE_MONOTONIC", "1");
        qputenv("LD_PRELOAD", library);
        restartServer();
        qunsetenv("LD_PRELOAD");
        settle();
        return true;
    }
    void useRealClock()
    {
        restartServer();
        settle();
    }
    void settle()
    {
        QVERIFY(eventually([this] { return open().has_value(); }, recovery));
        measure();
    }
    QString clockFile() const { return pair_->filePath(QStringLiteral("offset")); }
    /// Seconds by which it differs from the real one, with a sign.
    void setClock(const char* offset) { writeFile(clockFile(), offset); }

    void letRuleEndInAnHour()
    {
        const QString rules = pair_->filePath(QStringLiteral("rules.yaml"));
        const QString end = QDateTime::currentDateTimeUtc().addSecs(3600).toString(Qt::ISODate);
        writeFile(rules, readFile(rules) + "    expires: " + end.toLatin1() + "\n");
        const auto from = pair_->server().output().size();
        pair_->server().signal(SIGHUP);
        QVERIFY(pair_->server().waitForOutput("config reloaded", 30s, from));
    }

    static QByteArray fakeTimeLibrary()
    {
        for (const char* path : {"/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1",
                                 "/usr/lib/aarch64-linux-gnu/faketime/libfaketimeMT.so.1"}) {
            if (QFile::exists(QLatin1String(path))) {
                return path;
            }
        }
        return {};
    }
};

QTEST_GUILESS_MAIN(ChaosTest)
#include "ChaosTest.moc"
