// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/PairTest.h"

#include <QTest>

namespace toxtunnel::test {

void PairTest::prepare()
{
    pair_ = std::make_unique<TunnelPair>(options());
    QVERIFY2(pair_->waitUntilOnline(), pair_->logs().constData());
    whenOnline();
}

void PairTest::endPrograms()
{
    QCOMPARE(pair_->client().terminate().value_or(-1), 0);
    QCOMPARE(pair_->server().terminate().value_or(-1), 0);
}

std::optional<TcpSocket> PairTest::connect(std::size_t forward, TcpSocket::Duration timeout) const
{
    return TcpSocket::connect("127.0.0.1", pair_->localPort(forward), timeout);
}

PairTest::Connection PairTest::connectTo(TcpServer& target, TcpSocket::Duration within,
                                         std::size_t forward) const
{
    Connection connection;
    connection.client = connect(forward);
    connection.target = target.accept(within);
    return connection;
}

void PairTest::cleanupTestCase()
{
    if (pair_) {
        endPrograms();
        pair_.reset(); // before what stands behind the forwards
    }
}

} // namespace toxtunnel::test
