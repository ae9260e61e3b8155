// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/EchoedBulk.h"
#include "support/LinkedPair.h"
#include "support/ProgramTest.h"

#include <QElapsedTimer>
#include <QTest>

using namespace toxtunnel::test;
using namespace std::chrono_literals;

namespace {

constexpr auto answerWithin = 5s;

} // namespace

/// Client and server on two networks, and what happens to the cable between them.
class ChangingNetworkTest : public ProgramTest
{
    Q_OBJECT

protected:
    QString whyNot() const override { return whyNoNetworkNamespaces(); }

private Q_SLOTS:
    void keepsStreamsFromRelayToUdp()
    {
        LinkedPair linked({QStringLiteral("--delay"), QStringLiteral("2"), QStringLiteral("--udp"),
                           QStringLiteral("off")});
        TunnelPair& pair = linked.pair;
        QVERIFY2(pair.waitUntilOnline(), pair.logs().constData());
        auto socket = linked.connect();
        QVERIFY(socket);
        QVERIFY(echoes(*socket, "over the relay", answerWithin));
        linked.link.command(QStringLiteral("udp on"));
        for (BackgroundProgram* const side : {&pair.client(), &pair.server()}) {
            QVERIFY2(side->waitForOutput("is now reached through UDP", 90s),
                     pair.logs().constData());
        }
        linked.link.command(QStringLiteral("tcp off")); // now only what goes over UDP still answers
        QVERIFY(echoes(*socket, "still here", answerWithin));
    }

    void findsAFriendThatWasGone()
    {
        TunnelPairOptions options;
        options.frames = true; // a native link would keep its streams
        LinkedPair linked({QStringLiteral("--delay"), QStringLiteral("2")}, options);
        TunnelPair& pair = linked.pair;
        QVERIFY2(pair.waitUntilOnline(), pair.logs().constData());
        auto socket = linked.connect();
        QVERIFY(socket && echoes(*socket, "before", answerWithin));
        const auto before = pair.client().output().size();
        linked.link.command(QStringLiteral("cut"));
        // toxcore gives a friend up after 32 s of silence.
        QVERIFY2(pair.client().waitForOutput("went offline", 60s, before), pair.logs().constData());
        QVERIFY(socket->awaitEnd(5s) != End::Timeout); // the application is told
        linked.link.command(QStringLiteral("restore"));
        QVERIFY2(pair.client().waitForOutput("is now online", 90s, before),
                 pair.logs().constData());
        auto again = linked.connect();
        QVERIFY(again && echoes(*again, "after", answerWithin));
    }

    void cutsNoDatagramUpOnANarrowCable()
    {
        LinkedPair linked({QStringLiteral("--delay"), QStringLiteral("2"), QStringLiteral("--mtu"),
                           QStringLiteral("1300")});
        TunnelPair& pair = linked.pair;
        QVERIFY2(pair.waitUntilOnline(), pair.logs().constData());
        QVERIFY2(linked.goesDirect(), pair.logs().constData());
        const qlonglong before = fragments(linked.link.left());
        QVERIFY(before >= 0);
        auto socket = linked.connect();
        QVERIFY(socket);
        EchoedBulk bulk(std::move(*socket));
        QVERIFY2(bulk.goesOn(100) && bulk.stop(), pair.logs().constData());
        QCOMPARE(fragments(linked.link.left()), before);
    }

private:
    /// IP fragments made there so far (FragCreates); -1: unknown.
    static qlonglong fragments(const NetworkNamespace& place)
    {
        const QByteArray counters =
            place.run(QStringLiteral("cat"), {QStringLiteral("/proc/net/snmp")});
        const QList<QByteArray> lines = counters.split('\n'); // "Ip:" twice: names, then values
        return lines.value(1)
            .split(' ')
            .value(lines.value(0).split(' ').indexOf("FragCreates"), "-1")
            .toLongLong();
    }
};

QTEST_GUILESS_MAIN(ChangingNetworkTest)
#include "ChangingNetworkTest.moc"
