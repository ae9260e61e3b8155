// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/DirectPeer.h"

#include "reactor/EpollReactor.h"
#include "support/KeyOf.h"
#include "support/Turns.h"

#include <sodium.h>

#include <QTest>

using namespace toxtunnel;
using namespace toxtunnel::link;
using test::keyOf;
using namespace std::chrono_literals;

namespace {

ProbeKey secretOf(std::uint8_t fill)
{
    ProbeKey key{};
    key.fill(fill);
    return key;
}

ProbeKeys keysOf(std::uint8_t self, std::uint8_t peer)
{
    return ProbeKeys::of(keyOf(self), secretOf(self), keyOf(peer), secretOf(peer));
}

/// A node with direct sockets and one peer.
struct Node
{
    Node(Reactor& reactor, std::uint8_t self, std::uint8_t other)
    {
        transport::InstanceId instance{};
        instance.fill(self);
        endpoint = std::move(*DirectEndpoint::open(reactor, 0, false, instance));
        DirectPeer::Events events;
        events.onReachable = [this] { ++reachable; };
        events.onUnreachable = [this] { ++unreachable; };
        events.onNewInstance = [this] { ++restarts; };
        events.onDatagram = [this](std::span<const std::uint8_t> datagram) {
            received.emplace_back(datagram.begin(), datagram.end());
        };
        events.onTurn = [] {};
        events.onWritable = [] {};
        peer = std::make_unique<DirectPeer>(reactor, *endpoint, keysOf(self, other), events);
    }
    UdpAddress address() const { return {IpAddress::loopbackV4(), endpoint->port()}; }

    std::unique_ptr<DirectEndpoint> endpoint;
    int reachable = 0;
    int unreachable = 0;
    int restarts = 0;
    std::vector<std::vector<std::uint8_t>> received;
    std::unique_ptr<DirectPeer> peer;
};

/// Somebody with a socket and no key.
struct Stranger final : DirectSocketHandler
{
    explicit Stranger(Reactor& reactor)
        : socket(std::move(*DirectSocket::bind(reactor, {IpAddress::loopbackV4(), 0}, *this)))
    {
    }
    void onDatagram(const UdpAddress&, std::span<const std::uint8_t> datagram) override
    {
        received.emplace_back(datagram.begin(), datagram.end());
    }
    void onTurn() override {}
    void onWritable() override {}

    std::vector<std::vector<std::uint8_t>> received;
    std::unique_ptr<DirectSocket> socket;
};

} // namespace

class DirectPeerTest : public QObject
{
    Q_OBJECT

    EpollReactor reactor_;

    bool runUntil(const std::function<bool()>& done, std::chrono::milliseconds limit = 5s)
    {
        return test::turnUntil(reactor_, done, limit);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }

    void findsThePeerFromOneSideAlone()
    {
        Node a(reactor_, 1, 2);
        Node b(reactor_, 2, 1);
        a.peer->setCandidates({b.address()}); // b knows nothing of a
        QVERIFY(runUntil([&] { return a.reachable == 1 && b.reachable == 1; }));
        QCOMPARE(toText(*b.peer->address()), toText(a.address()));
        const std::vector<std::uint8_t> datagram(100, 0x40);
        QVERIFY(a.peer->send(datagram, datagram.size()));
        QVERIFY(runUntil([&] { return b.received.size() == 1; }));
        QVERIFY(b.received[0] == datagram);
    }

    void ignoresProbesOfAnotherKey()
    {
        Node a(reactor_, 1, 2);
        Node b(reactor_, 2, 3); // expects somebody else
        a.peer->setCandidates({b.address()});
        QVERIFY(runUntil([&] { return a.unreachable == 1; }, 10s));
        QCOMPARE(a.reachable, 0);
        QVERIFY(!a.peer->address());
    }

    void answersNothingToAStranger()
    {
        Node a(reactor_, 1, 2);
        Node b(reactor_, 2, 1);
        a.peer->setCandidates({b.address()});
        QVERIFY(runUntil([&] { return b.reachable == 1; }));
        Stranger stranger(reactor_);
        Probe probe;
        auto forged = probe.encode(keysOf(1, 2));
        forged.back() = static_cast<std::uint8_t>(forged.back() + 1);
        stranger.socket->send(b.address(), forged, forged.size());
        const std::vector<std::uint8_t> quic(1200, 0xC3);
        stranger.socket->send(b.address(), quic, quic.size());
        for (std::size_t size = 1; size < 200; ++size) {
            const std::vector<std::uint8_t> garbage(size, static_cast<std::uint8_t>(size));
            stranger.socket->send(b.address(), garbage, garbage.size());
        }
        runUntil([] { return false; }, 300ms);
        QVERIFY(stranger.received.empty());
        QVERIFY(b.received.empty());
    }

    void sendsAVictimFiveProbesAndNoMore()
    {
        Node a(reactor_, 1, 2);
        Stranger victim(reactor_);
        a.peer->setCandidates({victim.socket->local()});
        QVERIFY(runUntil([&] { return a.unreachable == 1; }, 10s));
        QCOMPARE(victim.received.size(), std::size_t{DirectPeer::probesPerTarget});
        QCOMPARE(victim.received[0].size(), std::size_t{60});
    }

    void noticesThatThePeerHasRestarted()
    {
        Node a(reactor_, 1, 2);
        auto b = std::make_unique<Node>(reactor_, 2, 1);
        const UdpAddress place = b->address();
        a.peer->setCandidates({place});
        QVERIFY(runUntil([&] { return b->reachable == 1; }));
        b.reset();
        transport::InstanceId life{};
        life.fill(9);
        auto endpoint = std::move(*DirectEndpoint::open(reactor_, place.port, false, life));
        QCOMPARE(endpoint->port(), place.port);
        DirectPeer::Events none{[] {}, [] {}, [] {}, [](auto) {}, [] {}, [] {}};
        DirectPeer peer(reactor_, *endpoint, keysOf(2, 1), none);
        peer.setCandidates({a.address()});
        QVERIFY(runUntil([&] { return a.restarts == 1; }));
    }

    void takesNoAddressThatIsNotOursToLookInto_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<bool>("sameHost");
        QTest::addColumn<bool>("taken");
        QTest::newRow("public") << QByteArray("198.51.100.7") << false << true;
        QTest::newRow("loopback of another host") << QByteArray("127.0.0.1") << false << false;
        QTest::newRow("loopback of this host") << QByteArray("127.0.0.1") << true << true;
        QTest::newRow("private network elsewhere") << QByteArray("10.231.77.9") << true << false;
        QTest::newRow("multicast") << QByteArray("224.0.0.1") << true << false;
        QTest::newRow("broadcast") << QByteArray("255.255.255.255") << true << false;
        QTest::newRow("unspecified") << QByteArray("0.0.0.0") << true << false;
        QTest::newRow("link-local") << QByteArray("169.254.1.1") << true << false;
        QTest::newRow("without IPv6") << QByteArray("2001:db8::1") << true << false;
    }
    void takesNoAddressThatIsNotOursToLookInto()
    {
        QFETCH(const QByteArray, address);
        QFETCH(const bool, sameHost);
        QFETCH(const bool, taken);
        const auto endpoint = std::move(*DirectEndpoint::open(reactor_, 0, false, {}));
        const auto ip = IpAddress::parse(address.toStdString());
        const auto other = static_cast<std::uint16_t>(endpoint->port() == 5000 ? 5001 : 5000);
        QCOMPARE(endpoint->acceptable({*ip, other}, sameHost), taken);
        QVERIFY(!endpoint->acceptable({*ip, 1023}, sameHost));
    }
};

QTEST_GUILESS_MAIN(DirectPeerTest)
#include "DirectPeerTest.moc"
