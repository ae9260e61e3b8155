// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Eventually.h"
#include "support/Files.h"
#include "support/Metrics.h"
#include "support/PairTest.h"
#include "support/ProgramOutput.h"
#include "support/ThreadedServer.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <csignal>
#include <thread>
#include <vector>

using namespace toxtunnel::test;
using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

/// Reads until the connection ends, and remembers when the last byte came.
class Reader
{
public:
    explicit Reader(TcpSocket& socket)
        : socket_(socket)
        , thread_([this] { run(); })
    {
    }
    ~Reader() { join(); }
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

    std::size_t count() const { return count_; }
    bool over() const { return over_; }
    Clock::time_point lastByte() const { return lastByte_; }
    Clock::time_point ended() const { return ended_; }

    void join()
    {
        if (thread_.joinable()) {
            thread_.join();
        }
    }

private:
    void run()
    {
        std::array<char, 16384> room{};
        while (const std::size_t count = socket_.receiveSome(room.data(), room.size())) {
            lastByte_ = Clock::now();
            count_ += count;
        }
        ended_ = Clock::now();
        over_ = true;
    }

    TcpSocket& socket_;
    std::atomic<std::size_t> count_ = 0;
    std::atomic<bool> over_ = false;
    std::atomic<Clock::time_point> lastByte_{};
    std::atomic<Clock::time_point> ended_{};
    std::thread thread_; // the last: uses the others
};

/// Sends blocks, each another one, and compares what comes back.
class Talker
{
public:
    explicit Talker(TcpSocket socket)
        : socket_(std::move(socket))
        , thread_([this] { run(); })
    {
    }
    ~Talker() { stop(); }
    Talker(const Talker&) = delete;
    Talker& operator=(const Talker&) = delete;

    /// Ends it; returns how many blocks came back.
    std::size_t stop()
    {
        stopping_ = true;
        if (thread_.joinable()) {
            thread_.join();
        }
        socket_.close();
        return count_;
    }
    bool whole() const { return whole_; } ///< after stop()

private:
    void run()
    {
        constexpr std::size_t blockSize = 60'000;
        while (!stopping_ && whole_) {
            const std::string block(blockSize, static_cast<char>('a' + count_ % 26));
            whole_ = socket_.send(block) && socket_.receive(blockSize) == block;
            ++count_;
        }
    }

    TcpSocket socket_;
    std::atomic<bool> stopping_ = false;
    bool whole_ = true;
    std::size_t count_ = 0;
    std::thread thread_; // the last: uses the others
};

/// Sends as fast as it can until the connection ends.
void pour(TcpSocket& socket)
{
    const std::string bytes(64 * 1024, 'x');
    while (socket.send(bytes)) {
    }
}

} // namespace

/// Rules, peers and forwards that a reload takes away, with two real programs.
class RevocationTest : public PairTest
{
    Q_OBJECT

    struct Answer
    {
        int code = -1;
        QByteArray text; ///< both channels
        QJsonObject json;
    };

    MetricsEndpoint metrics_; ///< of the server
    ThreadedServer echo_{echo};
    ThreadedServer source_{pour};
    QByteArray serverYaml_;
    QByteArray clientYaml_;

    static constexpr std::size_t echoForward = 0;
    static constexpr std::size_t sourceForward = 1;

    static QString entry(std::uint16_t port)
    {
        return QStringLiteral("{host: 127.0.0.1, ports: [%1]}").arg(port);
    }
    QByteArray read(const char* name) const
    {
        return readFile(pair_->filePath(QLatin1String(name)));
    }
    void write(const char* name, const QByteArray& text) const
    {
        writeFile(pair_->filePath(QLatin1String(name)), text);
    }
    void allowEverything() { pair_->writeRules({entry(echo_.port()), entry(source_.port())}, {}); }

    /// `toxtunnel reload` for the node with this configuration.
    Answer reload(const char* configuration) const
    {
        const ProgramOutput said =
            runToEnd(tunnelProgram(),
                     {QStringLiteral("reload"), QStringLiteral("-c"),
                      pair_->filePath(QLatin1String(configuration)), QStringLiteral("--json")},
                     20s);
        return {said.code, said.all(), QJsonDocument::fromJson(said.out).object()};
    }
    bool opens(std::size_t forward) const
    {
        auto socket = connect(forward);
        if (!socket) {
            return false;
        }
        const bool works = forward == echoForward ? echoes(*socket) : !socket->receive(1).empty();
        socket->reset();
        return works;
    }

protected:
    TunnelPairOptions options() override
    {
        TunnelPairOptions options;
        options.forwards = {{QStringLiteral("127.0.0.1"), echo_.port()},
                            {QStringLiteral("127.0.0.1"), source_.port()}};
        options.frames = OVER_FRAMES;
        options.serverYaml = metrics_.yaml();
        return options;
    }

    void whenOnline() override
    {
        serverYaml_ = read("server.yaml");
        clientYaml_ = read("client.yaml");
    }

private Q_SLOTS:
    void init()
    {
        write("server.yaml", serverYaml_);
        write("client.yaml", clientYaml_);
        allowEverything();
        for (const char* name : {"server.yaml", "client.yaml"}) {
            const Answer answer = reload(name);
            QVERIFY2(answer.code == 0, answer.text.constData());
        }
        QVERIFY2(eventually([this] { return opens(echoForward) && opens(sourceForward); }, 60s),
                 pair_->logs().constData());
    }

    void cutsWhatNoRuleAllowsAnyMore_data()
    {
        QTest::addColumn<bool>("wholePeer");
        QTest::newRow("a target") << false;
        QTest::newRow("a peer") << true;
    }

    void cutsWhatNoRuleAllowsAnyMore()
    {
        QFETCH(const bool, wholePeer);
        auto kept = connect(echoForward);
        auto revoked = connect(sourceForward);
        QVERIFY(kept && revoked && echoes(*kept));
        Reader reader(*revoked);
        constexpr std::size_t inFullFlow = 3'000'000;
        QVERIFY(eventually([&] { return reader.count() >= inFullFlow; }, 60s));

        if (wholePeer) {
            write("rules.yaml", "rules: []\n");
        } else {
            pair_->writeRules({entry(echo_.port())}, {});
        }
        const auto asked = Clock::now();
        pair_->server().signal(SIGHUP);
        QVERIFY2(eventually([&] { return reader.over(); }), pair_->logs().constData());
        reader.join();
        // A stream may have paused just then.
        const double passed = std::max(Milliseconds(reader.lastByte() - asked).count(), 0.0);
        qInfo("from the signal to the last byte: %.1f ms (bar: 100), to the reset: %.1f ms", passed,
              Milliseconds(reader.ended() - asked).count());
        QVERIFY(passed < 5000); // the bar is for a machine at rest

        QVERIFY(!opens(sourceForward));
        QCOMPARE(echoes(*kept), !wholePeer);
        QCOMPARE(opens(echoForward), !wholePeer);
    }

    void closesTheConnectionsWithARevokedPeerAtOnce()
    {
        if (OVER_FRAMES) {
            QSKIP("an old peer has none");
        }
        auto open = connect(echoForward);
        QVERIFY(open && echoes(*open));
        const QByteArray key = pair_->clientId().left(64).toLatin1();
        QTRY_VERIFY(read("server/state.yaml").contains(key));
        const auto from = pair_->client().output().size();
        write("rules.yaml", "rules: []\n");
        QCOMPARE(reload("server.yaml").code, 0);
        QVERIFY2(pair_->client().waitForOutput("no path answers", 10s, from),
                 pair_->logs().constData());
        QVERIFY(open->awaitEnd() != End::Timeout);
        QTRY_VERIFY(!read("server/state.yaml").contains(key));
        // Taken back, it is a peer again without a new meeting by Tox.
        allowEverything();
        QCOMPARE(reload("server.yaml").code, 0);
        QVERIFY2(eventually([this] { return opens(echoForward); }), pair_->logs().constData());
    }

    void tellsWhatItDid()
    {
        auto revoked = connect(echoForward);
        auto another = connect(echoForward);
        QVERIFY(revoked && another && echoes(*revoked) && echoes(*another));
        pair_->writeRules({entry(source_.port())}, {});
        Answer answer = reload("server.yaml");
        QVERIFY2(answer.code == 0, answer.text.constData());
        QCOMPARE(answer.json[QLatin1String("rules")].toInt(), 1);
        QCOMPARE(answer.json[QLatin1String("streams_cut")].toInt(), 2);
        QVERIFY(revoked->awaitEnd() != End::Timeout);
        QVERIFY(another->awaitEnd() != End::Timeout);

        answer = reload("server.yaml"); // nothing is different
        QCOMPARE(answer.json[QLatin1String("streams_cut")].toInt(), 0);
    }

    void cutsWhatARuleAllowedUntilItsEnd_data()
    {
        QTest::addColumn<bool>("drain");
        QTest::newRow("cut") << false;
        QTest::newRow("drain") << true;
    }

    void cutsWhatARuleAllowedUntilItsEnd()
    {
        QFETCH(const bool, drain);
        if (drain) {
            write("server.yaml", serverYaml_ + "revoke: drain\n");
        }
        auto open = connect(echoForward);
        QVERIFY(open && echoes(*open));
        const auto end =
            std::chrono::ceil<std::chrono::seconds>(std::chrono::system_clock::now()) + 3s;
        const QDateTime shown =
            QDateTime::fromSecsSinceEpoch(end.time_since_epoch().count(), Qt::UTC);
        write("rules.yaml",
              read("rules.yaml") + "    expires: " + shown.toString(Qt::ISODate).toLatin1() + "\n");
        const auto from = pair_->server().output().size();
        const Answer answer = reload("server.yaml");
        QVERIFY2(answer.code == 0, answer.text.constData());
        if (std::chrono::system_clock::now() < end - 1s) { // unless this machine is very slow
            QCOMPARE(answer.json[QLatin1String("streams_cut")].toInt(-1), 0);
            QVERIFY(echoes(*open));
        }
        QVERIFY2(pair_->server().waitForOutput("has expired", 30s, from),
                 pair_->logs().constData());
        QVERIFY(std::chrono::system_clock::now() >= end);
        if (drain) {
            QVERIFY(echoes(*open));
            open->finish();
            QCOMPARE(open->awaitEnd(), End::Closed);
        } else {
            QCOMPARE(open->awaitEnd(), End::Reset);
            const double late = Milliseconds(std::chrono::system_clock::now().time_since_epoch() -
                                             end.time_since_epoch())
                                    .count();
            qInfo("from the end of the rule to the reset: %.1f ms", late);
            QVERIFY(late < 5000);
        }
        QVERIFY(!opens(echoForward));
    }

    void aBadFileChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("rules that are none")
            << QByteArray("rules.yaml") << QByteArray("rules: [\n") << QByteArray("rules.yaml");
        QTest::newRow("a misspelt key in the rules")
            << QByteArray("rules.yaml") << QByteArray("rules:\n  - freind: x\n")
            << QByteArray("rules.yaml");
        QTest::newRow("a wrong value in the configuration")
            << QByteArray("server.yaml") << QByteArray("mode: server\nrevoke: maybe\n")
            << QByteArray("maybe");
    }

    void aBadFileChangesNothing()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, reason);
        auto open = connect(echoForward);
        QVERIFY(open && echoes(*open));
        // Asked by the file that is not broken: the command has to find the node.
        write("copy.yaml", serverYaml_);
        write(file.constData(), text);
        const Answer answer = reload("copy.yaml");
        QVERIFY2(answer.code == 1, answer.text.constData());
        QVERIFY2(answer.text.contains("reload failed"), answer.text.constData());
        QVERIFY2(answer.text.contains(reason), answer.text.constData());
        QVERIFY(echoes(*open));
        QVERIFY(opens(echoForward) && opens(sourceForward));
    }

    void countsAndJudgesRightWhileMuchRuns()
    {
        constexpr double keptCount = 4;
        constexpr double revokedCount = 3;
        constexpr int rounds = 8;
        const auto active = [this] { return metrics_.scrape()["toxtunnel_tunnels_active"]; };
        const double reloadsBefore = metrics_.scrape()["toxtunnel_reloads_total{result=\"ok\"}"];
        std::vector<std::unique_ptr<Talker>> kept;
        for (int i = 0; i < keptCount; ++i) {
            auto socket = connect(echoForward);
            QVERIFY(socket);
            kept.push_back(std::make_unique<Talker>(*std::move(socket)));
        }
        QVERIFY(eventually([&] { return active() == keptCount; }));

        for (int round = 0; round < rounds; ++round) {
            allowEverything();
            Answer answer = reload("server.yaml");
            QVERIFY2(answer.code == 0, answer.text.constData());
            QCOMPARE(answer.json[QLatin1String("streams_cut")].toInt(-1), 0);
            std::vector<TcpSocket> revoked;
            for (int i = 0; i < revokedCount; ++i) {
                auto socket = connect(sourceForward);
                QVERIFY(socket && socket->receive(100'000).size() == 100'000);
                revoked.push_back(*std::move(socket));
            }
            QVERIFY(eventually([&] { return active() == keptCount + revokedCount; }));
            pair_->writeRules({entry(echo_.port())}, {});
            answer = reload("server.yaml");
            QCOMPARE(answer.json[QLatin1String("rules")].toInt(), 1);
            QCOMPARE(answer.json[QLatin1String("streams_cut")].toInt(-1),
                     static_cast<int>(revokedCount));
            for (TcpSocket& socket : revoked) {
                QCOMPARE(socket.awaitEnd(), End::Reset);
            }
            QVERIFY(!opens(sourceForward));
            QVERIFY(opens(echoForward));
            QVERIFY(eventually([&] { return active() == keptCount; }));
        }
        QCOMPARE(metrics_.scrape()["toxtunnel_reloads_total{result=\"ok\"}"] - reloadsBefore,
                 2.0 * rounds);
        for (const auto& talker : kept) {
            const std::size_t count = talker->stop();
            QVERIFY2(talker->whole(), "an answer was not what was asked");
            QVERIFY(count > rounds);
        }
        QVERIFY(eventually([&] { return active() == 0; }));
    }

    void letsStreamsEndWhenAskedTo()
    {
        write("server.yaml", serverYaml_ + "revoke: drain\n");
        QCOMPARE(reload("server.yaml").code, 0);
        auto open = connect(echoForward);
        QVERIFY(open && echoes(*open));
        write("rules.yaml", "rules: []\n");
        const Answer answer = reload("server.yaml");
        QCOMPARE(answer.json[QLatin1String("streams_cut")].toInt(-1), 0);
        QVERIFY(!opens(echoForward));
        QVERIFY(echoes(*open));
        open->finish();
        QCOMPARE(open->awaitEnd(), End::Closed);
    }

    void forwardsThatStayKeepTheirConnections()
    {
        auto kept = connect(echoForward);
        auto removed = connect(sourceForward);
        QVERIFY(kept && removed && echoes(*kept) && !removed->receive(1).empty());
        const QByteArray removedPort = "remote_port: " + QByteArray::number(source_.port());
        QByteArrayList lines;
        for (const QByteArray& line : clientYaml_.split('\n')) {
            if (!line.contains(removedPort)) {
                lines << line;
            }
        }
        write("client.yaml", lines.join('\n'));
        const Answer answer = reload("client.yaml");
        QVERIFY2(answer.code == 0, answer.text.constData());
        QCOMPARE(answer.json[QLatin1String("forwards_added")].toInt(), 0);
        QCOMPARE(answer.json[QLatin1String("forwards_removed")].toInt(), 1);
        QVERIFY(echoes(*kept));
        QVERIFY(opens(echoForward));
        QVERIFY(!connect(sourceForward)); // nobody listens
        QVERIFY(!removed->receive(1).empty());
        removed->reset();
    }
};

QTEST_GUILESS_MAIN(RevocationTest)
#include "RevocationTest.moc"
