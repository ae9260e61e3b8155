// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/Resolver.h"

#include "reactor/EpollReactor.h"
#include "support/Turns.h"

#include <QTest>
#include <atomic>
#include <future>

using namespace toxtunnel;
using namespace toxtunnel::endpoint;
using namespace std::chrono_literals;

namespace {

// A lookup that answers when it is let go, or at once for names that do not start with "slow".
struct Gate
{
    Resolver::Answer operator()(const std::string& name) const
    {
        ++*asked;
        if (name.starts_with("slow")) {
            open.wait();
        }
        return std::vector{IpAddress::loopbackV4()};
    }

    std::shared_ptr<std::atomic<int>> asked = std::make_shared<std::atomic<int>>(0);
    std::shared_future<void> open;
};

void turnUntil(EpollReactor& reactor, const std::function<bool()>& condition)
{
    QVERIFY(test::turnUntil(reactor, condition, 20s));
}

} // namespace

class ResolverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        opener_ = {};
        gate_ = Gate{};
        gate_.open = opener_.get_future().share();
    }

    void answersWithAllAddressesOfAName()
    {
        EpollReactor reactor;
        Resolver resolver(reactor);
        std::optional<Resolver::Answer> answer;
        const auto request = resolver.resolve("localhost", [&](auto got) { answer = got; });
        QVERIFY(!answer);
        turnUntil(reactor, [&] { return answer.has_value(); });
        QVERIFY(answer->has_value());
        const auto& addresses = **answer;
        QVERIFY(std::count(addresses.begin(), addresses.end(), IpAddress::loopbackV4()) == 1);
        for (const IpAddress& address : addresses) {
            QVERIFY(address.isLoopback());
        }
    }

    void tellsThatANameDoesNotResolve()
    {
        EpollReactor reactor;
        Resolver resolver(reactor);
        std::optional<Resolver::Answer> answer;
        // RFC 6761: never exists.
        const auto request = resolver.resolve("nobody.invalid", [&](auto got) { answer = got; });
        turnUntil(reactor, [&] { return answer.has_value(); });
        QCOMPARE(answer->error().code, RefusalCode::ResolveFailed);
        QVERIFY(!answer->error().detail.empty());
    }

    void answersFiguresWithoutAsking()
    {
        EpollReactor reactor;
        Resolver resolver(reactor, {.lookup = gate_});
        std::optional<Resolver::Answer> answer;
        const auto request = resolver.resolve("2001:db8::1", [&](auto got) { answer = got; });
        QVERIFY(!answer); // never inside the call
        turnUntil(reactor, [&] { return answer.has_value(); });
        QCOMPARE(**answer, std::vector{IpAddress::parse("2001:db8::1").value()});
        QCOMPARE(gate_.asked->load(), 0);
    }

    void answersFastNamesWhileASlowOneWaits()
    {
        EpollReactor reactor;
        Resolver resolver(reactor, {.threads = 2, .lookup = gate_});
        int slow = 0;
        int fast = 0;
        std::vector<std::unique_ptr<Resolver::Request>> requests;
        requests.push_back(resolver.resolve("slow", [&](auto) { ++slow; }));
        for (int i = 0; i < 50; ++i) {
            requests.push_back(resolver.resolve("fast", [&](auto) { ++fast; }));
        }
        turnUntil(reactor, [&] { return fast == 50; });
        QCOMPARE(slow, 0);
        opener_.set_value();
        turnUntil(reactor, [&] { return slow == 1; });
    }

    void givesUpInTime()
    {
        EpollReactor reactor;
        Resolver resolver(reactor, {.timeout = 50ms, .lookup = gate_});
        int answers = 0;
        std::optional<Resolver::Answer> answer;
        const auto request = resolver.resolve("slow", [&](auto got) {
            ++answers;
            answer = got;
        });
        turnUntil(reactor, [&] { return answer.has_value(); });
        QCOMPARE(answer->error().code, RefusalCode::ResolveFailed);
        opener_.set_value(); // the late answer is not told
        int later = 0;
        const auto next = resolver.resolve("fast", [&](auto) { ++later; });
        turnUntil(reactor, [&] { return later == 1; });
        QCOMPARE(answers, 1);
    }

    void saysNothingAfterARequestIsTakenBack()
    {
        EpollReactor reactor;
        Resolver resolver(reactor, {.threads = 1, .lookup = gate_});
        bool told = false;
        bool done = false;
        auto slow = resolver.resolve("slow", [&](auto) { told = true; });
        auto queued = resolver.resolve("fast", [&](auto) { told = true; });
        auto figures = resolver.resolve("127.0.0.1", [&](auto) { told = true; });
        const auto last = resolver.resolve("last", [&](auto) { done = true; });
        figures.reset();
        turnUntil(reactor, [&] { return gate_.asked->load() == 1; });
        slow.reset();
        queued.reset();
        opener_.set_value();
        turnUntil(reactor, [&] { return done; });
        QVERIFY(!told);
        QCOMPARE(gate_.asked->load(), 2); // the one in the queue was never asked
    }

    void refusesMoreThanItsQueueHolds()
    {
        EpollReactor reactor;
        Resolver resolver(reactor, {.threads = 1, .waiting = 2, .lookup = gate_});
        std::vector<std::unique_ptr<Resolver::Request>> requests;
        int refused = 0;
        int answered = 0;
        for (int i = 0; i < 10; ++i) {
            requests.push_back(resolver.resolve(
                "slow", [&](const Resolver::Answer& answer) { ++(answer ? answered : refused); }));
        }
        turnUntil(reactor, [&] { return refused >= 7; });
        opener_.set_value();
        turnUntil(reactor, [&] { return answered + refused == 10; });
        QVERIFY(answered >= 2 && answered <= 3);
    }

    void doesNotWaitForTheSystemWhenDestroyed()
    {
        EpollReactor reactor;
        bool told = false;
        auto resolver = std::make_unique<Resolver>(reactor, Resolver::Options{.lookup = gate_});
        const auto request = resolver->resolve("slow", [&](auto) { told = true; });
        turnUntil(reactor, [&] { return gate_.asked->load() == 1; });
        resolver.reset();
        opener_.set_value();
        reactor.turn(50);
        QVERIFY(!told);
    }

private:
    std::promise<void> opener_;
    Gate gate_;
};

QTEST_GUILESS_MAIN(ResolverTest)
#include "ResolverTest.moc"
