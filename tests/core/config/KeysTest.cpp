// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConfigTestTools.h"
#include "config/Finish.h"
#include "config/Loader.h"

#include <QTest>

using namespace toxtunnel;
using namespace toxtunnel::config;
using namespace toxtunnel::config::test;

/// Every key with a value that is taken and one that is not.
class KeysTest : public QObject
{
    Q_OBJECT

    static Loaded load(const QByteArray& yaml)
    {
        Loaded loaded = parseConfiguration(yaml.toStdString(), "c");
        KnownServers known({});
        if (!known.add("home", toxId(1)) || !known.add("office", toxId(2))) {
            qFatal("the aliases are free");
        }
        finish(loaded, known);
        return loaded;
    }

private Q_SLOTS:

    void takesGoodValues_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        const QList<QByteArray> lines{
            "mode: server",
            "mode: node",
            "data_dir: /d",
            "logging: {level: TRACE}",
            "logging: Warning",
            "logging: {level: off, file: /tmp/y.log}",
            "logging:",
            "service: {auto_start: no, allow_client_daemon: Yes}",
            "tox: {udp_enabled: false, ipv6_enabled: on, tcp_port: 0x1F90}",
            "tox: {tcp_port: '443'}",
            "tox: {page_locking: yes}",
            "tox: {bootstrap_mode: LAN}",
            "tox: {udp_port_start: 33445}",
            "tox: {proxy: 'http://[::1]:3128'}",
            "tox: {bootstrap_nodes: [{address: a, public_key: " + QByteArray(64, 'f') + "}]}",
            "tox: {bootstrap_nodes: []}",
            "tox: {direct: only}",
            "tox: {direct_port: 65535}",
            "metrics: true",
            "metrics: {enabled: true, listen: '[::1]:9100', path: /m}",
            "metrics: {listen: nonsense}",
            "inspect: false",
            "inspect: {enabled: false}",
            "tunnel: {coalesce_max_delay_us: 0, coalesce_max_bytes: 4294967295}",
            "tunnel: {coalesce_mode: drain, idle_timeout_seconds: 900, reaper_tick_seconds: 0}",
            "tunnel: {half_close_timeout_seconds: 0, keepalive_interval_seconds: 30}",
            "tunnel: {open_timeout_seconds: 1}",
            "tunnel: {resume: {enabled: true, state_path: x, max_age_seconds: 1, on_gap: close}}",
            "tunnel: {resume: true}",
            "tunnel: {resume: {max_age_seconds: 0}}",
            "flow_control: {mode: fixed, send_window_min_bytes: 1, send_window_max_bytes: 2, "
            "safety_factor_x100: 1, fixed_window_bytes: 2}",
            "watchdog: false",
            "watchdog: {enabled: true, deadline_seconds: 5}",
            "watchdog: {enabled: false, deadline_seconds: 1, systemd_notify: false}",
            "server: {disclose: true}",
            "server:",
            "client:",
            "server: {disclose: {hostname: y, os: y, os_version: n, arch: N, uptime: ON, "
            "toxtunnel_version: TRUE}}",
            "client: {server_id: home}",
            "client: {server_id: [home, office]}",
            "client: {failover: {timeout_seconds: 0, prefer_primary_grace_seconds: 0}}",
            "client: {server_id: home, socks5: {enabled: true, listen: '127.9.9.9:1'}}",
            "client: {server_id: home, socks5: {enabled: true, listen: 'localhost:1080'}}",
            "client: {server_id: home, socks5: {enabled: true, listen: '[::ffff:127.0.0.1]:1'}}",
            "client: {server_id: home, socks5: {listen: '0.0.0.0:1080'}}",
            "client: {server_id: home, pipe: 'h:22'}",
            "client: {server_id: home, pipe: {remote_host: h, remote_port: 22}}",
            "client: {server_id: home, pipe: }",
            "forwards: []",
            "forwards:",
            "peers: [{name: x, id: home}]",
            "peers: [{id: " + QByteArray(64, 'a') + ", direct: off}]",
            "limits: {streams_per_peer: 10000}",
            "revoke: drain",
            "revoke: cut",
            "control: {group: }",
            "rules_file: /r"};
        for (const QByteArray& line : lines) {
            QTest::newRow(line.left(70)) << line;
        }
    }
    void takesGoodValues()
    {
        QFETCH(QByteArray, yaml);
        Problems problems = load(yaml).problems;
        std::erase_if(problems, [](const Problem& problem) {
            return problem.severity == Severity::Note; // e.g. that a value acts as another
        });
        QCOMPARE(allTexts(problems), QByteArray());
    }

    void saysWhichValuesActAsOthers_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("gap") << QByteArray("tunnel: {resume: {enabled: true, on_gap: passthrough}}")
                             << QByteArray("tunnel.resume.on_gap");
        QTest::newRow("state") << QByteArray("tunnel: {resume: {state_path: x}}")
                               << QByteArray("tunnel.resume.state_path");
        QTest::newRow("mode") << QByteArray("tunnel: {coalesce_mode: adaptive}")
                              << QByteArray("tunnel.coalesce_mode");
        QTest::newRow("tick") << QByteArray("tunnel: {reaper_tick_seconds: 0}")
                              << QByteArray("tunnel.reaper_tick_seconds");
        QTest::newRow("window") << QByteArray("flow_control: {send_window_max_bytes: 8388608}")
                                << QByteArray("flow_control.send_window_max_bytes");
    }
    void saysWhichValuesActAsOthers()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QByteArray, key);
        const Problems problems = load(yaml).problems;
        QCOMPARE(problems.size(), std::size_t{1});
        QVERIFY(problems.front().severity == Severity::Note);
        QVERIFY(QByteArray::fromStdString(problems.front().what.english()).startsWith(key));
    }

    void refusesBadValues_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QByteArray>("text"); // the whole message of the one problem
        const auto row = [](const QByteArray& yaml, const QByteArray& text) {
            QTest::newRow(yaml.left(70)) << yaml << text;
        };
        const QByteArray flag = "; allowed: true or false";
        const QByteArray u16 = "; allowed: a whole number from 0 to 65535";
        const QByteArray u32 = "; allowed: a whole number from 0 to 4294967295";
        row("mode: servr", "Invalid mode 'servr': must be one of 'server', 'client', 'node'; did "
                           "you mean 'server'?");
        row("mode: Server", "Invalid mode 'Server': must be one of 'server', 'client', 'node'; did "
                            "you mean 'server'?");
        row("mode: [server]",
            "Invalid mode: it is a list; allowed: one of 'server', 'client', 'node'");
        row("data_dir: [x]", "Invalid data_dir: it is a list; allowed: a text");
        row("logging: loud",
            "Invalid logging 'loud': must be one of 'trace', 'debug', 'info', 'warn', 'warning', "
            "'error', 'critical', 'off'");
        row("logging: [x]", "Invalid logging: it is a list; allowed: a map of `key: value` lines");
        row("service: {auto_start: maybe}", "Invalid service.auto_start 'maybe'" + flag);
        row("service: {auto_start: tRUE}", "Invalid service.auto_start 'tRUE'" + flag);
        row("service: {allow_client_daemon: 1}", "Invalid service.allow_client_daemon '1'" + flag);
        row("service: yes",
            "Invalid service: it is a single value; allowed: a map of `key: value` lines");
        row("tox: {udp_enabled: {}}", "Invalid tox.udp_enabled: it is a map" + flag);
        row("tox: {tcp_port: 65536}", "Invalid tox.tcp_port '65536'" + u16);
        row("tox: {tcp_port: -1}", "Invalid tox.tcp_port '-1'" + u16);
        row("tox: {tcp_port: 1.5}", "Invalid tox.tcp_port '1.5'" + u16);
        row("tox: {tcp_port: 0123}", "Invalid tox.tcp_port '0123'" + u16);
        row("tox: {tcp_port: 99999999999999999999}",
            "Invalid tox.tcp_port '99999999999999999999'" + u16);
        row("{mode: server, tox: {tcp_port: 0}}", "TCP port cannot be 0");
        row("tox: {bootstrap_mode: local}",
            "Invalid tox.bootstrap_mode 'local': must be one of 'auto', 'lan'");
        row("tox: {bootstrap_mode: lan, udp_enabled: false}",
            "LAN bootstrap mode requires tox.udp_enabled to be true");
        row("tox: {bootstrap_mode: lan, proxy: 'http://h:1'}",
            "LAN bootstrap mode cannot be used with tox.proxy, which turns UDP off");
        row("tox: {bootstrap_url: 'ftp://x'}",
            "Invalid tox.bootstrap_url; allowed: an address that begins with https:// or http://");
        row("tox: {proxy: 'h:1'}",
            "Invalid tox.proxy 'h:1'; allowed: socks5://host:port or http://host:port");
        row("tox: {proxy: 'socks5://h'}",
            "Invalid tox.proxy 'socks5://h'; allowed: socks5://host:port or http://host:port");
        row("tox: {direct: never}",
            "Invalid tox.direct 'never': must be one of 'auto', 'off', 'only'");
        row("tox: {direct: only, udp_enabled: no}",
            "tox.direct: only needs tox.udp_enabled: true and no tox.proxy");
        row("{tox: {proxy: 'http://h:1'}, peers: [{direct: only, id: " + QByteArray(64, 'A') +
                "}]}",
            "peers[0].direct: only needs tox.udp_enabled: true and no tox.proxy");
        row("tox: {udp_port_start: 5, udp_port_end: 4}",
            "tox.udp_port_start and tox.udp_port_end are no range; allowed: a start from 1 and an "
            "end not below it, or neither");
        row("tox: {bootstrap_nodes: x}",
            "Invalid tox.bootstrap_nodes: it is a single value; allowed: a list");
        const QByteArray key(64, 'A');
        row("tox: {bootstrap_nodes: [{address: '', public_key: " + key + "}]}",
            "Bootstrap node address cannot be empty");
        row("tox: {bootstrap_nodes: [{address: a, port: 0, public_key: " + key + "}]}",
            "Bootstrap node port cannot be 0");
        row("tox: {bootstrap_nodes: [{address: a, public_key: AB}]}",
            "Bootstrap node public key must be 64 characters, got 2");
        row("tox: {bootstrap_nodes: [{address: a}]}",
            "Bootstrap node public key must be 64 characters, got 0");
        row("tox: {bootstrap_nodes: [{address: a, public_key: " + QByteArray(64, 'x') + "}]}",
            "Invalid bootstrap node public key: it holds a character that is not hexadecimal "
            "(0-9, A-F)");
        row("metrics: maybe", "Invalid metrics 'maybe'; allowed: true, false, or a map");
        row("metrics: {enabled: true, listen: x}", "Invalid metrics.listen value: x");
        row("metrics: {enabled: true, path: x}", "metrics.path must start with '/'");
        row("tunnel: {coalesce_max_delay_us: 4294967296}",
            "Invalid tunnel.coalesce_max_delay_us '4294967296'" + u32);
        row("tunnel: {coalesce_max_bytes: many}", "Invalid tunnel.coalesce_max_bytes 'many'" + u32);
        row("tunnel: {coalesce_mode: slow}",
            "Invalid tunnel.coalesce_mode 'slow': must be one of 'fixed', 'adaptive', 'bypass', "
            "'drain'");
        row("tunnel: {idle_timeout_seconds: 5s}", "Invalid tunnel.idle_timeout_seconds '5s'" + u32);
        row("tunnel: {open_timeout_seconds: 0}",
            "Invalid tunnel.open_timeout_seconds '0'; allowed: a whole number from 1 to "
            "4294967295");
        row("tunnel: {resume: {enabled: true, max_age_seconds: 0}}",
            "tunnel.resume.max_age_seconds must be > 0 when tunnel.resume.enabled");
        row("tunnel: {resume: {on_gap: stop}}",
            "Invalid tunnel.resume.on_gap 'stop': must be one of 'passthrough', 'close'");
        row("flow_control: {mode: bpd}",
            "Invalid flow_control.mode 'bpd': must be one of 'bdp', 'fixed'; did you mean 'bdp'?");
        row("flow_control: {send_window_min_bytes: 0}",
            "flow_control.send_window_min_bytes must be > 0 and <= "
            "flow_control.send_window_max_bytes");
        row("flow_control: {safety_factor_x100: 0}", "flow_control.safety_factor_x100 must be > 0");
        row("flow_control: {fixed_window_bytes: 1}",
            "flow_control.fixed_window_bytes must be > 0 and between "
            "flow_control.send_window_min_bytes and flow_control.send_window_max_bytes");
        row("watchdog: {deadline_seconds: 4}", "watchdog.deadline_seconds must be at least 5");
        row("server: {disclose: some}",
            "Invalid server.disclose 'some'; allowed: true, false, or a map");
        row("server: {disclose: {os: linux}}", "Invalid server.disclose.os 'linux'" + flag);
        row("{rules_file: /a, server: {rules_file: /b}}",
            "rules_file and server.rules_file name different files; allowed: one of them");
        row("client: {server_id: {a: b}}",
            "Invalid client.server_id: it is a map; allowed: a Tox ID, an alias, or a list of "
            "them");
        row("client: {server_id: [home, office], failover: {timeout_seconds: 0}}",
            "client.failover.timeout_seconds must be > 0 when there are fallback servers");
        row("client: {server_id: home, socks5: {enabled: true, listen: '0.0.0.0:1'}}",
            "client.socks5.listen must bind to a loopback address (127.0.0.0/8, ::1 or "
            "localhost). Got: 0.0.0.0");
        row("client: {server_id: home, socks5: {enabled: true, listen: '1080'}}",
            "Invalid client.socks5.listen value: 1080");
        row("client: {server_id: home, socks5: true, pipe: 'h:1'}",
            "client.socks5.enabled and client.pipe cannot be used together");
        row("client: {server_id: home, pipe: 'h'}",
            "Pipe target 'h' is invalid: the port is missing; allowed: host:port or "
            "[address]:port");
        row("client: {server_id: home, pipe: {remote_port: 1}}",
            "Pipe target remote_host cannot be empty");
        row("client: {server_id: home, pipe: {remote_host: h, remote_port: 0}}",
            "Pipe target remote_port cannot be 0");
        row("revoke: maybe", "Invalid revoke 'maybe': must be one of 'cut', 'drain'");
        row("limits: {streams_per_peer: 0}",
            "Invalid limits.streams_per_peer '0'; allowed: a whole number from 1 to 10000");
        row("limits: {memory_per_peer_bytes: 1}",
            "Invalid limits.memory_per_peer_bytes '1'; allowed: a whole number from 1048576 to "
            "18446744073709551615");
        row("peers: [{name: x}]",
            "peers[0].id is missing; allowed: a Tox ID, a public key, or an alias");
        row("control: {group: []}", "Invalid control.group: it is a list; allowed: a text");
    }
    void refusesBadValues()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QByteArray, text);
        const Loaded loaded = load(yaml);
        QVERIFY2(loaded.problems.size() == 1, allTexts(loaded.problems));
        QCOMPARE(QByteArray::fromStdString(loaded.problems[0].message().english()), text);
        QVERIFY(loaded.problems[0].severity == Severity::Error);
        QVERIFY(loaded.problems[0].location.line == 1);
    }

    void refusesBadForwards_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const QByteArray& yaml, const QByteArray& text) {
            QTest::newRow(yaml.left(70)) << yaml << text;
        };
        row("local_port: 0, remote_host: h, remote_port: 1", "Forward rule local_port cannot be 0");
        row("remote_host: h, remote_port: 1", "Forward rule local_port cannot be 0");
        row("local_port: 1, remote_port: 1", "Forward rule remote_host cannot be empty");
        row("local_port: 1, remote_host: '', remote_port: 1",
            "Forward rule remote_host cannot be empty");
        row("local_port: 1, remote_host: h", "Forward rule remote_port cannot be 0");
        row("local_port: 70000, remote_host: h, remote_port: 1",
            "Invalid forwards[0].local_port '70000'; allowed: a whole number from 0 to 65535");
        row("local_port: 1, remote_host: 'a b', remote_port: 1",
            "Invalid forwards[0].remote_host 'a b'; allowed: a host name or address of at most 255 "
            "letters without spaces");
        row("local_port: 1, remote_host: h, remote_port: 1, bind: eth0",
            "Invalid forwards[0].bind 'eth0'; allowed: a numeric address of this machine, such as "
            "127.0.0.1");
        row("local_port: 1, remote_host: h, remote_port: 1, protocol: sctp",
            "Invalid forwards[0].protocol 'sctp': must be one of 'tcp', 'udp'");
        row("local_port: 1, remote_host: h, remote_port: 1, peer: hom",
            "Unknown peer 'hom': it is no Tox ID, no public key, no name of `peers` and no alias. "
            "`toxtunnel servers list` shows the aliases; did you mean 'home'?");
        row("local_port: 1, remote_host: h, remote_port: 1, port: 3",
            "Unknown key 'forwards[0].port'");
    }
    void refusesBadForwards()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QByteArray, text);
        const Loaded loaded = load("client: {server_id: home, forwards: [{" + yaml + "}]}");
        QVERIFY2(loaded.problems.size() == 1, allTexts(loaded.problems));
        QCOMPARE(QByteArray::fromStdString(loaded.problems[0].message().english()), text);
    }

    void guessesUnknownKeys_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const QByteArray& yaml, const QByteArray& text) {
            QTest::newRow(yaml) << yaml << text;
        };
        row("loging: info", "Unknown key 'loging'; did you mean 'logging'?");
        row("tox: {tcp_prot: 1}", "Unknown key 'tox.tcp_prot'; did you mean 'tcp_port'?");
        row("tox: {tcpPort: 1}", "Unknown key 'tox.tcpPort'; did you mean 'tcp_port'?");
        row("client: {server: x}", "Unknown key 'client.server'; did you mean 'server_id'?");
        row("client: {server_ids: x}",
            "Unknown key 'client.server_ids'; did you mean 'server_id'?");
        row("metrics: {port: 1}", "Unknown key 'metrics.port'");
        row("banana: 1", "Unknown key 'banana'");
        row("\"a\\nb\": 1", "Unknown key 'a\\nb'");
        row("client: {}\nclient: {}", "Repeated key 'client'; the first one counts");
        row("? [a]\n: b", "Invalid key: it is a list, so it is ignored; allowed: a plain word");
    }
    void guessesUnknownKeys()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QByteArray, text);
        Loaded loaded = load(yaml);
        QVERIFY2(loaded.problems.size() == 1, allTexts(loaded.problems));
        QCOMPARE(QByteArray::fromStdString(loaded.problems[0].message().english()), text);
        QVERIFY(loaded.problems[0].severity == Severity::Warning && loaded.usable());
        makeStrict(loaded.problems);
        QVERIFY(!loaded.usable());
    }

    void reportsAllProblemsWithTheirPlaces()
    {
        const Loaded loaded = load("mode: clint\ntox:\n  tcp_port: x\n  udp: true\nlogging:\n"
                                   "  level: 5\n");
        QCOMPARE(allTexts(loaded.problems),
                 QByteArray("c:1:7: error: Invalid mode 'clint': must be one of 'server', "
                            "'client', 'node'; did you mean 'client'?\n"
                            "c:6:10: error: Invalid logging.level '5': must be one of 'trace', "
                            "'debug', 'info', 'warn', 'warning', 'error', 'critical', 'off'\n"
                            "c:3:13: error: Invalid tox.tcp_port 'x'; allowed: a whole number from "
                            "0 to 65535\n"
                            "c:4:3: warning: Unknown key 'tox.udp'\n"));
    }

    void saysAProblemInPartsThatCanBeTranslated()
    {
        Problem problem = load("tox: {tcp_port: x}\n").problems.at(0);
        const Message allowed = Message::say("a whole number from %1 to %2", "0", "65535");
        QVERIFY(problem.what == Message::say("Invalid %1 '%2'", "tox.tcp_port", "x"));
        QVERIFY(problem.allowed == allowed);
        problem.guess = "80";
        const Message alone = Message::say(
            "%1; did you mean '%2'?", Message::say("%1; allowed: %2", problem.what, allowed), "80");
        QVERIFY(problem.message() == alone);
        QVERIFY(problem.located() ==
                Message::say("%1: %2", "c:1:17", Message::say("error: %1", alone)));
        QCOMPARE(problem.text(),
                 std::string("c:1:17: error: Invalid tox.tcp_port 'x'; allowed: a whole number "
                             "from 0 to 65535; did you mean '80'?"));
        problem = {Severity::Warning, {}, Message::say("Unknown key '%1'", "x"), {}, {}};
        QCOMPARE(problem.text(), std::string("warning: Unknown key 'x'"));
        problem.severity = Severity::Note;
        QCOMPARE(problem.text(), std::string("note: Unknown key 'x'"));
    }

    void staysReadableUnderThousandsOfProblems()
    {
        QByteArray yaml;
        for (int i = 0; i < 20000; ++i) {
            yaml += "k" + QByteArray::number(i) + ": 1\n";
        }
        const Loaded loaded = load(yaml + "mode: x\n");
        QVERIFY(loaded.problems.size() <= 201);
        QVERIFY(!loaded.usable()); // the error is not lost among the warnings
    }
};

QTEST_APPLESS_MAIN(KeysTest)
#include "KeysTest.moc"
