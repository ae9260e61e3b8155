// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/StateFile.h"

#include <QTest>

using namespace toxtunnel;
using namespace toxtunnel::config;

class StateFileTest : public QObject
{
    Q_OBJECT

    static State example()
    {
        State state;
        state.directPort = 40123;
        PublicKey key;
        key.bytes.fill(0xAB);
        PeerState peer;
        peer.pin.fill(0x12);
        peer.probeKey.emplace().fill(0x34);
        peer.seenAt = std::chrono::sys_seconds(std::chrono::seconds(1'800'000'000));
        peer.addresses = {{*IpAddress::parse("192.0.2.7"), std::uint16_t{33445}},
                          {*IpAddress::parse("2001:db8::1"), std::uint16_t{1024}}};
        state.peers.emplace(key, peer);
        key.bytes.fill(0x01);
        state.peers.emplace(key, PeerState{});
        return state;
    }

private Q_SLOTS:
    void readsWhatItWrote()
    {
        const LoadedState loaded = parseState(toText(example()), "state.yaml");
        QVERIFY2(loaded.problems.empty(),
                 loaded.problems.empty() ? "" : loaded.problems[0].text().c_str());
        QVERIFY(loaded.state == example());
    }

    void skipsADamagedEntryAndKeepsTheOthers()
    {
        std::string text = toText(example());
        text.replace(text.find("1212"), 4, "zzzz");
        const LoadedState loaded = parseState(text, "state.yaml");
        QCOMPARE(loaded.problems.size(), std::size_t{1});
        QCOMPARE(loaded.state.peers.size(), std::size_t{1});
        QCOMPARE(loaded.state.directPort, std::uint16_t{40123});
    }

    void forgetsAFileThatIsNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("list") << QByteArray("[1, 2]");
        QTest::newRow("no yaml") << QByteArray("peers: {");
        QTest::newRow("peers no map") << QByteArray("peers: 7");
        QTest::newRow("port too large") << QByteArray("direct_port: 70000");
    }
    void forgetsAFileThatIsNone()
    {
        QFETCH(const QByteArray, text);
        const LoadedState loaded = parseState(text.toStdString(), "state.yaml");
        QVERIFY(!loaded.problems.empty());
        QVERIFY(loaded.state == State());
    }

    void isEmptyWithoutAFile()
    {
        const LoadedState loaded = loadState("/nonexistent/state.yaml");
        QVERIFY(loaded.problems.empty());
        QVERIFY(loaded.state == State());
    }
};

QTEST_APPLESS_MAIN(StateFileTest)
#include "StateFileTest.moc"
