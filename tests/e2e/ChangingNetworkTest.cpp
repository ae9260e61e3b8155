// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/EmulatedLink.h"
#include "support/ProgramTest.h"
#include "support/ThreadedServer.h"
#include "support/TunnelPair.h"

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
        EmulatedLink link({QStringLiteral("--delay"), QStringLiteral("2"), QStringLiteral("--udp"),
                           QStringLiteral("off")});
        const auto target = targetAt(link);
        TunnelPair pair(optionsFor(link, target->port()));
        QVERIFY2(pair.waitUntilOnline(), pair.logs().constData());
        auto socket = connect(link, pair);
        QVERIFY(socket);
        QVERIFY(echoes(*socket, "over the relay", answerWithin));
        link.command(QStringLiteral("udp on"));
        for (BackgroundProgram* const side : {&pair.client(), &pair.server()}) {
            QVERIFY2(side->waitForOutput("is now reached through UDP", 90s),
                     pair.logs().constData());
        }
        link.command(QStringLiteral("tcp off")); // now only what goes over UDP still answers
        QVERIFY(echoes(*socket, "still here", answerWithin));
    }

    void findsAFriendThatWasGone()
    {
        EmulatedLink link({QStringLiteral("--delay"), QStringLiteral("2")});
        const auto target = targetAt(link);
        TunnelPairOptions options = optionsFor(link, target->port());
        options.frames = true; // a native link would keep its streams
        TunnelPair pair(options);
        QVERIFY2(pair.waitUntilOnline(), pair.logs().constData());
        auto socket = connect(link, pair);
        QVERIFY(socket && echoes(*socket, "before", answerWithin));
        const auto before = pair.client().output().size();
        link.command(QStringLiteral("cut"));
        // toxcore gives a friend up after 32 s of silence.
        QVERIFY2(pair.client().waitForOutput("went offline", 60s, before), pair.logs().constData());
        QVERIFY(socket->awaitEnd(5s) != End::Timeout); // the application is told
        link.command(QStringLiteral("restore"));
        QVERIFY2(pair.client().waitForOutput("is now online", 90s, before),
                 pair.logs().constData());
        auto again = connect(link, pair);
        QVERIFY(again && echoes(*again, "after", answerWithin));
    }

private:
    /// An echo inside the server's network.
    static std::unique_ptr<ThreadedServer> targetAt(const EmulatedLink& link)
    {
        const NetworkVisit visit(link.right());
        return std::make_unique<ThreadedServer>(echo);
    }

    static TunnelPairOptions optionsFor(const EmulatedLink& link, std::uint16_t port)
    {
        TunnelPairOptions options;
        options.forwards = {{QStringLiteral("127.0.0.1"), port}};
        options.serverPlace = &link.right();
        options.clientPlace = &link.left();
        options.serverAddress = EmulatedLink::rightAddress();
        return options;
    }

    static std::optional<TcpSocket> connect(const EmulatedLink& link, const TunnelPair& pair)
    {
        const NetworkVisit visit(link.left());
        return TcpSocket::connect("127.0.0.1", pair.localPort(0));
    }
};

QTEST_GUILESS_MAIN(ChangingNetworkTest)
#include "ChangingNetworkTest.moc"
