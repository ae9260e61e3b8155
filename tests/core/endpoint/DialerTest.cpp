// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/Dialer.h"

#include "reactor/EpollReactor.h"
#include "support/SilentTarget.h"
#include "support/Tcp.h"

#include <sys/resource.h>
#include <unistd.h>

#include <QScopeGuard>
#include <QTest>
#include <optional>

using namespace toxtunnel;
using namespace toxtunnel::endpoint;
using namespace toxtunnel::test;
using namespace std::chrono_literals;

namespace {

using Outcome = tl::expected<Descriptor, Refusal>;

IpAddress address(const char* text)
{
    return IpAddress::parse(text).value();
}

// Turns until the dialler has told its result.
class Dial
{
public:
    Dial(const std::vector<IpAddress>& addresses, std::uint16_t port, Dialer::Options options = {})
        : begin_(reactor_.now())
        , dialer_(std::make_unique<Dialer>(
              reactor_, addresses, port,
              [this](Outcome outcome) {
                  ++calls;
                  outcome_ = std::move(outcome);
                  took = reactor_.now() - begin_;
                  dialer_.reset();
              },
              options))
    {
    }

    const Outcome& outcome()
    {
        while (!outcome_) {
            reactor_.turn(1000);
        }
        return *outcome_;
    }
    void cancel() { dialer_.reset(); }
    void turnFor(std::chrono::milliseconds time)
    {
        for (const auto end = reactor_.now() + time; reactor_.now() < end;) {
            reactor_.turn(10);
        }
    }

    int calls = 0;
    Reactor::Duration took{};

private:
    EpollReactor reactor_;
    Reactor::TimePoint begin_;
    std::optional<Outcome> outcome_;
    std::unique_ptr<Dialer> dialer_;
};

} // namespace

class DialerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectsToTheOneAddress()
    {
        TcpServer server;
        Dial dial({IpAddress::loopbackV4()}, server.port());
        QCOMPARE(dial.calls, 0); // never inside the constructor
        QVERIFY(dial.outcome().has_value());
        QVERIFY(server.accept());
        QCOMPARE(dial.calls, 1);
    }

    void fallsBackAtOnceWhenTheFirstRefuses()
    {
        TcpServer server;
        Dial dial({IpAddress::loopbackV6(), IpAddress::loopbackV4()}, server.port());
        QVERIFY(dial.outcome().has_value());
        QVERIFY(dial.took < 200ms);
    }

    void fallsBackAfterTheDelayWhenTheFirstIsSilent()
    {
        const SilentTarget silence("127.0.0.1");
        TcpServer server("127.0.0.2", silence.port());
        Dial dial({address("127.0.0.1"), address("127.0.0.2")}, silence.port());
        QVERIFY(dial.outcome().has_value());
        QVERIFY(server.accept());
        QVERIFY(dial.took >= 250ms);
        QVERIFY(dial.took < 2s);
    }

    void takesFamiliesInTurns()
    {
        // Two silent IPv4 addresses first: the IPv6 one is second all the same.
        const SilentTarget one("127.0.0.1");
        const SilentTarget two("127.0.0.2", one.port());
        TcpServer server("::1", one.port());
        Dial dial({address("127.0.0.1"), address("127.0.0.2"), address("::1")}, one.port());
        QVERIFY(dial.outcome().has_value());
        QVERIFY(server.accept());
        QVERIFY(dial.took >= 250ms);
        QVERIFY(dial.took < 500ms);
    }

    void reportsARefusal()
    {
        Dial dial({IpAddress::loopbackV4()}, freePort());
        QCOMPARE(dial.outcome().error().code, RefusalCode::ConnectionRefused);
        QVERIFY(!dial.outcome().error().detail.empty());
    }

    void reportsTheMostTellingFailure()
    {
        // The documentation prefix has no route here, or nobody at its end.
        Dial dial({address("ff0e::1"), IpAddress::loopbackV4()}, freePort());
        QCOMPARE(dial.outcome().error().code, RefusalCode::ConnectionRefused);
    }

    void givesUpInTime()
    {
        const SilentTarget silence("127.0.0.1");
        Dial dial({IpAddress::loopbackV4()}, silence.port(),
                  {.attemptDelay = 250ms, .timeout = 300ms});
        QCOMPARE(dial.outcome().error().code, RefusalCode::TimedOut);
        QVERIFY(dial.took >= 300ms);
        QVERIFY(dial.took < 2s);
    }

    void leavesTheLastDescriptorsToOthers()
    {
        TcpServer server;
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
        const auto restored = qScopeGuard([&] { ::setrlimit(RLIMIT_NOFILE, &before); });
        const rlimit few{100, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &few), 0);
        std::vector<Descriptor> taken;
        {
            Dial dial({IpAddress::loopbackV4()}, server.port());
            QVERIFY(dial.outcome().has_value()); // there are enough
        }
        while (taken.empty() || taken.back().raw() < 90) {
            taken.emplace_back(::dup(0));
        }
        Dial last({IpAddress::loopbackV4(), IpAddress::loopbackV6()}, server.port());
        QVERIFY(!last.outcome().has_value());
        QCOMPARE(last.outcome().error().detail,
                 std::make_error_code(std::errc::too_many_files_open).message());
        QVERIFY(Descriptor(::dup(0)).valid());
    }

    void failsWithoutAnyAddress()
    {
        Dial dial({}, 80);
        QCOMPARE(dial.calls, 0);
        QCOMPARE(dial.outcome().error().code, RefusalCode::Failed);
    }

    void saysNothingAfterItIsDestroyed()
    {
        TcpServer server;
        Dial dial({IpAddress::loopbackV4()}, server.port());
        dial.cancel();
        dial.turnFor(50ms);
        QCOMPARE(dial.calls, 0);
    }
};

QTEST_GUILESS_MAIN(DialerTest)
#include "DialerTest.moc"
