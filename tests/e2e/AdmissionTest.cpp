// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ProgramTest.h"
#include "support/ThreadedServer.h"
#include "support/TunnelPair.h"

#include <QTest>
#include <csignal>

using namespace toxtunnel::test;
using namespace std::chrono_literals;

/// A client that comes before its rule does.
class AdmissionTest : public ProgramTest
{
    Q_OBJECT

private Q_SLOTS:
    void aRefusedClientComesInOnceARuleNamesIt()
    {
        ThreadedServer target(echo);
        TunnelPairOptions options;
        options.clientHasRule = false;
        options.forwards = {{QStringLiteral("127.0.0.1"), target.port()}};
        TunnelPair pair(options);

        constexpr qsizetype keyLength = 64;
        const QByteArray key = pair.clientId().left(keyLength).toLatin1();
        // Requests travel over onion paths, which are slow to be found.
        QVERIFY2(pair.server().waitForOutput("Refused friend request from " + key, 90s),
                 pair.logs().constData());
        QVERIFY(!pair.client().output().contains("is now online"));

        pair.writeRules({QStringLiteral("{host: \"127.0.0.1\", ports: [%1]}").arg(target.port())},
                        {});
        pair.server().signal(SIGHUP);
        QVERIFY2(pair.waitUntilOnline(), pair.logs().constData());
        auto socket = TcpSocket::connect("127.0.0.1", pair.localPort(0));
        QVERIFY(socket && socket->send("at last"));
        QCOMPARE(socket->receive(7), std::string("at last"));
    }
};

QTEST_GUILESS_MAIN(AdmissionTest)
#include "AdmissionTest.moc"
