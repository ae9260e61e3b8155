// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/Finish.h"

#include "ConfigTestTools.h"

#include <QTest>

using namespace toxtunnel;
using namespace toxtunnel::config;
using namespace toxtunnel::config::test;

namespace {

KnownServers registry()
{
    KnownServers known({});
    if (!known.add("home", toxId(1)) || !known.add("office", toxId(2))) {
        qFatal("the aliases are free");
    }
    return known;
}

Loaded load(const QByteArray& yaml)
{
    Loaded loaded = parseConfiguration(yaml.toStdString(), "c");
    finish(loaded, registry());
    return loaded;
}

const QByteArray forward = "{local_port: 1, remote_host: h, remote_port: 2}";

} // namespace

class FinishTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void resolvesWhateverNamesAPeer_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("Tox ID") << QByteArray::fromStdString(toxId(1).toHex());
        QTest::newRow("lower case") << QByteArray::fromStdString(toxId(1).toHex()).toLower();
        QTest::newRow("key of a known server") << QByteArray(64, '0').replace("00", "01");
        QTest::newRow("alias") << QByteArray("home");
        QTest::newRow("name in peers") << QByteArray("mine");
    }
    void resolvesWhateverNamesAPeer()
    {
        QFETCH(QByteArray, text);
        const Loaded loaded = load("peers: [{name: mine, id: home}]\nforwards: [{peer: '" + text +
                                   "', local_port: 1, remote_host: h, remote_port: 2}]\n");
        QCOMPARE(allTexts(loaded.problems), QByteArray());
        const PeerReference& peer = loaded.configuration.forwards.at(0).peer;
        QVERIFY(peer.key == toxId(1).key);
        QVERIFY(peer.toxId == toxId(1));
        QCOMPARE(QByteArray::fromStdString(peer.text), text);
    }

    void keepsAnUnknownKeyWithoutAnId()
    {
        const auto found = resolvePeer(std::string(64, 'c'), Configuration{}, registry());
        QVERIFY(found && found->key && !found->toxId);
    }

    void leadsForwardsToThePrimary()
    {
        const Loaded loaded = load("mode: client\nclient: {server_id: [office, home]}\n"
                                   "forwards: [" +
                                   forward + "]\n");
        QCOMPARE(allTexts(loaded.problems), QByteArray());
        QVERIFY(loaded.configuration.forwards.at(0).peer.key == toxId(2).key);
    }

    void explainsWrongServers_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const QByteArray& yaml, const QByteArray& text) {
            QTest::newRow(yaml.left(60)) << yaml << text;
        };
        const QByteArray unknown = " in --server-id / client.server_id (run `toxtunnel servers "
                                   "list` to see the known ones)";
        row("mode: client", "Server ID is required in client mode");
        row("{mode: client, client: {server_id: ''}}", "Server ID is required in client mode");
        row("client: {server_id: hom}",
            "Unknown server alias 'hom'" + unknown + "; did you mean 'home'?");
        row("client: {server_id: <PASTE>}", "Unknown server alias '<PASTE>'" + unknown);
        row("client: {server_id: " + QByteArray(75, 'A') + "}",
            "Server ID must be 76 characters, got 75");
        row("client: {server_id: " + QByteArray(76, 'x') + "}",
            "Invalid server Tox ID: it holds a character that is not hexadecimal (0-9, A-F)");
        row("client: {server_id: " + QByteArray(75, '0') + "1}",
            "Invalid server Tox ID: the checksum does not match");
        row("client: {server_id: [home, '']}", "Fallback server ID cannot be empty");
        row("client: {server_id: [home, " + QByteArray(77, 'A') + "]}",
            "Fallback server ID must be 76 characters, got 77");
        row("client: {server_id: [home, " + QByteArray(76, 'x') + "]}",
            "Invalid fallback server Tox ID: it holds a character that is not hexadecimal (0-9, "
            "A-F)");
        row("client: {server_id: [home, home]}",
            "Fallback server ID duplicates the primary server ID");
        row("client: {server_id: [home, office, office]}", "Duplicate fallback server ID: office");
        row("forwards: [" + forward + "]",
            "The forward names no peer, and there is no client.server_id");
        row("peers: [{name: a, id: home}, {name: a, id: office}]", "Duplicate peer name 'a'");
        row("peers: [{name: a, id: home}, {name: b, id: home}]",
            "Duplicate peer: another entry has the same key");
        row("peers: [{name: " + QByteArray(64, 'A') + ", id: home}]",
            "A peer's name must not look like a Tox ID or a key");
        row("peers: [{id: " + QByteArray(75, 'A') + "}]",
            "Invalid Tox ID: it must be 76 characters, got 75. Copy the whole ID that `toxtunnel "
            "print-id` shows on the other machine");
    }
    void explainsWrongServers()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QByteArray, text);
        const Loaded loaded = load(yaml);
        QVERIFY2(loaded.problems.size() == 1, allTexts(loaded.problems));
        QCOMPARE(QByteArray::fromStdString(loaded.problems[0].message().english()), text);
        QVERIFY(!loaded.usable());
    }

    void acceptsAClientWhoseForwardsNameTheirPeers()
    {
        const Loaded loaded = load("mode: client\nforwards: [{peer: home, local_port: 1, "
                                   "remote_host: h, remote_port: 2}]\n");
        QCOMPARE(allTexts(loaded.problems), QByteArray());
    }

    void takesTheCommandLineBeforeItResolves()
    {
        Loaded loaded = parseConfiguration("mode: client\nclient: {server_id: nobody}\n", "c");
        loaded.configuration.client.serverIds = {{"somebody", {}, {}}};
        loaded.locations.set("client.server_id[0]", {"--server-id"});
        finish(loaded, registry());
        QVERIFY(allTexts(loaded.problems)
                    .startsWith("--server-id: error: Unknown server alias 'somebody'"));
    }

    void warnsOfTwoForwardsOnOnePort()
    {
        const Loaded loaded = load("client:\n  server_id: home\n  forwards:\n  - " + forward +
                                   "\n  - " + forward + "\n");
        QCOMPARE(allTexts(loaded.problems),
                 QByteArray("c:5:18: warning: local_port 1 is already used by the forward at "
                            "c:4:5\n"));
        const Loaded apart =
            load("client: {server_id: home}\nforwards:\n  - " + forward +
                 "\n  - {local_port: 1, remote_host: h, remote_port: 2, protocol: udp}\n"
                 "  - {local_port: 1, remote_host: h, remote_port: 2, bind: 127.0.0.2}\n"
                 "  - {local_port: 1, remote_host: h, remote_port: 2, enabled: false}\n");
        QCOMPARE(allTexts(apart.problems), QByteArray());
    }

    void listsWhatIsNotServedYet_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QByteArray>("keys");
        const auto row = [](const char* yaml, const char* keys) {
            QTest::newRow(yaml) << QByteArray(yaml) << QByteArray(keys);
        };
        row("mode: server", "");
        row("metrics: true", "");
        row("metrics: {enabled: false}", "");
        row("limits: {streams_per_peer: 9}", "limits");
        row("inspect: false", "");
        row("tunnel: {idle_timeout_seconds: 0, resume: {enabled: false}}", "");
        row("tunnel: {idle_timeout_seconds: 9, resume: true}", "");
        row("client: {server_id: [home, office], socks5: true}", "");
        row("flow_control: {mode: bdp}", "");
    }
    void listsWhatIsNotServedYet()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QByteArray, keys);
        std::string listed;
        for (const std::string& key : notServedYet(load(yaml))) {
            listed += (listed.empty() ? "" : " ") + key;
        }
        QCOMPARE(QByteArray::fromStdString(listed), keys);
    }
};

QTEST_APPLESS_MAIN(FinishTest)
#include "FinishTest.moc"
