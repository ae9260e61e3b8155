// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OldPeerTest.h"

#include "support/Eventually.h"

#include <QTest>

namespace toxtunnel::test {

bool OldPeerTest::receives(const QString& frame)
{
    return eventually([&] { return peer_->received().contains(frame); }, answerWithin);
}

std::shared_ptr<StreamEnd> OldPeerTest::openByPeer(quint16 id)
{
    peer_->send(RawPeer::Open, id, RawPeer::open("target", 7));
    return receives(frame(RawPeer::Ack, id, RawPeer::ack(0))) ? ours_->incoming.back() : nullptr;
}

void OldPeerTest::initTestCase()
{
    constexpr std::chrono::seconds onlineWithin{60};
    ours_ = std::make_unique<LinkEnd>(*reactor_);
    peer_ = std::make_unique<RawPeer>(*reactor_);
    peer_->tox().befriend(ours_->tox.contact());
    ours_->join(peer_->tox());
    QVERIFY(
        eventually([&] { return ours_->online() && peer_->tox().connection() != Connection::None; },
                   onlineWithin));
}

void OldPeerTest::cleanup()
{
    ours_->incoming.clear();
    QVERIFY(eventually([&] { return ours_->link->streamCount() == std::size_t{0}; }, answerWithin));
    if (peer_ == nullptr) {
        return;
    }
    peer_->send(RawPeer::Ping, 0);
    QVERIFY(receives(frame(RawPeer::Pong, 0))); // and every frame before
}

void OldPeerTest::cleanupTestCase()
{
    ours_.reset();
    peer_.reset();
}

} // namespace toxtunnel::test
