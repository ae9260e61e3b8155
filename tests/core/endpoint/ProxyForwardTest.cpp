// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/ProxyForward.h"

#include "endpoint/IncomingDial.h"
#include "support/MemoryLink.h"
#include "support/ReactorThread.h"
#include "support/Tcp.h"

#include <QTest>
#include <deque>

using namespace toxtunnel;
using namespace toxtunnel::endpoint;
using namespace toxtunnel::test;
using namespace std::chrono_literals;
using namespace std::string_literals;

namespace {

/// A proxy, a link in memory and a dialler on one reactor thread.
class Proxy final : private ProxyForward::Observer, private IncomingDial::Observer
{
public:
    explicit Proxy(ProxyForward::Options options = {})
    {
        thread_.call([&] {
            link_ = std::make_unique<MemoryLink>(thread_.reactor);
            link_->onIncoming = [this](const Target& target,
                                       std::unique_ptr<IncomingStream> stream) {
                serve(target, std::move(stream));
            };
            const auto opener = [this](const Target& target, StreamHandler& handler) {
                return link_->open(target, handler);
            };
            ProxyForward::Observer& self = *this;
            forward_ = ProxyForward::start(thread_.reactor, options, opener, self).value();
            port_ = forward_->port();
        });
    }

    ~Proxy() override
    {
        thread_.call([this] {
            forward_.reset();
            waiting_.clear();
            dials_.clear();
        });
        for (int turn = 0; turn < 4; ++turn) { // what the two told the link is still under way
            thread_.call([] {});
        }
        thread_.call([this] { link_.reset(); });
    }

    TcpSocket connect() { return TcpSocket::connect("127.0.0.1", port_).value(); }
    /// Dials what waits: the host "slow" is not dialled before that.
    void serveWaiting()
    {
        thread_.call([this] {
            for (auto& [port, stream] : std::exchange(waiting_, {})) {
                dial(port, std::move(stream));
            }
        });
    }
    std::size_t waiting()
    {
        return thread_.call([this] { return waiting_.size(); });
    }
    void cut()
    {
        thread_.call([this] { forward_->cut(); });
    }
    std::size_t open()
    {
        return thread_.call([this] { return forward_->counters().open; });
    }
    std::size_t streams()
    {
        return thread_.call([this] { return link_->streams(); });
    }

private:
    void serve(const Target& target, std::unique_ptr<IncomingStream> stream)
    {
        if (target.host == "denied") {
            stream->refuse({RefusalCode::NoRule, {}});
        } else if (target.host == "slow") {
            waiting_.emplace_back(target.port, std::move(stream));
        } else {
            dial(target.port, std::move(stream));
        }
    }
    void dial(std::uint16_t port, std::unique_ptr<IncomingStream> stream)
    {
        IncomingDial::Observer& self = *this;
        auto dial = std::make_unique<IncomingDial>(
            thread_.reactor, std::move(stream), std::vector{IpAddress::loopbackV4()}, port, self);
        dials_.emplace(dial.get(), std::move(dial));
    }
    void onDialEnded(IncomingDial& dial, const PumpEnd&) override { dials_.erase(&dial); }

    ReactorThread thread_; // the members below belong to it
    std::unique_ptr<MemoryLink> link_;
    std::unique_ptr<ProxyForward> forward_;
    std::unordered_map<IncomingDial*, std::unique_ptr<IncomingDial>> dials_;
    std::deque<std::pair<std::uint16_t, std::unique_ptr<IncomingStream>>> waiting_;
    std::uint16_t port_ = 0;
};

std::string socksRequest(const std::string& host, std::uint16_t port)
{
    return "\x05\x01\x00\x05\x01\x00\x03"s + static_cast<char>(host.size()) + host +
           static_cast<char>(port >> 8) + static_cast<char>(port & 0xFF);
}

std::string connectRequest(const std::string& host, std::uint16_t port)
{
    return "CONNECT " + host + ":" + std::to_string(port) + " HTTP/1.1\r\n\r\n";
}

const std::string socksOpened = "\x05\x00\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00"s;
const std::string connectOpened = "HTTP/1.1 200 Connection Established\r\n\r\n";

bool wait(const std::function<bool()>& condition)
{
    return QTest::qWaitFor(condition, 10'000);
}

} // namespace

class ProxyForwardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servesBothProtocolsOnOnePort()
    {
        TcpServer server;
        Proxy proxy;
        TcpSocket socks = proxy.connect();
        QVERIFY(socks.send(socksRequest("name.lan", server.port())));
        QCOMPARE(socks.receive(socksOpened.size()), socksOpened);
        TcpSocket first = server.accept().value();
        TcpSocket http = proxy.connect();
        QVERIFY(http.send(connectRequest("name.lan", server.port())));
        QCOMPARE(http.receive(connectOpened.size()), connectOpened);
        TcpSocket second = server.accept().value();
        QVERIFY(socks.send("one") && http.send("two"));
        QCOMPARE(first.receive(3), "one");
        QCOMPARE(second.receive(3), "two");
        QVERIFY(second.send("answer"));
        second.finish();
        QCOMPARE(http.receiveAll(), "answer");
        QCOMPARE(http.lastEnd(), End::Closed);
    }

    void keepsBytesThatComeBeforeTheAnswer()
    {
        TcpServer server;
        Proxy proxy;
        const std::string early(300'000, 'e');
        TcpSocket client = proxy.connect();
        QVERIFY(client.send(socksRequest("slow", server.port()) + "with the request "));
        QVERIFY(wait([&] { return proxy.waiting() == 1; }));
        QVERIFY(client.send("and after it "));
        proxy.serveWaiting();
        TcpSocket target = server.accept().value();
        QVERIFY(client.send(early));
        client.finish();
        QVERIFY(target.receiveAll() == "with the request and after it " + early);
        QVERIFY(target.send("answer"));
        target.close();
        QCOMPARE(client.receiveAll(), socksOpened + "answer");
    }

    void saysWhyAndEndsInOrderThoughBytesWereSentEarly()
    {
        Proxy proxy;
        const std::string early(100'000, 'e');
        TcpSocket socks = proxy.connect();
        QVERIFY(socks.send(socksRequest("denied", 80) + early));
        const std::string reply = socks.receiveAll();
        QCOMPARE(reply.at(3), '\x02');
        QCOMPARE(socks.lastEnd(), End::Closed);
        TcpSocket http = proxy.connect();
        QVERIFY(http.send(connectRequest("denied", 80) + early));
        QVERIFY(http.receiveAll().starts_with("HTTP/1.1 403 "));
        QCOMPARE(http.lastEnd(), End::Closed);
        TcpSocket plain = proxy.connect();
        QVERIFY(plain.send("POST http://nas/ HTTP/1.1\r\n\r\n" + early));
        QVERIFY(plain.receiveAll().starts_with("HTTP/1.1 405 "));
        QCOMPARE(plain.lastEnd(), End::Closed);
        socks.close();
        http.close();
        plain.close();
        QVERIFY(wait([&] { return proxy.open() == 0; }));
    }

    void tellsThatTheTargetRefused()
    {
        std::uint16_t nobody = freePort();
        Proxy proxy;
        TcpSocket client = proxy.connect();
        QVERIFY(client.send(socksRequest("name.lan", nobody)));
        QCOMPARE(client.receiveAll().at(3), '\x05');
    }

    void endsAClientThatDoesNotSayWhatItWants()
    {
        Proxy proxy({.handshakeTimeout = 100ms});
        TcpSocket silent = proxy.connect();
        TcpSocket slow = proxy.connect();
        QVERIFY(slow.send("\x05\x01"));
        QCOMPARE(silent.awaitEnd(5s), End::Closed);
        QVERIFY(slow.awaitEnd(5s) != End::Timeout);
        QCOMPARE(proxy.open(), 0U);
    }

    void givesUpWhenTheClientGoesWhileItWaits()
    {
        Proxy proxy;
        TcpSocket client = proxy.connect();
        QVERIFY(client.send(socksRequest("slow", 80)));
        QVERIFY(wait([&] { return proxy.waiting() == 1; }));
        client.reset();
        QVERIFY(wait([&] { return proxy.open() == 0; }));
        proxy.serveWaiting();
        QVERIFY(wait([&] { return proxy.streams() == 0; }));
    }

    void cutsItsConnectionsAtBothEnds()
    {
        TcpServer server;
        Proxy proxy;
        TcpSocket client = proxy.connect();
        QVERIFY(client.send(connectRequest("a", server.port())));
        TcpSocket target = server.accept().value();
        QCOMPARE(client.receive(connectOpened.size()), connectOpened);
        proxy.cut();
        QCOMPARE(client.awaitEnd(), End::Reset);
        QCOMPARE(target.awaitEnd(), End::Reset);
    }
};

QTEST_GUILESS_MAIN(ProxyForwardTest)
#include "ProxyForwardTest.moc"
