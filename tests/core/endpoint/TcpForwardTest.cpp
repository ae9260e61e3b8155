// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Tunnel.h"

#include <QTest>

using namespace toxtunnel;
using namespace toxtunnel::endpoint;
using namespace toxtunnel::test;
using namespace std::chrono_literals;
using Kind = PumpEnd::Kind;

namespace {

std::string pattern(std::size_t size)
{
    std::string bytes(size, '\0');
    unsigned value = 1;
    for (char& byte : bytes) {
        value = value * 1664525U + 1013904223U;
        byte = static_cast<char>(value >> 24);
    }
    return bytes;
}

// Client, tunnel and target, connected to each other.
struct Connected
{
    explicit Connected(MemoryLink::Options options = {})
        : tunnel(server.port(), options)
        , client(tunnel.connect())
        , target(server.accept().value())
    {
    }

    TcpServer server;
    Tunnel tunnel;
    TcpSocket client;
    TcpSocket target;
};

// A connection may be reset before its maker has looked at it.
bool refused(Tunnel& tunnel)
{
    auto client = TcpSocket::connect("127.0.0.1", tunnel.port);
    return !client || client->awaitEnd() == End::Reset;
}

bool wait(const std::function<bool()>& condition)
{
    return QTest::qWaitFor(condition, 10'000);
}

} // namespace

class TcpForwardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesBytesBothWays()
    {
        for (const bool early : {false, true}) {
            Connected c({.writableBeforeOpen = early});
            QVERIFY(c.client.send("question"));
            QCOMPARE(c.target.receive(8), "question");
            QVERIFY(c.target.send("answer"));
            QCOMPARE(c.client.receive(6), "answer");
        }
    }

    void listensOnBothLoopbackAddresses()
    {
        TcpServer server;
        Tunnel tunnel(server.port());
        for (const char* address : {"127.0.0.1", "::1"}) {
            TcpSocket client = tunnel.connect(address);
            TcpSocket target = server.accept().value();
            QVERIFY(client.send("x"));
            QCOMPARE(target.receive(1), "x");
        }
    }

    void keepsEveryByteOfALargeTransfer()
    {
        const std::string up = pattern(20'000'000);
        const std::string down = pattern(20'000'001);
        Connected c;
        auto sentUp = std::async(std::launch::async, [&] {
            const bool ok = c.client.send(up);
            c.client.finish();
            return ok;
        });
        auto sentDown = std::async(std::launch::async, [&] {
            const bool ok = c.target.send(down);
            c.target.finish();
            return ok;
        });
        auto received = std::async(std::launch::async, [&] { return c.target.receiveAll(); });
        QVERIFY(c.client.receiveAll() == down);
        QVERIFY(received.get() == up);
        QVERIFY(sentUp.get() && sentDown.get());
        const PumpEnd end = c.tunnel.nextEnd();
        QCOMPARE(end.kind, Kind::Finished);
        QCOMPARE(end.traffic.sent, up.size());
        QCOMPARE(end.traffic.received, down.size());
        const ForwardCounters counters = c.tunnel.counters();
        QCOMPARE(counters.open, 0U);
        QCOMPARE(counters.accepted, 1U);
        QCOMPARE(counters.traffic.sent, up.size());
    }

    void passesTheClientsFinWhileTheTargetGoesOn()
    {
        Connected c;
        QVERIFY(c.client.send("all"));
        c.client.finish();
        QCOMPARE(c.target.receiveAll(), "all");
        QCOMPARE(c.target.lastEnd(), End::Closed);
        QVERIFY(c.target.send("late answer"));
        c.target.close();
        QCOMPARE(c.client.receiveAll(), "late answer");
        QCOMPARE(c.client.lastEnd(), End::Closed);
        QCOMPARE(c.tunnel.nextEnd().kind, Kind::Finished);
    }

    void passesTheTargetsFinWhileTheClientGoesOn()
    {
        Connected c;
        QVERIFY(c.target.send("greeting"));
        c.target.finish();
        QCOMPARE(c.client.receiveAll(), "greeting");
        QCOMPARE(c.client.lastEnd(), End::Closed);
        QVERIFY(c.client.send("still here"));
        c.client.close();
        QCOMPARE(c.target.receiveAll(), "still here");
        QCOMPARE(c.target.lastEnd(), End::Closed);
        QCOMPARE(c.tunnel.nextEnd().kind, Kind::Finished);
    }

    void passesTheClientsReset()
    {
        Connected c;
        QVERIFY(c.client.send("x"));
        QCOMPARE(c.target.receive(1), "x");
        c.client.reset();
        QCOMPARE(c.target.awaitEnd(), End::Reset);
        QCOMPARE(c.tunnel.nextEnd().kind, Kind::Aborted);
        QVERIFY(wait([&] { return c.tunnel.thread.call([&] { return c.tunnel.dials.empty(); }); }));
    }

    void passesTheTargetsReset()
    {
        Connected c;
        QVERIFY(c.target.send("x"));
        QCOMPARE(c.client.receive(1), "x");
        c.target.reset();
        QCOMPARE(c.client.awaitEnd(), End::Reset);
        QCOMPARE(c.tunnel.nextEnd().kind, Kind::Reset);
    }

    void passesAResetAfterAFin()
    {
        Connected c;
        c.client.finish();
        QCOMPARE(c.target.receiveAll(), "");
        c.target.reset();
        QCOMPARE(c.client.awaitEnd(), End::Reset);
    }

    void passesAResetWhileTheOtherSideStalls()
    {
        Connected c({.buffer = 4096});
        c.client.setBuffers(4096);
        c.target.setBuffers(4096);
        // Nobody reads at the target, so the forward does not read the client either.
        auto sent = std::async(std::launch::async,
                               [&] { return c.client.send(pattern(30'000'000), 200ms); });
        QVERIFY(!sent.get());
        c.client.reset();
        QCOMPARE(c.tunnel.nextEnd().kind, Kind::Aborted);
        QCOMPARE(c.target.awaitEnd(), End::Reset);
    }

    void refusesWhenTheTargetIsDown()
    {
        std::uint16_t nobody = freePort();
        Tunnel tunnel(nobody);
        QVERIFY(refused(tunnel));
        const PumpEnd end = tunnel.nextEnd();
        QCOMPARE(end.kind, Kind::Refused);
        QCOMPARE(end.refusal.code, RefusalCode::ConnectionRefused);
        QCOMPARE(tunnel.counters().refused, 1U);
    }

    void refusesWhenThePeerIsOffline()
    {
        Tunnel tunnel(1);
        tunnel.thread.call([&] { tunnel.link->setOnline(false); });
        QVERIFY(refused(tunnel));
        QCOMPARE(tunnel.nextEnd().refusal.code, RefusalCode::PeerOffline);
    }

    void resetsBothSidesWhenTheLinkDies()
    {
        Connected c;
        QVERIFY(c.client.send("x"));
        QCOMPARE(c.target.receive(1), "x");
        c.tunnel.thread.call([&] { c.tunnel.link->setOnline(false); });
        QCOMPARE(c.client.awaitEnd(), End::Reset);
        QCOMPARE(c.target.awaitEnd(), End::Reset);
        QCOMPARE(c.tunnel.nextEnd().kind, Kind::Reset);
    }

    void keepsMemoryBoundedWhenTheReaderStalls()
    {
        constexpr std::size_t buffer = 64 * 1024;
        const std::string bytes = pattern(30'000'000);
        Connected c({.buffer = buffer});
        auto sent = std::async(std::launch::async, [&] { return c.client.send(bytes); });
        // It stops by itself once the kernel's buffers and the stream's are full.
        std::uint64_t passed = 0;
        QVERIFY(wait([&] {
            const auto before = std::exchange(passed, c.tunnel.counters().traffic.sent);
            QTest::qWait(100);
            return passed > 0 && passed == before;
        }));
        QVERIFY(passed < bytes.size());
        const auto held = c.tunnel.thread.call([&] { return c.tunnel.link->heldBytes(); });
        QVERIFY(held > 0 && held <= buffer);
        QVERIFY(c.target.receive(bytes.size()) == bytes);
        QVERIFY(sent.get());
    }

    void stopsListeningAndLetsConnectionsRun()
    {
        Connected c;
        c.tunnel.thread.call([&] { c.tunnel.forward->stop(TcpForward::Running::Continue); });
        QVERIFY(!TcpSocket::connect("127.0.0.1", c.tunnel.port));
        QVERIFY(c.client.send("x"));
        QCOMPARE(c.target.receive(1), "x");
        c.tunnel.thread.call([&] { c.tunnel.forward->stop(TcpForward::Running::Cut); });
        QCOMPARE(c.client.awaitEnd(), End::Reset);
        QCOMPARE(c.target.awaitEnd(), End::Reset);
        QCOMPARE(c.tunnel.counters().traffic.sent, 1U);
    }

    void letsConnectionsWaitWhilePaused()
    {
        TcpServer server;
        Tunnel tunnel(server.port());
        tunnel.thread.call([&] { tunnel.forward->pause(); });
        TcpSocket client = tunnel.connect();
        QVERIFY(!server.accept(100ms));
        tunnel.thread.call([&] { tunnel.forward->resume(); });
        QVERIFY(server.accept());
    }

    void servesAThousandConnectionsInARow()
    {
        TcpServer server;
        Tunnel tunnel(server.port());
        const auto begin = std::chrono::steady_clock::now();
        for (int i = 0; i < 1000; ++i) {
            TcpSocket client = tunnel.connect();
            QVERIFY(client.send("q"));
            TcpSocket target = server.accept().value();
            QCOMPARE(target.receive(1), "q");
            QVERIFY(target.send("a"));
            QCOMPARE(client.receive(1), "a");
            client.close();
            QCOMPARE(target.receiveAll(), "");
            target.close();
            QCOMPARE(tunnel.nextEnd().kind, Kind::Finished);
        }
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
        qInfo("%.0f connections a second", 1000 / took.count());
        QCOMPARE(tunnel.counters().accepted, 1000U);
        QCOMPARE(tunnel.counters().open, 0U);
        QVERIFY(wait([&] { return tunnel.thread.call([&] { return tunnel.dials.empty(); }); }));
        QCOMPARE(tunnel.thread.call([&] { return tunnel.link->streams(); }), 0U);
    }

    void keepsTwoHundredConnectionsApart()
    {
        constexpr std::size_t count = 200;
        TcpServer server;
        Tunnel tunnel(server.port());
        std::vector<TcpSocket> clients;
        std::vector<TcpSocket> targets;
        for (std::size_t i = 0; i < count; ++i) {
            clients.push_back(tunnel.connect());
            QVERIFY(clients.back().send(std::to_string(1000 + i)));
        }
        for (std::size_t i = 0; i < count; ++i) {
            targets.push_back(server.accept().value());
        }
        for (TcpSocket& target : targets) {
            const std::string number = target.receive(4);
            QVERIFY(target.send(pattern(50'000) + number));
        }
        for (std::size_t i = 0; i < count; ++i) {
            QVERIFY(clients[i].receive(50'004) == pattern(50'000) + std::to_string(1000 + i));
        }
        QCOMPARE(tunnel.counters().open, count);
    }

    void mayBeDestroyedByItsOwnReport()
    {
        struct Destroyer final : TcpForward::Observer
        {
            void onConnectionEnded(TcpForward&, const PumpEnd&) override { forward.reset(); }
            std::unique_ptr<TcpForward> forward;
        };
        ReactorThread thread;
        Destroyer destroyer;
        const auto port = thread.call([&] {
            destroyer.forward =
                TcpForward::start(
                    thread.reactor, {},
                    [](const Target&,
                       StreamHandler&) -> tl::expected<std::unique_ptr<Stream>, Refusal> {
                        return tl::unexpected(Refusal{RefusalCode::PeerOffline, {}});
                    },
                    destroyer)
                    .value();
            return destroyer.forward->port();
        });
        const auto client = TcpSocket::connect("127.0.0.1", port);
        QVERIFY(wait([&] { return thread.call([&] { return !destroyer.forward; }); }));
    }
};

QTEST_GUILESS_MAIN(TcpForwardTest)
#include "TcpForwardTest.moc"
