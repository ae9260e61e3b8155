// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/PairTest.h"
#include "support/ThreadedServer.h"

#include <QTest>
#include <csignal>

using namespace toxtunnel::test;
using namespace std::chrono_literals;

namespace {

/// Every block of the operator's guide for toxtunnel 0.4, as it stands there; listeners that a
/// machine has only once are left off.
constexpr char commonBlocks[] = R"(metrics:
  enabled: false
  listen: 127.0.0.1:9100
  path: /metrics
inspect:
  enabled: true
tunnel:
  coalesce_max_delay_us: 200
  coalesce_max_bytes: 1362
  coalesce_mode: fixed
  idle_timeout_seconds: 0
  reaper_tick_seconds: 10
  resume:
    enabled: false
    max_age_seconds: 300
    on_gap: passthrough
watchdog:
  enabled: true
  deadline_seconds: 30
  systemd_notify: true
flow_control:
  mode: bdp
  send_window_min_bytes: 65536
  send_window_max_bytes: 4194304
  safety_factor_x100: 150
  fixed_window_bytes: 262144
)";

constexpr char clientBlocks[] = R"(  failover:
    timeout_seconds: 60
    prefer_primary_grace_seconds: 30
  socks5:
    enabled: false
    listen: 127.0.0.1:1080
)";

} // namespace

/// Configuration files and command lines of toxtunnel 0.4 work unchanged, on either end.
class OldConfigurationTest : public PairTest
{
    Q_OBJECT

protected:
    TunnelPairOptions options() override
    {
        TunnelPairOptions options;
        options.arguments.clear(); // as in the guide: -m MODE -c FILE
        options.forwards = {{QStringLiteral("127.0.0.1"), echo_.port()},
                            {QStringLiteral("127.0.0.1"), other_.port()}};
        options.allow = {QStringLiteral("{host: \"127.0.0.1\", ports: [%1]}").arg(echo_.port())};
        options.deny = {QStringLiteral("{host: \"10.*\", ports: []}")};
        options.serverYaml = QString::fromLatin1(commonBlocks);
        options.clientYaml = QString::fromLatin1(clientBlocks) + QString::fromLatin1(commonBlocks);
        return options;
    }

private Q_SLOTS:
    void carriesATunnel() { QVERIFY(echoesThrough(0)); }

    void obeysTheRules() { QVERIFY(!echoesThrough(1)); }

    void saysWhatScriptsLookFor()
    {
        const QByteArray server = pair_->server().output();
        const QByteArray client = pair_->client().output();
        const QByteArray id = pair_->serverId().toLatin1();
        QVERIFY2(server.contains(QByteArray("Server Tox address: " + id)), server);
        QVERIFY2(server.contains("Loaded access rules from "), server);
        QVERIFY2(client.contains("Friend connection status: Connected"), client);
        QVERIFY2(client.contains("Connected to DHT"), client);
        QVERIFY2(client.contains("Listening on local port"), client);
    }

    void readsTheRulesAgainOnHangUp()
    {
        const auto before = pair_->server().output().size();
        const auto entry = [](std::uint16_t port) {
            return QStringLiteral("{host: \"127.0.0.1\", ports: [%1]}").arg(port);
        };
        pair_->writeRules({entry(other_.port())}, {});
        pair_->server().signal(SIGHUP);
        QVERIFY2(pair_->server().waitForOutput("ules", 10s, before),
                 pair_->server().output().constData());
        QTRY_VERIFY(echoesThrough(1));
        QVERIFY(!echoesThrough(0));
    }

    void endsCleanOnSigterm()
    {
        QCOMPARE(pair_->client().terminate().value_or(-1), 0);
        QCOMPARE(pair_->server().terminate().value_or(-1), 0);
    }

private:
    bool echoesThrough(std::size_t forward) const
    {
        auto socket = connect(forward);
        return socket && echoes(*socket, "hello", 5s);
    }

    ThreadedServer echo_{echo};
    ThreadedServer other_{echo};
};

QTEST_GUILESS_MAIN(OldConfigurationTest)
#include "OldConfigurationTest.moc"
