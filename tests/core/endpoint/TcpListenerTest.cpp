// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/TcpListener.h"

#include "endpoint/PortOwner.h"
#include "support/ReactorThread.h"
#include "support/Tcp.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <QTest>
#include <atomic>

using namespace toxtunnel;
using namespace toxtunnel::endpoint;
using namespace toxtunnel::test;

namespace {

const std::vector bothLoopbacks{IpAddress::loopbackV4(), IpAddress::loopbackV6()};

// How many descriptors this process may have, for as long as the object lives.
class DescriptorLimit
{
public:
    explicit DescriptorLimit(rlim_t most)
    {
        ::getrlimit(RLIMIT_NOFILE, &before_);
        const rlimit now{most, before_.rlim_max};
        ::setrlimit(RLIMIT_NOFILE, &now);
    }
    ~DescriptorLimit() { ::setrlimit(RLIMIT_NOFILE, &before_); }
    DescriptorLimit(const DescriptorLimit&) = delete;
    DescriptorLimit& operator=(const DescriptorLimit&) = delete;

private:
    rlimit before_{};
};

/// A listener on loopback that keeps whom it lets in, and what it says of scarcity.
struct Door
{
    EpollReactor reactor;
    std::vector<Accepted> accepted;
    std::vector<bool> scarcity;
    std::unique_ptr<TcpListener> listener =
        TcpListener::listen(reactor, {IpAddress::loopbackV4()}, 0,
                            {[this](Accepted one) { accepted.push_back(std::move(one)); },
                             [this](bool scarce) { scarcity.push_back(scarce); }})
            .value();
};

} // namespace

class TcpListenerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesOneFreePortAmongItsAddresses()
    {
        EpollReactor reactor;
        const auto listener = TcpListener::listen(reactor, bothLoopbacks, 0, {}).value();
        QCOMPARE(listener->addresses().size(), 2U);
        for (const SocketAddress& address : listener->addresses()) {
            QCOMPARE(address.port, listener->port());
        }
        QVERIFY(listener->port() != 0);
    }

    void tellsWhoHasAPortThatIsTaken_data()
    {
        QTest::addColumn<QString>("taken");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("the same address") << "127.0.0.1"
                                          << "127.0.0.1";
        QTest::newRow("every address") << "0.0.0.0"
                                       << "127.0.0.1";
        QTest::newRow("IPv6") << "::1"
                              << "::1";
    }

    void tellsWhoHasAPortThatIsTaken()
    {
        QFETCH(QString, taken);
        QFETCH(QString, wanted);
        const TcpServer other(taken.toStdString());
        EpollReactor reactor;
        const auto address = IpAddress::parse(wanted.toStdString()).value();
        const auto listener = TcpListener::listen(reactor, {address}, other.port(), {});
        QVERIFY(!listener);
        const SocketAddress place{address, other.port()};
        QCOMPARE(listener.error().what.english(), "Cannot listen on " + place.text());
        QCOMPARE(listener.error().why.english(), "the port is used by TcpListenerTest (process " +
                                                     std::to_string(::getpid()) + ")");
        QVERIFY(!listener.error().remedy.empty());
    }

    void refusesAPortThatIsTakenOnOneOfItsAddresses()
    {
        const TcpServer other("::1");
        EpollReactor reactor;
        const auto listener = TcpListener::listen(reactor, bothLoopbacks, other.port(), {});
        QVERIFY(!listener);
        QVERIFY(listener.error().what.english().find("[::1]") != std::string::npos);
    }

    void knowsNobodyAtAFreePort()
    {
        QVERIFY(!findPortOwner({IpAddress::loopbackV4(), freePort()}));
    }

    void refusesAnAddressOfAnotherMachine()
    {
        EpollReactor reactor;
        const auto foreign = IpAddress::parse("192.0.2.1").value();
        const auto listener = TcpListener::listen(reactor, {foreign}, 0, {});
        QVERIFY(!listener);
        QCOMPARE(listener.error().why.english(), "this machine has no such address");
        // Beside one that is there it is left out.
        const auto mixed = TcpListener::listen(reactor, {foreign, IpAddress::loopbackV4()}, 0, {});
        QVERIFY(mixed);
        QCOMPARE((*mixed)->addresses().size(), 1U);
    }

    void takesItsPortAgainAtOnce()
    {
        EpollReactor reactor;
        std::vector<Accepted> accepted;
        std::uint16_t port = 0;
        {
            const auto listener =
                TcpListener::listen(reactor, {IpAddress::loopbackV4()}, 0,
                                    {[&](Accepted one) { accepted.push_back(std::move(one)); }, {}})
                    .value();
            port = listener->port();
            auto client = TcpSocket::connect("127.0.0.1", port);
            reactor.turn(1000);
            QCOMPARE(accepted.size(), 1U);
            QVERIFY(accepted.front().from.ip.isLoopback());
            accepted.clear(); // closed first here: this side keeps the waiting time
        }
        QVERIFY(TcpListener::listen(reactor, {IpAddress::loopbackV4()}, port, {}));
    }

    void acceptsManyInOneTurnAndNoneWhilePaused()
    {
        EpollReactor reactor;
        std::vector<Accepted> accepted;
        const auto listener =
            TcpListener::listen(reactor, {IpAddress::loopbackV4()}, 0,
                                {[&](Accepted one) { accepted.push_back(std::move(one)); }, {}})
                .value();
        std::vector<TcpSocket> clients;
        for (int i = 0; i < 20; ++i) {
            clients.push_back(TcpSocket::connect("127.0.0.1", listener->port()).value());
        }
        listener->pause();
        reactor.turn(0);
        QCOMPARE(accepted.size(), 0U);
        listener->resume();
        reactor.turn(1000);
        QCOMPARE(accepted.size(), 20U);
        for (const Accepted& one : accepted) {
            QVERIFY((::fcntl(one.socket.raw(), F_GETFD) & FD_CLOEXEC) != 0);
            QVERIFY((::fcntl(one.socket.raw(), F_GETFL) & O_NONBLOCK) != 0);
        }
    }

    void restsWhileDescriptorsAreScarce()
    {
        Door door;
        const DescriptorLimit limit(100);
        std::vector<TcpSocket> clients;
        for (int i = 0; i < 35; ++i) { // 35 here and 35 accepted are more than 90 with the rest
            clients.push_back(TcpSocket::connect("127.0.0.1", door.listener->port()).value());
        }
        std::vector<Descriptor> others;
        while (others.empty() || others.back().raw() < 80) {
            others.emplace_back(::dup(0));
        }
        door.reactor.turn(1000);
        QCOMPARE(door.scarcity, std::vector{true});
        QVERIFY(door.accepted.size() >= 5 && door.accepted.size() <= 15);
        QVERIFY(door.accepted.back().socket.raw() >= 90 && door.accepted.back().socket.raw() < 95);
        // It waits instead of spinning, and looks again from time to time.
        int turns = 0;
        for (const auto end = door.reactor.now() + std::chrono::milliseconds(250);
             door.reactor.now() < end;) {
            door.reactor.turn(50);
            ++turns;
        }
        QVERIFY(turns < 20);
        QCOMPARE(door.scarcity.size(), 1U);
        others.clear();
        QTRY_COMPARE_WITH_TIMEOUT((door.reactor.turn(10), door.accepted.size()), 35U, 5000);
        QCOMPARE(door.scarcity, (std::vector{true, false}));
    }

    void survivesHavingNoDescriptorAtAll()
    {
        Door door;
        auto client = TcpSocket::connect("127.0.0.1", door.listener->port());
        const DescriptorLimit limit(60);
        std::vector<Descriptor> others;
        while (others.empty() || others.back().valid()) {
            others.emplace_back(::dup(0));
        }
        door.reactor.turn(1000);
        QCOMPARE(door.accepted.size(), 0U);
        QCOMPARE(door.scarcity, std::vector{true});
        others.clear();
        QTRY_COMPARE_WITH_TIMEOUT((door.reactor.turn(10), door.accepted.size()), 1U, 5000);
    }
};

QTEST_GUILESS_MAIN(TcpListenerTest)
#include "TcpListenerTest.moc"
