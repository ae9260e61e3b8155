// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pair/TestNode.h"
#include "reactor/QtReactor.h"
#include "support/Eventually.h"

#include <QElapsedTimer>
#include <QScopeGuard>
#include <QTest>
#include <algorithm>

using namespace toxtunnel;
using namespace toxtunnel::test;

namespace {

constexpr int onlinePatience = 40'000; // ms; 8 to 10 s when nothing else runs

}

/// Two nodes of one process that know each other's keys and one address.
class NodePairTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        reactor_ = createQtReactor();
        alice_ = std::make_unique<TestNode>(*reactor_);
        bob_ = std::make_unique<TestNode>(*reactor_);
        alice_->start();
        bob_->start();
        alice_->node->add(bob_->key());
        bob_->node->add(alice_->key());
        bob_->node->bootstrapTo(alice_->address());
        QTRY_COMPARE_WITH_TIMEOUT(alice_->connectionTo(*bob_), Connection::Udp, onlinePatience);
        QTRY_COMPARE_WITH_TIMEOUT(bob_->connectionTo(*alice_), Connection::Udp, onlinePatience);
    }

    void cleanupTestCase()
    {
        alice_.reset();
        bob_.reset();
        reactor_.reset();
    }

    void tellsThatItIsOnline()
    {
        // On one machine, as in any LAN, toxcore says Relay although there is none.
        QVERIFY(alice_->selfConnections.back() != Connection::None);
        QCOMPARE(alice_->node->selfConnection(), alice_->selfConnections.back());
        QVERIFY(alice_->node->eventDriven());
        QVERIFY(bob_->node->eventDriven());
        QVERIFY(alice_->node->udpPort() != bob_->node->udpPort());
    }

    void keepsTheChannelOfAFriend()
    {
        auto* const channel = alice_->node->channel(bob_->key());
        QCOMPARE(&alice_->node->add(bob_->key()), channel);
        QCOMPARE(channel->key(), bob_->key());
        QCOMPARE(alice_->node->friends(), std::vector{bob_->key()});
        QVERIFY(alice_->node->friendNumber(bob_->key()).has_value());
    }

    void carriesPacketsOfBothKinds()
    {
        Packet reliable(tox::PeerChannel::maxPacketSize, 7);
        reliable[0] = 160;
        Packet quick{200, 1, 2, 3};
        auto& channel = *alice_->node->channel(bob_->key());
        QCOMPARE(channel.sendLossless(reliable), tox::SendResult::Sent);
        QCOMPARE(channel.sendLossy(quick), tox::SendResult::Sent);
        QTRY_COMPARE(bob_->lossless, (std::vector<Packet>{reliable}));
        QTRY_COMPARE(bob_->lossy, (std::vector<Packet>{quick}));
    }

    void answersWithoutWaitingForATimer()
    {
        constexpr std::size_t rounds = 200;
        const auto reset = qScopeGuard([this] { alice_->onLossy = bob_->onLossy = {}; });
        bob_->onLossy = [](tox::PeerChannel& channel, std::span<const std::uint8_t> packet) {
            channel.sendLossy(packet);
        };
        std::vector<qint64> times; // ns
        QElapsedTimer clock;
        auto& channel = *alice_->node->channel(bob_->key());
        alice_->onLossy = [&](tox::PeerChannel&, std::span<const std::uint8_t>) {
            times.push_back(clock.nsecsElapsed());
        };
        while (times.size() < rounds) {
            const std::size_t before = times.size();
            clock.start();
            QCOMPARE(channel.sendLossy(Packet{201, 1}), tox::SendResult::Sent);
            QTRY_VERIFY_WITH_TIMEOUT(times.size() > before, 5000);
        }
        std::nth_element(times.begin(), times.begin() + rounds / 2, times.end());
        const qint64 median = times[rounds / 2];
        qInfo("round trip: %lld us", median / 1000);
        QVERIFY(median < 2'000'000); // 0.1 ms; waiting for timers takes 50 to 100 ms
    }

    void restsWhenNothingHappens()
    {
        const int before = alice_->iterations;
        QTest::qWait(2000);
        const int perSecond = (alice_->iterations - before) / 2;
        qInfo("iterations per second: %d", perSecond);
        QVERIFY(perSecond > 10);
        QVERIFY(perSecond < 100); // polling at 1 ms makes 900
    }

    void saysWhyAPacketIsNotSent()
    {
        auto& channel = *alice_->node->channel(bob_->key());
        QCOMPARE(channel.sendLossless(Packet{}), tox::SendResult::Failed);
        QCOMPARE(channel.sendLossless(Packet(tox::PeerChannel::maxPacketSize + 1, 160)),
                 tox::SendResult::Failed);
        QCOMPARE(channel.sendLossless(Packet{200}), tox::SendResult::Failed);
        const Packet packet(1000, 160);
        int sent = 0;
        while (channel.sendLossless(packet) == tox::SendResult::Sent && sent < 100'000) {
            ++sent;
        }
        QCOMPARE(channel.sendLossless(packet), tox::SendResult::Full);
        // A burst like that loses packets, and toxcore's sender takes its time to recover.
        QVERIFY(eventually([&] { return channel.sendLossless(packet) == tox::SendResult::Sent; },
                           std::chrono::milliseconds(onlinePatience)));
        PublicKey stranger;
        stranger.bytes.fill(9);
        QCOMPARE(alice_->node->add(stranger).sendLossy(Packet{200}), tox::SendResult::Offline);
        alice_->node->remove(stranger);
        QCOMPARE(alice_->node->channel(stranger), nullptr);
    }

    void hearsThatAFriendLeft()
    {
        bob_->node->stop();
        QTRY_COMPARE_WITH_TIMEOUT(alice_->friendConnections[bobKey()].back(), Connection::None,
                                  onlinePatience);
        QCOMPARE(alice_->node->channel(bobKey())->sendLossy(Packet{200}), tox::SendResult::Offline);
    }

private:
    PublicKey bobKey() const { return alice_->node->friends().front(); }

    std::unique_ptr<Reactor> reactor_;
    std::unique_ptr<TestNode> alice_;
    std::unique_ptr<TestNode> bob_;
};

QTEST_GUILESS_MAIN(NodePairTest)
#include "NodePairTest.moc"
