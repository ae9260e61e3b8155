// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/DirectSocket.h"
#include "link/NativeSession.h"
#include "reactor/QtReactor.h"
#include "sim/PatternStream.h"
#include "sim/QuicPair.h"
#include "support/Turns.h"

#include <sodium.h>

#include <QTest>

using namespace toxtunnel;
using namespace toxtunnel::link;
using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;

/// A session with one direct path over a socket on loopback.
class Node final : public NativeSessionHost, public DirectSocketHandler, public DatagramPort
{
public:
    Node(Reactor& reactor, const transport::TlsIdentity& identity, const transport::Pin& peerPin,
         bool smallerKey)
        : reactor_(reactor)
        , timer_(reactor.timer([this] { session->onWake(); }))
        , socket(std::move(*DirectSocket::bind(reactor, {IpAddress::loopbackV4(), 0}, *this)))
    {
        NativeSessionSettings settings;
        settings.smallerKey = smallerKey;
        settings.quic.identity = &identity;
        settings.quic.peerPin = peerPin;
        settings.quic.random = [](std::span<std::uint8_t> out) {
            randombytes_buf(out.data(), out.size());
        };
        session = std::make_unique<NativeSession>(*this, settings);
    }
    void start(const UdpAddress& peer)
    {
        peer_ = peer;
        path_ = session->addPath(PathKind::Direct, *this);
    }

    transport::TimePoint now() const override { return reactor_.now(); }
    void wakeAt(transport::TimePoint when) override
    {
        timer_->start(std::max<Reactor::Duration>(when - reactor_.now(), 0ns));
    }
    void onIncoming(const Target&, std::unique_ptr<IncomingStream> stream) override
    {
        accepted.push_back(std::make_unique<sim::PatternStream>(1, 0));
        accepted.back()->use(stream->accept(*accepted.back()));
        if (onAccepted) {
            onAccepted(*accepted.back());
        }
    }
    void onPathsChanged() override {}
    void onDatagram(const UdpAddress& from, std::span<const std::uint8_t> datagram) override
    {
        if (from == peer_) {
            session->receive(path_, datagram);
        }
    }
    void onTurn() override { session->settle(); }
    void onWritable() override { session->onPortWritable(path_); }
    bool send(std::span<const std::uint8_t> bytes, std::size_t segment) override
    {
        return socket->send(peer_, bytes, segment);
    }

private:
    Reactor& reactor_;
    std::unique_ptr<Reactor::Timer> timer_;
    UdpAddress peer_;
    std::uint32_t path_ = 0;

public:
    std::unique_ptr<DirectSocket> socket;
    std::vector<std::unique_ptr<sim::PatternStream>> accepted;
    std::function<void(sim::PatternStream&)> onAccepted;
    std::unique_ptr<NativeSession> session;
};

} // namespace

class DirectPathTest : public QObject
{
    Q_OBJECT

    sim::TestIdentities identities_;
    const std::unique_ptr<Reactor> loop_ = createQtReactor();
    Reactor& reactor_ = *loop_;
    std::unique_ptr<Node> a_;
    std::unique_ptr<Node> b_;

    bool runUntil(const std::function<bool()>& done) { return test::turnUntil(done, 20s); }

private Q_SLOTS:
    void initTestCase()
    {
        a_ = std::make_unique<Node>(reactor_, identities_.client, identities_.server.pin(), true);
        b_ = std::make_unique<Node>(reactor_, identities_.server, identities_.client.pin(), false);
        a_->start(b_->socket->local());
        b_->start(a_->socket->local());
        QVERIFY(runUntil([&] {
            return a_->session->activePath() != nullptr && b_->session->activePath() != nullptr;
        }));
    }
    void cleanupTestCase()
    {
        a_.reset();
        b_.reset();
    }

    void takesAPortThatIsTakenForAnError()
    {
        const auto second = DirectSocket::bind(reactor_, a_->socket->local(), *a_);
        QVERIFY(!second);
        QVERIFY(!second.error().why.empty());
    }

    void answersAKeystrokeAtOnce()
    {
        b_->onAccepted = [](sim::PatternStream& endpoint) {
            endpoint.onArrival = [&endpoint] { endpoint.send(1, false); };
        };
        sim::PatternStream keys(0, 1);
        keys.use(std::move(*a_->session->open({"echo", 1}, keys)));
        std::vector<double> trips;
        for (std::uint64_t i = 1; i <= 500; ++i) {
            const auto start = Clock::now();
            keys.send(1, false);
            QVERIFY(runUntil([&] { return keys.received == i || keys.failed(); }));
            trips.push_back(
                std::chrono::duration<double, std::micro>(Clock::now() - start).count());
        }
        std::sort(trips.begin(), trips.end());
        qInfo("round trip p50 %.0f us, p99 %.0f us", trips[250], trips[495]);
        QVERIFY(keys.intact && !keys.failed());
        QVERIFY(trips[250] < 5'000);
    }

    void carriesBulkBothWaysWhole()
    {
        constexpr std::uint64_t size = 50'000'000;
        b_->onAccepted = [](sim::PatternStream& endpoint) { endpoint.send(size, true); };
        sim::PatternStream bulk(0, 1);
        bulk.use(std::move(*a_->session->open({"bulk", 2}, bulk)));
        const auto start = Clock::now();
        bulk.send(size, true);
        QVERIFY(runUntil(
            [&] { return bulk.failed() || (bulk.finished && b_->accepted.back()->finished); }));
        const std::chrono::duration<double> time = Clock::now() - start;
        qInfo("%.0f MB/s, both ends and both directions on one core, every byte compared",
              2e-6 * size / time.count());
        QVERIFY(bulk.intact && b_->accepted.back()->intact);
        QCOMPARE(bulk.received, size);
        QCOMPARE(b_->accepted.back()->received, size);
    }
};

QTEST_GUILESS_MAIN(DirectPathTest)
#include "DirectPathTest.moc"
