// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/Loader.h"

#include "ConfigTestTools.h"
#include "config/Finish.h"
#include "config/PathExpansion.h"

#include <QTemporaryDir>
#include <QTest>

using namespace toxtunnel;
using namespace toxtunnel::config;
using namespace toxtunnel::config::test;
using namespace std::chrono_literals;

namespace {

Loaded parse(const std::string& text)
{
    return parseConfiguration(text, "config.yaml");
}

} // namespace

class LoaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void loadsTheGuidesServerUnchanged()
    {
        const Loaded loaded = parse(dataFile("guide-server.yaml"));
        QCOMPARE(allTexts(loaded.problems), QByteArray());
        const Configuration& c = loaded.configuration;
        QCOMPARE(c.mode, Mode::Server);
        QCOMPARE(c.dataDir.string(), std::string("/path/to/data"));
        QCOMPARE(c.rulesFile.string(), std::string("/path/to/rules.yaml"));
        QCOMPARE(c.relayPort(), std::uint16_t(33445));
        QVERIFY(c.inspect.enabled && !c.metrics.enabled && c.watchdog.systemdNotify);
        QCOMPARE(c.tunnel.coalesceMaxDelay, 200us);
        QCOMPARE(c.tunnel.reaperTick, 10s);
        QCOMPARE(c.tunnel.openTimeout, 15s);
        QCOMPARE(c.flowControl.sendWindowMaxBytes, 4194304u);
        // Its values are the documented defaults.
        Configuration defaults;
        QVERIFY(c.tunnel == defaults.tunnel);
        QVERIFY(c.flowControl == defaults.flowControl);
        QVERIFY(c.watchdog == defaults.watchdog);
        QVERIFY(c.metrics == defaults.metrics);
    }

    void loadsTheGuidesClientUnchanged()
    {
        std::string text = dataFile("guide-client.yaml");
        replaceAll(text, "<76-char-tox-id-or-alias>", toxId(0x5A).toHex());
        Loaded loaded = parse(text);
        finish(loaded, KnownServers({}));
        QCOMPARE(allTexts(loaded.problems), QByteArray());
        const Configuration& c = loaded.configuration;
        QCOMPARE(c.mode, Mode::Client);
        QCOMPARE(c.relayPort(), std::uint16_t(0));
        QCOMPARE(c.client.serverIds.size(), std::size_t(1));
        QVERIFY(c.client.serverIds[0].toxId == toxId(0x5A));
        QCOMPARE(c.forwards.size(), std::size_t(1));
        QCOMPARE(c.forwards[0].localPort, std::uint16_t(2222));
        QCOMPARE(c.forwards[0].remoteHost, std::string("127.0.0.1"));
        QVERIFY(c.forwards[0].bind.empty());
        QVERIFY(c.forwards[0].peer.key == toxId(0x5A).key);
        QCOMPARE(c.client.failover.timeout, 60s);
        QVERIFY(!c.client.socks5.enabled && !c.client.pipe);
        QCOMPARE(loaded.locations.of("forwards[0].local_port").line, 19);
    }

    void loadsTheGuidesVariants()
    {
        std::string text = dataFile("guide-client.yaml");
        replaceAll(text, "  server_id: <76", "  # server_id: <76");
        replaceAll(text, "# server_id:\n", "server_id:\n");
        replaceAll(text, "  #   - primary-homelab\n", "    - primary-homelab\n");
        replaceAll(text, "  #   - hetzner-fallback\n", "    - hetzner-fallback\n");
        replaceAll(text, "  #   - <full-76-char-tox-id>\n", "    - " + toxId(3).toHex() + "\n");
        replaceAll(text, "  # pipe:\n", "  pipe:\n");
        replaceAll(text, "  #   remote_", "    remote_");
        KnownServers known({});
        QVERIFY(known.add("primary-homelab", toxId(1)));
        QVERIFY(known.add("hetzner-fallback", toxId(2)));
        Loaded loaded = parse(text);
        finish(loaded, known);
        QCOMPARE(allTexts(loaded.problems), QByteArray());
        const auto& servers = loaded.configuration.client.serverIds;
        QCOMPARE(servers.size(), std::size_t(3));
        for (std::uint8_t i = 0; i < 3; ++i) {
            QVERIFY(servers[i].toxId == toxId(std::uint8_t(i + 1)));
        }
        QCOMPARE(loaded.configuration.client.pipe->text(), std::string("127.0.0.1:22"));
    }

    void loadsFlatFilesOfTheFirstVersions()
    {
        const Loaded server = parse("mode: server\ndata_dir: /d\nlogging: debug\nrules_file: /r\n"
                                    "disclose: true\ntcp_port: 4000\nudp_enabled: false\n"
                                    "bootstrap_nodes: [{address: h, port: 1, public_key: " +
                                    std::string(64, 'A') + "}]\n");
        QCOMPARE(allTexts(server.problems), QByteArray());
        QCOMPARE(server.configuration.relayPort(), std::uint16_t(4000));
        QVERIFY(!server.configuration.tox.udpEnabled);
        QVERIFY(server.configuration.server.disclose.toxtunnelVersion);
        QCOMPARE(server.configuration.tox.bootstrapNodes.at(0).address, std::string("h"));
        QCOMPARE(server.configuration.logging.level, log::Level::Debug);
        QCOMPARE(server.configuration.rulesFile.string(), std::string("/r"));

        const Loaded client =
            parse("mode: client\nserver_id: home\nsocks5: true\npipe: \"[::1]:22\"\n"
                  "forwards: [{local_port: 1, remote_host: h, remote_port: 2}]\n"
                  "failover: {timeout_seconds: 5}\n");
        QCOMPARE(allTexts(client.problems), QByteArray());
        QCOMPARE(client.configuration.client.serverIds.at(0).text, std::string("home"));
        QCOMPARE(client.configuration.forwards.size(), std::size_t(1));
        QCOMPARE(client.configuration.client.failover.timeout, 5s);
        QCOMPARE(client.configuration.client.pipe->host, std::string("::1"));
        QVERIFY(client.configuration.client.socks5.enabled);
    }

    void takesThePortsOfAServerSectionOnlyWithoutATox()
    {
        const Loaded flat = parse("server: {tcp_port: 4000}\n");
        QCOMPARE(flat.configuration.tox.tcpPort, std::uint16_t(4000));
        const Loaded both = parse("tox: {tcp_port: 5000}\nserver: {tcp_port: 4000}\n");
        QCOMPARE(both.configuration.tox.tcpPort, std::uint16_t(5000));
        QVERIFY(allTexts(both.problems).contains("Unknown key 'server.tcp_port'"));
    }

    void loadsTheNativeKeys()
    {
        const std::string key(64, 'b');
        Loaded loaded = parse(
            "mode: node\n"
            "peers:\n  - {name: home, id: " +
            toxId(7).toHex() +
            ", direct: off}\n"
            "  - {name: office, id: " +
            toxId(8).toHex() +
            "}\n"
            "forwards:\n"
            "  - {name: ssh, peer: home, bind: 0.0.0.0, local_port: 2222, remote_host: 127.0.0.1,"
            " remote_port: 22, protocol: tcp, enabled: true}\n"
            "  - {peer: " +
            key +
            ", bind: '[::1]', local_port: 2223, remote_host: h,"
            " remote_port: 22, protocol: UDP, enabled: no}\n"
            "rules_file: /etc/rules.yaml\n"
            "tox: {udp_enabled: true, ipv6_enabled: false, udp_port_start: 4000, udp_port_end: "
            "4010, tcp_port: 0, proxy: 'socks5://p:1080', bootstrap_url: 'http://n/',"
            " direct: auto, direct_port: 9, port_mapping: false}\n"
            "limits: {streams_per_peer: 250, memory_per_peer_bytes: 2097152}\n"
            "control: {group: ops}\n");
        finish(loaded, KnownServers({}));
        QVERIFY2(loaded.usable(), allTexts(loaded.problems));
        QCOMPARE(loaded.problems.size(), std::size_t(1)); // bind beyond loopback
        QVERIFY(loaded.problems[0].severity == Severity::Note);
        QVERIFY(loaded.problems[0].location.line == 6);
        const Configuration& c = loaded.configuration;
        QVERIFY(c.peers.at(0).direct == DirectMode::Off);
        QVERIFY(!c.peers.at(1).direct.has_value());
        QVERIFY(c.forwards.at(0).peer.toxId == toxId(7));
        QCOMPARE(c.forwards.at(0).bind, std::string("0.0.0.0"));
        QCOMPARE(c.forwards.at(1).bind, std::string("::1"));
        QVERIFY(c.forwards.at(1).protocol == Protocol::Udp && !c.forwards.at(1).enabled);
        QVERIFY(c.tox.proxy->kind == Proxy::Kind::Socks5 && c.tox.proxy->port == 1080);
        QCOMPARE(c.tox.udpPortEnd, std::uint16_t(4010));
        QVERIFY(!c.tox.ipv6Enabled && !c.tox.portMapping);
        QCOMPARE(c.limits.streamsPerPeer, 250u);
        QCOMPARE(c.control.group, std::string("ops"));
    }

    void joinsBothListsOfForwards()
    {
        const Loaded loaded = parse("forwards: [{local_port: 1, remote_host: a, remote_port: 1}]\n"
                                    "client:\n  forwards:\n"
                                    "    - {local_port: 2, remote_host: b, remote_port: 0}\n");
        QCOMPARE(loaded.configuration.forwards.size(), std::size_t(2));
        QCOMPARE(allTexts(loaded.problems), QByteArray("config.yaml:4:52: error: Forward rule "
                                                       "remote_port cannot be 0\n"));
    }

    void neverLeavesTheDataDirEmpty()
    {
        qputenv("HOME", "/somebody");
        QCOMPARE(parse("mode: client\n").configuration.dataDir.string(),
                 std::string("/somebody/.config/toxtunnel"));
        Loaded server = parse("mode: server\ndata_dir: ''\n");
        QCOMPARE(server.configuration.dataDir.string(), std::string("/var/lib/toxtunnel"));
        setMode(server, Mode::Client);
        QCOMPARE(server.configuration.dataDir.string(), std::string("/somebody/.config/toxtunnel"));
        Loaded named = parse("mode: server\ndata_dir: /d\n");
        setMode(named, Mode::Client);
        QCOMPARE(named.configuration.dataDir.string(), std::string("/d"));
        Loaded namedAsUsual = parse("mode: server\ndata_dir: /var/lib/toxtunnel\n");
        setMode(namedAsUsual, Mode::Client);
        QCOMPARE(namedAsUsual.configuration.dataDir.string(), std::string("/var/lib/toxtunnel"));
        QCOMPARE(defaultConfiguration(Mode::Server).configuration.dataDir.string(),
                 std::string("/var/lib/toxtunnel"));
    }

    void knowsTheHomeFolderWithoutTheEnvironment()
    {
        const QByteArray before = qgetenv("HOME");
        qunsetenv("HOME");
        const std::filesystem::path home = homeFolder();
        qputenv("HOME", before);
        QVERIFY(home.is_absolute()); // of the user database
        QCOMPARE(homeFolder("root"), std::filesystem::path("/root"));
    }

    void expandsVariablesOfTheEnvironment()
    {
        qputenv("HOME", "/somebody");
        qputenv("TUNNEL_NAME", "t");
        const Loaded loaded =
            parse("data_dir: $HOME/tunnel\nlogging: {file: '${HOME}/$TUNNEL_NAME.l'}\n"
                  "rules_file: '~/a$/b'\n");
        QCOMPARE(loaded.configuration.dataDir.string(), std::string("/somebody/tunnel"));
        QCOMPARE(loaded.configuration.logging.file.string(), std::string("/somebody/t.l"));
        QCOMPARE(loaded.configuration.rulesFile.string(), std::string("/somebody/a$/b"));
        QCOMPARE(
            allTexts(parse("mode: node\ndata_dir: $NO_SUCH/x\n").problems),
            QByteArray("config.yaml:2:11: error: Cannot use the path '$NO_SUCH/x': the "
                       "environment has no variable NO_SUCH; allowed: the path written out\n"));
    }

    void expandsTheHomeFolder()
    {
        qputenv("HOME", "/somebody");
        QCOMPARE(expandHome("~").string(), std::string("/somebody"));
        QCOMPARE(expandHome("~/x/y").string(), std::string("/somebody/x/y"));
        QCOMPARE(expandHome("~nobody-of-that-name/x").string(),
                 std::string("~nobody-of-that-name/x"));
        QCOMPARE(expandHome("~root/x").string(), (homeFolder("root") / "x").string());
        QCOMPARE(expandHome("/a/~/b").string(), std::string("/a/~/b"));
        const Loaded loaded = parse("data_dir: '~/d'\nlogging: {file: '~/l'}\nrules_file: '~/r'\n");
        QCOMPARE(loaded.configuration.dataDir.string(), std::string("/somebody/d"));
        QCOMPARE(loaded.configuration.logging.file.string(), std::string("/somebody/l"));
        QCOMPARE(loaded.configuration.rulesFile.string(), std::string("/somebody/r"));
    }

    void findsRelativeFilesBesideTheConfigurationFirst()
    {
        QTemporaryDir folder;
        writeAll(folder.filePath(QStringLiteral("rules.yaml")), "rules: []\n");
        writeAll(folder.filePath(QStringLiteral("config.yaml")),
                 "rules_file: rules.yaml\nlogging: {file: some.log}\n");
        const std::filesystem::path file =
            folder.filePath(QStringLiteral("config.yaml")).toStdString();
        const Loaded loaded = loadConfiguration(file);
        QCOMPARE(loaded.configuration.rulesFile, file.parent_path() / "rules.yaml");
        QCOMPARE(loaded.configuration.logging.file, std::filesystem::current_path() / "some.log");
    }

    void tellsWhyAFileCannotBeRead()
    {
        QTemporaryDir folder;
        const Loaded missing =
            loadConfiguration(folder.filePath(QStringLiteral("x")).toStdString());
        QVERIFY(!missing.usable());
        QVERIFY(missing.problems[0].what.english().find("No such file") != std::string::npos);
        const Loaded directory = loadConfiguration(folder.path().toStdString());
        QVERIFY(directory.problems.at(0).what.english().find("it is a folder") !=
                std::string::npos);
        const QString large = folder.filePath(QStringLiteral("large"));
        writeAll(large, "#" + std::string((1 << 20) - 2, 'x') + "\n");
        QVERIFY(loadConfiguration(large.toStdString()).usable());
        writeAll(large, "#" + std::string((1 << 20) - 1, 'x') + "\n");
        QCOMPARE(loadConfiguration(large.toStdString()).problems.at(0).message().english(),
                 std::string("The file is too large; allowed: at most 1 MiB"));
    }

    void comparesConfigurationsByWhatTheySay()
    {
        const Loaded a = parse("mode: client\nclient: {server_id: x}\n");
        const Loaded b = parse("# comment\nclient:\n    server_id: 'x'\nmode: client\n");
        QVERIFY(a.configuration == b.configuration);
        QVERIFY(!(a.configuration == parse("mode: client\nclient: {server_id: y}").configuration));
    }
};

QTEST_APPLESS_MAIN(LoaderTest)
#include "LoaderTest.moc"
