// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/MetricsServer.h"
#include "control/MetricsText.h"
#include "support/ReactorThread.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTcpSocket>
#include <QTest>

using namespace toxtunnel;
using namespace std::chrono_literals;

namespace {

/// Everything set, with names that need care.
Metrics sample()
{
    Metrics metrics;
    metrics.node.version = "1.0.0";
    metrics.node.mode = "client";
    metrics.node.streams = 2;
    metrics.node.peersOnline = 1;
    metrics.node.total = {10, 20};
    metrics.streams = {1, 2, 3, 4, 5, 6, 7};
    metrics.opensRejected = 8;
    metrics.bytesThrottled = 9;
    metrics.reloads = 11;
    metrics.failedReloads = 12;
    metrics.failovers = 13;
    PeerInfo peer;
    peer.key.bytes.fill(0xAB);
    peer.name = "a \"quoted\" \\ name";
    peer.path = PeerPath::Relay;
    peer.pathReason = PathReason::Unanswered;
    peer.roundTrip = 1500us;
    peer.total = {30, 40};
    metrics.peers = {peer, PeerInfo{}};
    metrics.retransmits[peer.key] = 17;
    const auto now = std::chrono::steady_clock::now();
    metrics.iterateLagMilliseconds.add(0.5, now);
    metrics.iterateLagMilliseconds.add(2, now);
    metrics.links.roundTripMicroseconds.add(1500, now);
    return metrics;
}

QByteArray sampleText()
{
    return QByteArray::fromStdString(control::metricsText(sample(), control::processUsage()));
}

} // namespace

class MetricsTest : public QObject
{
    Q_OBJECT

    static QByteArray request(std::uint16_t port, const QByteArray& text)
    {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        if (!socket.waitForConnected(5000)) {
            return "not connected";
        }
        socket.write(text);
        while (socket.state() == QTcpSocket::ConnectedState && socket.waitForReadyRead(5000)) {
        }
        return socket.readAll();
    }

private Q_SLOTS:
    void writesTheNamesAndLabelsThatDashboardsUse_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char* line : {"toxtunnel_build_info{version=\"1.0.0\",git_sha=\"\"} 1",
                                 "toxtunnel_tunnels_active{role=\"client\"} 2",
                                 "toxtunnel_tunnels_opened_total{result=\"ok\"} 1",
                                 "toxtunnel_tunnels_opened_total{result=\"denied\"} 2",
                                 "toxtunnel_tunnels_opened_total{result=\"failed\"} 3",
                                 "toxtunnel_tunnels_closed_total{reason=\"local\"} 4",
                                 "toxtunnel_tunnels_closed_total{reason=\"remote\"} 5",
                                 "toxtunnel_tunnels_closed_total{reason=\"timeout\"} 6",
                                 "toxtunnel_tunnels_closed_total{reason=\"error\"} 7",
                                 "toxtunnel_bytes_in_total 20",
                                 "toxtunnel_bytes_out_total 10",
                                 "toxtunnel_friends_online 1",
                                 "toxtunnel_tox_iterate_lag_milliseconds_count 2",
                                 "toxtunnel_tox_iterate_lag_milliseconds_sum 2.5",
                                 "toxtunnel_tox_iterate_lag_milliseconds_max 2",
                                 "toxtunnel_tox_iterate_lag_ms 2",
                                 "toxtunnel_outbound_buffer_allocs_total 0",
                                 "toxtunnel_outbound_buffer_reuse_total 0",
                                 "toxtunnel_outbound_buffer_overflow_total 0",
                                 "toxtunnel_coalesce_policy_transitions_total 0",
                                 "toxtunnel_tunnel_rtt_microseconds_count 1",
                                 "toxtunnel_tunnel_rtt_microseconds_sum 1500",
                                 "toxtunnel_tunnel_rtt_microseconds_max 1500",
                                 "toxtunnel_tunnel_send_window_bytes_count 0",
                                 "toxtunnel_tunnel_bandwidth_bytes_per_second_sum 0",
                                 "toxtunnel_rate_limit_open_rejected_total 8",
                                 "toxtunnel_rate_limit_bytes_throttled_total 9",
                                 "toxtunnel_watchdog_aborts_total 0",
                                 "toxtunnel_resume_attempts_total 0",
                                 "toxtunnel_resume_successes_total 0",
                                 "toxtunnel_resume_failures_total 0",
                                 "toxtunnel_reloads_total{result=\"ok\"} 11",
                                 "toxtunnel_reloads_total{result=\"failed\"} 12",
                                 "toxtunnel_failover_switchovers_total 13"}) {
            QTest::newRow(line) << QByteArray(line);
        }
    }

    void writesTheNamesAndLabelsThatDashboardsUse()
    {
        QFETCH(const QByteArray, line);
        QVERIFY(sampleText().split('\n').contains(line));
    }

    void writesWhatPassedWithEachPeer()
    {
        const QByteArray labels = QByteArray("{peer=\"") + QByteArray("AB").repeated(32) +
                                  "\",name=\"a \\\"quoted\\\" \\\\ name\"";
        const QByteArrayList lines = sampleText().split('\n');
        const auto has = [&](const char* name, const char* rest) {
            return lines.contains(QByteArray(name) + labels + rest);
        };
        QVERIFY2(has("toxtunnel_peer_bytes_in_total", "} 40"), lines.join('\n').constData());
        QVERIFY(has("toxtunnel_peer_bytes_out_total", "} 30"));
        QVERIFY(has("toxtunnel_peer_retransmits_total", "} 17"));
        QVERIFY(has("toxtunnel_peer_rtt_seconds", "} 0.0015"));
        QVERIFY(has("toxtunnel_peer_path", ",path=\"relay\"} 1"));
        QVERIFY(has("toxtunnel_peer_path", ",path=\"udp\"} 0"));
        QVERIFY(has("toxtunnel_peer_path_reason", ",reason=\"unanswered\"} 1"));
    }

    void measuresThisProcess()
    {
        const auto usage = control::processUsage();
        QVERIFY(usage.has_value());
        QVERIFY(usage->residentBytes > 1'000'000 && usage->residentBytes < usage->virtualBytes);
        QVERIFY(usage->openDescriptors >= 3 && usage->openDescriptors < usage->mostDescriptors);
        QVERIFY(usage->threads >= 1);
        const double now = static_cast<double>(QDateTime::currentSecsSinceEpoch());
        QVERIFY(usage->startTime > now - 600 && usage->startTime < now + 2);
    }

    void passesTheToolOfPrometheus()
    {
        QProcess tool;
        tool.start(QStringLiteral("promtool"),
                   {QStringLiteral("check"), QStringLiteral("metrics")});
        if (!tool.waitForStarted()) {
            QSKIP("promtool (package prometheus) is not installed");
        }
        tool.write(sampleText());
        tool.closeWriteChannel();
        QVERIFY(tool.waitForFinished(20'000));
        const QByteArray said = tool.readAllStandardError() + tool.readAllStandardOutput();
        // 3: only opinions on names; those of 0.4 have their units.
        QVERIFY2(tool.exitCode() == 0 || tool.exitCode() == 3, said.constData());
        static const QRegularExpression known(QStringLiteral(
            "^toxtunnel_(tox_iterate_lag_milliseconds|tox_iterate_lag_milliseconds_max|"
            "tox_iterate_lag_ms|tunnel_rtt_microseconds|tunnel_rtt_microseconds_max) "
            "(use base unit|metric names should not contain abbreviated units)"));
        for (const QByteArray& line : said.split('\n')) {
            QVERIFY2(line.isEmpty() || known.match(QString::fromUtf8(line)).hasMatch(),
                     line.constData());
        }
    }

    void theDashboardAsksForNamesThatExist()
    {
        QFile file(QStringLiteral(SOURCE_DIR "/docs/grafana-dashboard.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonDocument dashboard = QJsonDocument::fromJson(file.readAll());
        QSet<QString> asked;
        static const QRegularExpression name(QStringLiteral("\\b(toxtunnel|process)_[a-z_]+"));
        for (const QJsonValue panel : dashboard[QLatin1String("panels")].toArray()) {
            const QJsonArray targets = panel[QLatin1String("targets")].toArray();
            QVERIFY(!targets.isEmpty());
            for (const QJsonValue target : targets) {
                auto found = name.globalMatch(target[QLatin1String("expr")].toString());
                QVERIFY(found.hasNext());
                while (found.hasNext()) {
                    asked << found.next().captured();
                }
            }
        }
        QSet<QString> served;
        for (const QByteArray& line : sampleText().split('\n')) {
            if (!line.startsWith('#')) {
                const auto end = line.indexOf(line.contains('{') ? '{' : ' ');
                served << QString::fromLatin1(line.left(end));
            }
        }
        QVERIFY(asked.size() > 15);
        const QSet<QString> unknown = asked - served;
        QVERIFY2(unknown.isEmpty(), qPrintable(QStringList(unknown.values()).join(u' ')));
    }

    void answersOnlyARequestForThePage()
    {
        test::ReactorThread core;
        auto server = core.call([&] {
            return control::MetricsServer::start(core.reactor, {"127.0.0.1:0", "/metrics"},
                                                 [] { return std::string("content\n"); });
        });
        QVERIFY(server.has_value());
        const std::uint16_t port = (*server)->port();
        const QByteArray page =
            request(port, "GET /metrics?x=y HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QVERIFY2(page.startsWith("HTTP/1.1 200 OK\r\n"), page.constData());
        QVERIFY(page.contains("Content-Type: text/plain; version=0.0.4; charset=utf-8\r\n"));
        QVERIFY(page.contains("Connection: close\r\n"));
        QVERIFY(page.endsWith("\r\n\r\ncontent\n"));
        for (const char* other :
             {"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n",
              "GET /metrics/ HTTP/1.1\r\nHost: localhost\r\n\r\n",
              "POST /metrics HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\n\r\nabc"}) {
            const QByteArray answer = request(port, other);
            QVERIFY2(answer.startsWith("HTTP/1.1 404 "), answer.constData());
            QVERIFY(answer.endsWith("\r\n\r\nNot Found\n"));
        }
        const QByteArray head = request(port, "HEAD /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QVERIFY2(head.startsWith("HTTP/1.1 200 OK\r\n"), head.constData());
        QVERIFY2(head.endsWith("\r\n\r\n"), head.constData());
        const QByteArray large =
            "GET /metrics HTTP/1.1\r\nHost: localhost\r\nX: " + QByteArray(20'000, 'x') +
            "\r\n\r\n";
        QVERIFY(!request(port, large).contains("content\n"));
        core.call([&] { server->reset(); });
    }

    void answersNoPageUnderAForeignName_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("rebound") << QByteArray("evil.example:9100") << QByteArray("403");
        QTest::newRow("alike") << QByteArray("localhost.evil.example") << QByteArray("403");
        QTest::newRow("digits") << QByteArray("127.0.0.1.evil.example") << QByteArray("403");
        QTest::newRow("localhost") << QByteArray("localhost:9100") << QByteArray("200");
        QTest::newRow("IPv4") << QByteArray("127.0.0.1:9100") << QByteArray("200");
        QTest::newRow("IPv6") << QByteArray("[::1]:9100") << QByteArray("200");
    }

    void answersNoPageUnderAForeignName()
    {
        QFETCH(const QByteArray, host);
        QFETCH(const QByteArray, status);
        test::ReactorThread core;
        auto server = core.call([&] {
            return control::MetricsServer::start(core.reactor, {"127.0.0.1:0", "/metrics"},
                                                 [] { return std::string("content\n"); });
        });
        QVERIFY(server.has_value());
        const QByteArray page =
            request((*server)->port(), "GET /metrics HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
        QVERIFY2(page.startsWith(QByteArray("HTTP/1.1 " + status)), page.constData());
        core.call([&] { server->reset(); });
    }

    void saysWhenThePortIsTaken()
    {
        test::ReactorThread core;
        core.call([&] {
            const auto first = control::MetricsServer::start(
                core.reactor, {"127.0.0.1:0", "/metrics"}, [] { return std::string(); });
            QVERIFY(first.has_value());
            const auto second = control::MetricsServer::start(
                core.reactor, {"127.0.0.1:" + std::to_string((*first)->port()), "/metrics"},
                [] { return std::string(); });
            QVERIFY(!second.has_value());
            QVERIFY(second.error().text().find("in use") != std::string::npos);
        });
    }
};

QTEST_GUILESS_MAIN(MetricsTest)
#include "MetricsTest.moc"
