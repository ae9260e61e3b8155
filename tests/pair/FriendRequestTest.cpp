// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pair/DhtNode.h"
#include "pair/TestNode.h"
#include "reactor/QtReactor.h"

#include <QTest>

using namespace toxtunnel;
using namespace toxtunnel::test;

namespace {

constexpr int patience = 60'000; // ms: requests travel over onion paths, which are slow to be found

}

/// A stranger's request, and what its receiver can do with it. toxcore repeats requests by itself
/// until they are answered.
class FriendRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        reactor_ = createQtReactor();
        QVERIFY(network_.start());
        auto options = TestNode::quietOptions();
        options.bootstrapNodes = {network_.address()};
        host_ = std::make_unique<TestNode>(*reactor_, options);
        guest_ = std::make_unique<TestNode>(*reactor_, options);
        host_->start();
        guest_->start();
        QVERIFY(guest_->node->request(host_->node->selfId(), "let me in"));
    }

    void cleanupTestCase()
    {
        guest_.reset();
        host_.reset();
        reactor_.reset();
    }

    void isKeptUntilItIsAnswered()
    {
        QTRY_COMPARE_WITH_TIMEOUT(host_->requests.size(), 1U, patience);
        QCOMPARE(host_->requests.front().first, guest_->key());
        QVERIFY(host_->node->requests().find(guest_->key()) != nullptr);
        QVERIFY(host_->node->friends().empty());
    }

    void comesAgainAfterARefusal()
    {
        host_->node->refuse(guest_->key());
        QVERIFY(host_->node->requests().find(guest_->key()) == nullptr);
        QVERIFY(host_->node->friends().empty());
        // As a person would, after a while; toxcore drops a repetition of the last request it saw.
        guest_->node->remove(host_->key());
        QVERIFY(guest_->node->request(host_->node->selfId(), "please"));
        QTRY_COMPARE_WITH_TIMEOUT(host_->requests.size(), 2U, patience);
    }

    void isHeardNoMoreOnceBlocked()
    {
        host_->node->block(guest_->key());
        QVERIFY(host_->node->requests().find(guest_->key()) == nullptr);
        host_->node->unblock(guest_->key());
    }

    void makesTheTwoFriendsWhenAccepted()
    {
        host_->node->accept(guest_->key());
        QTRY_COMPARE_WITH_TIMEOUT(host_->connectionTo(*guest_), Connection::Udp, patience);
        QTRY_COMPARE_WITH_TIMEOUT(guest_->connectionTo(*host_), Connection::Udp, patience);
    }

private:
    DhtNode network_;
    std::unique_ptr<Reactor> reactor_;
    std::unique_ptr<TestNode> host_;
    std::unique_ptr<TestNode> guest_;
};

QTEST_GUILESS_MAIN(FriendRequestTest)
#include "FriendRequestTest.moc"
