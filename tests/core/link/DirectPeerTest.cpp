// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/DirectPeer.h"

#include "reactor/QtReactor.h"
#include "sim/Initials.h"
#include "support/KeyOf.h"
#include "support/ResidentBytes.h"
#include "support/Turns.h"

#include <sodium.h>
#include <unistd.h>

#include <QTest>
#include <algorithm>
#include <ctime>
#include <string>

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

/// Datagrams that open QUIC connections, of somebody who knows nothing of us.
std::vector<std::vector<std::uint8_t>> someInitials()
{
    const auto identity = std::move(*transport::TlsIdentity::derive(secretOf(9), {}));
    transport::QuicSettings settings;
    settings.identity = identity.get();
    settings.random = [](std::span<std::uint8_t> out) { randombytes_buf(out.data(), out.size()); };
    return sim::initials(settings, 50, std::chrono::steady_clock::now());
}

} // namespace

class DirectPeerTest : public QObject
{
    Q_OBJECT

    const std::unique_ptr<Reactor> loop_ = createQtReactor();
    Reactor& reactor_ = *loop_;

    bool runUntil(const std::function<bool()>& done, std::chrono::milliseconds limit = 5s)
    {
        return test::turnUntil(done, limit);
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

    void followsAPeerThatMoved()
    {
        auto a = std::make_unique<Node>(reactor_, 1, 2);
        Node b(reactor_, 2, 1);
        a->peer->setCandidates({b.address()});
        QVERIFY(runUntil([&] { return a->reachable == 1 && b.reachable == 1; }));
        runUntil([] { return false; }, 3s); // b has ended its search
        const UdpAddress before = *b.peer->address();
        a.reset();
        Node moved(reactor_, 1, 2); // another port; nobody tells b
        moved.peer->setCandidates({b.address()});
        QVERIFY(runUntil([&] { return b.peer->address() == moved.address(); }, 1s));
        QVERIFY(before != moved.address());
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

    void takesAProbeFromAnotherAddressForNoMoreThanAQuestion()
    {
        Node a(reactor_, 1, 2);
        Node b(reactor_, 2, 1);
        a.peer->setCandidates({b.address()});
        QVERIFY(runUntil([&] { return a.reachable == 1 && b.reachable == 1; }));
        Stranger thief(reactor_); // has seen a probe and an answer of a, from an earlier life too
        Probe probe;
        probe.transaction = 7;
        probe.instance.fill(1);
        Probe old = probe;
        old.instance.fill(77);
        Probe answer = probe;
        answer.answer = true;
        answer.seen = b.address();
        constexpr std::size_t replays = 50;
        for (std::size_t i = 0; i < replays; ++i) {
            for (const Probe& each : {probe, old, answer}) {
                const auto bytes = each.encode(keysOf(1, 2));
                thief.socket->send(b.address(), bytes, bytes.size());
            }
        }
        const std::vector<std::uint8_t> quic(1200, 0xC3);
        thief.socket->send(b.address(), quic, quic.size());
        runUntil([] { return false; }, 500ms);
        // One answer to each question, and as many questions as to any address that may be a's.
        QVERIFY(thief.received.size() <= 2 * replays + DirectPeer::probesPerTarget);
        for (const auto& datagram : thief.received) {
            QCOMPARE(datagram.size(), Probe::size);
        }
        QCOMPARE(toText(*b.peer->address()), toText(a.address()));
        QVERIFY(b.received.empty());
        QCOMPARE(b.restarts, 0);
        const std::vector<std::uint8_t> datagram(100, 0x40);
        QVERIFY(a.peer->send(datagram, datagram.size()));
        QVERIFY(runUntil([&] { return b.received.size() == 1; }));
    }

    void keepsNothingOfAFloodFromStrangers()
    {
        Node b(reactor_, 2, 1);
        std::vector<std::unique_ptr<Stranger>> strangers;
        for (int i = 0; i < 20; ++i) {
            strangers.push_back(std::make_unique<Stranger>(reactor_));
        }
        std::vector<std::string> told;
        b.endpoint->onFlood([&](const UdpAddress& from) { told.push_back(toText(from)); });
        const auto initials = someInitials();
        const auto flood = [&](std::size_t rounds) {
            for (std::size_t i = 0; i < rounds; ++i) {
                for (const auto& stranger : strangers) {
                    const auto& initial = initials[i % initials.size()];
                    stranger->socket->send(b.address(), initial, initial.size());
                }
                QCoreApplication::processEvents();
            }
        };
        flood(4);
        QVERIFY(told.empty()); // a few are nothing to speak of
        flood(96);             // buffers grow to their size
        const qint64 before = test::residentBytes(::getpid());
        const std::clock_t start = std::clock();
        flood(1'500);
        const double each = 1e6 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC /
                            (1'500.0 * static_cast<double>(strangers.size()));
        qInfo("%.1f us for each datagram, sending included", each);
        QVERIFY(each < 50); // a TLS session for it would take hundreds
        const qint64 grown = test::residentBytes(::getpid()) - before;
#ifndef __SANITIZE_ADDRESS__ // it keeps what is freed
        QVERIFY2(grown < 4'000'000, qPrintable(QString::number(grown)));
#else
        Q_UNUSED(grown)
#endif
        QVERIFY(b.received.empty());
        QCOMPARE(told.size(), 1U);
        QVERIFY(std::any_of(strangers.begin(), strangers.end(), [&](const auto& stranger) {
            return toText(stranger->socket->local()) == told[0];
        }));
        Node a(reactor_, 1, 2);
        a.peer->setCandidates({b.address()});
        const auto end = std::chrono::steady_clock::now() + 5s;
        while (a.reachable == 0 && std::chrono::steady_clock::now() < end) {
            flood(1);
        }
        QCOMPARE(a.reachable, 1);
        for (const auto& stranger : strangers) {
            QVERIFY(stranger->received.empty());
        }
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

    void looksAgainWhenItIsDoubtedInTheMidstOfASearch()
    {
        Node a(reactor_, 1, 2);
        auto b = std::make_unique<Node>(reactor_, 2, 1);
        const UdpAddress place = b->address();
        a.peer->setCandidates({place});
        QVERIFY(runUntil([&] { return a.reachable == 1 && b->reachable == 1; }));
        QVERIFY(a.peer->looking()); // other addresses might have answered, too
        b.reset();
        const auto endpoint = std::move(*DirectEndpoint::open(reactor_, place.port, false, {}));
        QCOMPARE(endpoint->port(), place.port);
        int found = 0;
        DirectPeer::Events events{[&] { ++found; }, [] {}, [] {}, [](auto) {}, [] {}, [] {}};
        DirectPeer peer(reactor_, *endpoint, keysOf(2, 1), events); // waits to be asked
        a.peer->look();
        QVERIFY(runUntil([&] { return found == 1; }));
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
