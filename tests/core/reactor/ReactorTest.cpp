// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reactor/EpollReactor.h"
#include "reactor/QtReactor.h"

#include <sys/socket.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QTest>
#include <array>
#include <thread>

using namespace toxtunnel;
using namespace std::chrono_literals;

namespace {

struct SocketPair
{
    SocketPair()
    {
        std::array<int, 2> ends{};
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, ends.data()) == 0) {
            a = Descriptor(ends[0]);
            b = Descriptor(ends[1]);
        }
    }
    Descriptor a, b;
};

} // namespace

class ReactorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportsReadableOnlyWhenAsked()
    {
        EpollReactor reactor;
        SocketPair pair;
        int reads = 0;
        const auto watch = reactor.watch(pair.a.raw(), Interest::None, [&](Interest ready) {
            QVERIFY(includes(ready, Interest::Read));
            ++reads;
        });
        QCOMPARE(::write(pair.b.raw(), "x", 1), 1);
        reactor.turn(0);
        QCOMPARE(reads, 0);
        watch->setInterest(Interest::Read);
        reactor.turn(0);
        reactor.turn(0); // level-triggered: still readable
        QCOMPARE(reads, 2);
    }

    void survivesWatchesDestroyedByEachOther()
    {
        EpollReactor reactor;
        SocketPair one;
        SocketPair two;
        std::unique_ptr<Reactor::Watch> first;
        std::unique_ptr<Reactor::Watch> second;
        int calls = 0;
        const auto endBoth = [&](Interest) {
            ++calls;
            first.reset();
            second.reset();
        };
        first = reactor.watch(one.a.raw(), Interest::Write, endBoth);
        second = reactor.watch(two.a.raw(), Interest::Write, endBoth);
        reactor.turn(0);
        QCOMPARE(calls, 1);
    }

    void firesTimersInOrderAndOnlyOnce()
    {
        EpollReactor reactor;
        std::vector<int> fired;
        const auto late = reactor.timer([&] {
            fired.push_back(2);
            reactor.stop();
        });
        const auto early = reactor.timer([&] { fired.push_back(1); });
        const auto never = reactor.timer([&] { fired.push_back(3); });
        late->start(20ms);
        early->start(5ms);
        never->start(10ms);
        never->stop();
        reactor.run();
        QCOMPARE(fired, (std::vector<int>{1, 2}));
        QVERIFY(!late->active());
    }

    void timerMayDestroyItself()
    {
        EpollReactor reactor;
        std::unique_ptr<Reactor::Timer> timer;
        timer = reactor.timer([&] {
            timer.reset();
            reactor.stop();
        });
        timer->start(0ms);
        reactor.run();
        QVERIFY(timer == nullptr);
    }

    void takesTasksFromAnotherThread()
    {
        EpollReactor reactor;
        constexpr int count = 1000;
        int done = 0;
        std::thread poster([&] {
            for (int i = 0; i < count; ++i) {
                reactor.post([&] {
                    if (++done == count) {
                        reactor.stop();
                    }
                });
            }
        });
        reactor.run();
        poster.join();
        QCOMPARE(done, count);
    }

    void timersThatWaitForNothingRunInTheSameTurn()
    {
        EpollReactor reactor;
        SocketPair pair;
        std::vector<int> order;
        const auto timer = reactor.timer([&] { order.push_back(2); });
        const auto watch = reactor.watch(pair.a.raw(), Interest::Write, [&](Interest) {
            timer->start(0ms);
            order.push_back(1);
        });
        reactor.turn(0);
        QCOMPARE(order, (std::vector<int>{1, 2}));
    }

    void runsInsideTheQtEventLoop()
    {
        int argc = 1;
        char name[] = "ReactorTest";
        std::array<char*, 2> argv{name, nullptr};
        const QCoreApplication application(argc, argv.data());
        const auto reactor = createQtReactor();
        SocketPair pair;
        bool timerFired = false;
        bool posted = false;
        bool readable = false;
        const auto timer = reactor->timer([&] { timerFired = true; });
        timer->start(5ms);
        reactor->post([&] { posted = true; });
        std::unique_ptr<Reactor::Watch> watch;
        watch = reactor->watch(pair.a.raw(), Interest::Read, [&](Interest) {
            readable = true;
            watch.reset();
        });
        QCOMPARE(::write(pair.b.raw(), "x", 1), 1);
        QTRY_VERIFY(timerFired && posted && readable);
    }
};

QTEST_APPLESS_MAIN(ReactorTest)
#include "ReactorTest.moc"
