// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Eventually.h"
#include "support/Files.h"
#include "support/Metrics.h"
#include "support/PairTest.h"
#include "support/ThreadedServer.h"

#include <QProcess>
#include <QTest>
#include <chrono>
#include <csignal>
#include <thread>

using namespace toxtunnel::test;
using namespace std::chrono_literals;

/// Every name of the metrics endpoint against real traffic: it counts what happened, once.
class CountersTest : public PairTest
{
    Q_OBJECT

    enum Forward : std::size_t
    {
        Echo,
        Denied,
        Nobody
    };

    ThreadedServer echo_{echo};
    TcpServer denied_;
    MetricsEndpoint serverMetrics_;
    MetricsEndpoint clientMetrics_;

    static bool echoes(TcpSocket& socket, std::size_t count = 10)
    {
        return toxtunnel::test::echoes(socket, std::string(count, 'x'), TcpSocket::patience);
    }
    Metrics server() const { return serverMetrics_.scrape(); }
    Metrics client() const { return clientMetrics_.scrape(); }
    void reloadServer() const
    {
        const double before = server()["toxtunnel_reloads_total{result=\"ok\"}"] +
                              server()["toxtunnel_reloads_total{result=\"failed\"}"];
        pair_->server().signal(SIGHUP);
        QVERIFY(eventually([&] {
            const Metrics now = server();
            return now["toxtunnel_reloads_total{result=\"ok\"}"] +
                       now["toxtunnel_reloads_total{result=\"failed\"}"] >
                   before;
        }));
    }

protected:
    TunnelPairOptions options() override
    {
        const std::uint16_t nobody = freePort();
        TunnelPairOptions options;
        options.frames = OVER_FRAMES;
        options.forwards = {{QStringLiteral("127.0.0.1"), echo_.port()},
                            {QStringLiteral("127.0.0.1"), denied_.port()},
                            {QStringLiteral("127.0.0.1"), nobody}};
        options.deny = {QStringLiteral("{host: 127.0.0.1, ports: [%1]}").arg(denied_.port())};
        options.serverYaml =
            serverMetrics_.yaml() + QStringLiteral("tunnel: {idle_timeout_seconds: 4, "
                                                   "half_close_timeout_seconds: 2, "
                                                   "reaper_tick_seconds: 1}\n");
        options.clientYaml =
            clientMetrics_.yaml() + QStringLiteral("tunnel: {coalesce_max_delay_us: 20000}\n");
        return options;
    }

    void whenOnline() override
    {
        auto socket = connect(Echo);
        QVERIFY(socket && echoes(*socket));
        socket->finish();
        QCOMPARE(socket->awaitEnd(), End::Closed);
        QVERIFY(eventually(
            [this] { return server()["toxtunnel_tunnels_active{role=\"server\"}"] == 0; }));
    }

private Q_SLOTS:
    void servesEveryNameOfOldDashboards_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char* name : {"build_info",
                                 "tunnels_active",
                                 "tunnels_opened_total",
                                 "tunnels_closed_total",
                                 "bytes_in_total",
                                 "bytes_out_total",
                                 "friends_online",
                                 "tox_iterate_lag_milliseconds_count",
                                 "tox_iterate_lag_milliseconds_sum",
                                 "tox_iterate_lag_milliseconds_max",
                                 "outbound_buffer_allocs_total",
                                 "outbound_buffer_reuse_total",
                                 "outbound_buffer_overflow_total",
                                 "coalesce_policy_transitions_total",
                                 "tunnel_rtt_microseconds_count",
                                 "tunnel_rtt_microseconds_sum",
                                 "tunnel_rtt_microseconds_max",
                                 "tunnel_send_window_bytes_count",
                                 "tunnel_send_window_bytes_sum",
                                 "tunnel_send_window_bytes_max",
                                 "tunnel_bandwidth_bytes_per_second_count",
                                 "tunnel_bandwidth_bytes_per_second_sum",
                                 "tunnel_bandwidth_bytes_per_second_max",
                                 "rate_limit_open_rejected_total",
                                 "rate_limit_bytes_throttled_total",
                                 "tox_iterate_lag_ms",
                                 "watchdog_aborts_total",
                                 "resume_attempts_total",
                                 "resume_successes_total",
                                 "resume_failures_total"}) {
            QTest::newRow(name) << QByteArray("toxtunnel_") + name;
        }
    }

    void servesEveryNameOfOldDashboards()
    {
        QFETCH(const QByteArray, name);
        QVERIFY(server().names().contains(name));
        QVERIFY(client().names().contains(name));
    }

    void passesTheToolOfPrometheusWhileItRuns()
    {
        QProcess tool;
        tool.start(QStringLiteral("promtool"),
                   {QStringLiteral("check"), QStringLiteral("metrics")});
        if (!tool.waitForStarted()) {
            QSKIP("promtool (package prometheus) is not installed");
        }
        tool.write(server().text());
        tool.closeWriteChannel();
        QVERIFY(tool.waitForFinished(20'000));
        // 3: only opinions on names, which are those of 0.4.
        QVERIFY2(tool.exitCode() == 0 || tool.exitCode() == 3, tool.readAllStandardError());
    }

    void countsAStreamOnceAtEachEnd()
    {
        const Metrics server = this->server();
        const Metrics client = this->client();
        auto socket = connect(Echo);
        QVERIFY(socket && echoes(*socket, 5'000));
        QCOMPARE(this->server()["toxtunnel_tunnels_active{role=\"server\"}"], 1.0);
        QCOMPARE(this->client()["toxtunnel_tunnels_active{role=\"client\"}"], 1.0);
        socket->finish();
        QCOMPARE(socket->awaitEnd(), End::Closed);
        QVERIFY(eventually([this] {
            return this->client()["toxtunnel_tunnels_active{role=\"client\"}"] == 0 &&
                   this->server()["toxtunnel_tunnels_active{role=\"server\"}"] == 0;
        }));
        const auto grown = [](const Metrics& before, const Metrics& after, const char* name) {
            return after[name] - before[name];
        };
        const Metrics serverNow = this->server();
        const Metrics clientNow = this->client();
        QCOMPARE(grown(server, serverNow, "toxtunnel_tunnels_opened_total{result=\"ok\"}"), 1.0);
        QCOMPARE(grown(client, clientNow, "toxtunnel_tunnels_opened_total{result=\"ok\"}"), 1.0);
        // The client's application ended it.
        QCOMPARE(grown(server, serverNow, "toxtunnel_tunnels_closed_total{reason=\"remote\"}"),
                 1.0);
        QCOMPARE(grown(client, clientNow, "toxtunnel_tunnels_closed_total{reason=\"local\"}"), 1.0);
        for (const char* other : {"toxtunnel_tunnels_closed_total{reason=\"error\"}",
                                  "toxtunnel_tunnels_closed_total{reason=\"timeout\"}"}) {
            QCOMPARE(grown(server, serverNow, other), 0.0);
            QCOMPARE(grown(client, clientNow, other), 0.0);
        }
        QCOMPARE(grown(server, serverNow, "toxtunnel_bytes_in_total"), 5'000.0);
        QCOMPARE(grown(server, serverNow, "toxtunnel_bytes_out_total"), 5'000.0);
        QCOMPARE(grown(client, clientNow, "toxtunnel_bytes_out_total"), 5'000.0);
        QCOMPARE(serverNow["toxtunnel_friends_online"], 1.0);
        QCOMPARE(serverNow["toxtunnel_build_info"], 1.0);
    }

    void countsWhatIsDeniedAndWhatFails()
    {
        const Metrics server = this->server();
        const Metrics client = this->client();
        for (const Forward forward : {Denied, Nobody}) {
            auto socket = connect(forward);
            QVERIFY(!socket || socket->awaitEnd() != End::Timeout);
        }
        for (const char* result : {"denied", "failed"}) {
            const QByteArray name =
                QByteArray("toxtunnel_tunnels_opened_total{result=\"") + result + "\"}";
            QCOMPARE(this->server()[name] - server[name], 1.0);
            QCOMPARE(this->client()[name] - client[name], 1.0);
        }
    }

    void countsStreamsThatTimeOutAndThatBreak()
    {
        const Metrics server = this->server();
        auto idle = connect(Echo);
        QVERIFY(idle && echoes(*idle));
        QVERIFY(idle->awaitEnd() != End::Timeout);
        auto broken = connect(Echo);
        QVERIFY(broken && echoes(*broken));
        broken->reset();
        QVERIFY(eventually([&] {
            const Metrics now = this->server();
            const auto grown = [&](const char* name) { return now[name] - server[name]; };
            return grown("toxtunnel_tunnels_closed_total{reason=\"timeout\"}") == 1 &&
                   grown("toxtunnel_tunnels_closed_total{reason=\"error\"}") == 1;
        }));
    }

    void measuresTheLink()
    {
        auto socket = connect(Echo);
        QVERIFY(socket && echoes(*socket, 3'000'000));
        constexpr std::size_t keystrokes = 200; // some of them before the echo of the one before
        for (std::size_t i = 0; i < keystrokes; ++i) {
            QVERIFY(socket->send("x"));
            std::this_thread::sleep_for(300us);
        }
        QCOMPARE(socket->receive(keystrokes).size(), keystrokes);
        const char* const links[] = {"toxtunnel_tunnel_rtt_microseconds",
                                     "toxtunnel_tunnel_send_window_bytes",
                                     "toxtunnel_tunnel_bandwidth_bytes_per_second"};
        for (const char* name : links) {
            for (const char* suffix : {"_count", "_sum", "_max"}) {
                const QByteArray whole = QByteArray(name) + suffix;
                QVERIFY2(eventually([&] { return client()[whole] > 0; }), whole.constData());
            }
        }
        const Metrics now = client();
        QVERIFY(now["toxtunnel_tox_iterate_lag_milliseconds_count"] > 10);
        QVERIFY(now["toxtunnel_tox_iterate_lag_milliseconds_sum"] > 0);
        QVERIFY(now["toxtunnel_tox_iterate_lag_milliseconds_max"] > 0);
        if (OVER_FRAMES) {
            for (const char* name :
                 {"toxtunnel_outbound_buffer_allocs_total", "toxtunnel_outbound_buffer_reuse_total",
                  "toxtunnel_outbound_buffer_overflow_total",
                  "toxtunnel_coalesce_policy_transitions_total"}) {
                QVERIFY2(now[name] > 0, name);
            }
        }
        const QByteArray peer = "{peer=\"" + pair_->serverId().left(64).toLatin1() + "\",name=\"\"";
        QVERIFY2(eventually([&] {
                     return client()["toxtunnel_peer_bytes_in_total" + peer + "}"] >= 3'000'000;
                 }),
                 client().text().constData());
        QVERIFY2(now["toxtunnel_peer_rtt_seconds" + peer + "}"] > 0, now.text().constData());
        QCOMPARE(now["toxtunnel_peer_path" + peer + ",path=\"offline\"}"], 0.0);
        // toxcore does not tell how often it repeats packets of frames.
        const QByteArray again = "toxtunnel_peer_retransmits_total" + peer + "}";
        QCOMPARE(now.text().contains(again), !OVER_FRAMES);
    }

    void countsReloads()
    {
        const Metrics before = server();
        reloadServer();
        const QString rules = pair_->filePath(QStringLiteral("rules.yaml"));
        const QByteArray good = readFile(rules);
        writeFile(rules, "rules: [\n");
        reloadServer();
        writeFile(rules, good);
        const Metrics now = server();
        for (const char* result : {"ok", "failed"}) {
            const QByteArray name =
                QByteArray("toxtunnel_reloads_total{result=\"") + result + "\"}";
            QCOMPARE(now[name] - before[name], 1.0);
        }
    }

    void countsWhatLimitsHoldBack()
    {
        const QString rules = pair_->filePath(QStringLiteral("rules.yaml"));
        writeFile(rules, readFile(rules) + "    rate_limit: {open_per_sec: 1, open_burst: 1, "
                                           "bytes_per_sec: 200000, bytes_burst: 20000}\n");
        reloadServer();
        auto slow = connect(Echo);
        QVERIFY(slow && echoes(*slow, 300'000));
        auto rejected = connect(Echo);
        auto too = connect(Echo);
        QVERIFY(eventually(
            [this] { return server()["toxtunnel_rate_limit_open_rejected_total"] >= 1; }));
        QVERIFY(server()["toxtunnel_rate_limit_bytes_throttled_total"] > 0);
    }
};

QTEST_GUILESS_MAIN(CountersTest)
#include "CountersTest.moc"
