// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/NativeLink.h"

#include "reactor/EpollReactor.h"
#include "sim/PatternStream.h"

#include <sodium.h>
#include <tox/tox.h>

#include <QTest>

using namespace toxtunnel;
using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;

/// A raw toxcore node with one friend, and the link to it.
class Node final : public tox::PeerChannel, public LinkHandler
{
public:
    explicit Node(std::uint8_t fill)
    {
        std::array<std::uint8_t, 32> secret{};
        secret.fill(fill);
        transport::InstanceId instance{};
        instance.fill(fill);
        identity = std::move(*transport::TlsIdentity::derive(secret, instance));
        Tox_Options* options = tox_options_new(nullptr);
        tox_options_set_ipv6_enabled(options, false);
        tox_options_set_local_discovery_enabled(options, false);
        tox_ = tox_new(options, nullptr);
        tox_options_free(options);
        tox_callback_friend_lossy_packet(
            tox_, [](Tox*, std::uint32_t, const std::uint8_t* data, std::size_t size, void* user) {
                if (const Node& node = *static_cast<Node*>(user); node.link) {
                    node.link->onLossyPacket({data, size});
                }
            });
        tox_callback_friend_connection_status(
            tox_, [](Tox*, std::uint32_t, TOX_CONNECTION status, void* user) {
                Node& node = *static_cast<Node*>(user);
                node.connection_ = status == TOX_CONNECTION_UDP   ? Connection::Udp
                                   : status == TOX_CONNECTION_TCP ? Connection::Relay
                                                                  : Connection::None;
                if (node.link) {
                    node.link->onConnection(node.connection_);
                }
            });
    }
    ~Node() override
    {
        link.reset();
        tox_kill(tox_);
    }

    static void befriend(Node& a, Node& b)
    {
        for (auto [self, other] : {std::pair(&a, &b), std::pair(&b, &a)}) {
            tox_self_get_public_key(other->tox_, self->peer_.bytes.data());
            self->friend_ = tox_friend_add_norequest(self->tox_, self->peer_.bytes.data(), nullptr);
            std::array<std::uint8_t, 32> dhtKey{};
            tox_self_get_dht_id(other->tox_, dhtKey.data());
            tox_bootstrap(self->tox_, "127.0.0.1", tox_self_get_udp_port(other->tox_, nullptr),
                          dhtKey.data(), nullptr);
        }
    }

    void startLink(Reactor& reactor, const transport::Pin& pin)
    {
        link::NativeSessionSettings settings;
        settings.quic.identity = identity.get();
        settings.quic.peerPin = pin;
        settings.quic.random = [](std::span<std::uint8_t> out) {
            randombytes_buf(out.data(), out.size());
        };
        PublicKey self;
        tox_self_get_public_key(tox_, self.bytes.data());
        link = std::make_unique<link::NativeLink>(reactor, *this, self, *this, settings,
                                                  link::LinkPaths());
    }

    void iterate()
    {
        tox_iterate(tox_, this);
        if (link) {
            link->onIterated();
        }
    }

    const PublicKey& key() const override { return peer_; }
    Connection connection() const override { return connection_; }
    tox::SendResult sendLossless(std::span<const std::uint8_t>) override
    {
        return tox::SendResult::Failed;
    }
    tox::SendResult sendLossy(std::span<const std::uint8_t> packet) override
    {
        return tox_friend_send_lossy_packet(tox_, friend_, packet.data(), packet.size(), nullptr)
                   ? tox::SendResult::Sent
                   : tox::SendResult::Full;
    }

    std::unique_ptr<transport::TlsIdentity> identity;
    std::unique_ptr<link::NativeLink> link;
    std::vector<std::unique_ptr<sim::PatternStream>> accepted;
    std::function<void(sim::PatternStream&)> onAccepted;

private:
    void onIncoming(const Target& target, std::unique_ptr<IncomingStream> stream) override
    {
        const std::uint64_t pattern = target.port;
        accepted.push_back(std::make_unique<sim::PatternStream>(2 * pattern + 1, 2 * pattern));
        accepted.back()->use(stream->accept(*accepted.back()));
        onAccepted(*accepted.back());
    }
    void onPeerInfo(std::string_view) override {}

    Tox* tox_ = nullptr;
    PublicKey peer_;
    std::uint32_t friend_ = 0;
    Connection connection_ = Connection::None;
};

} // namespace

/// Two real toxcore nodes on this machine, each with a native link.
class NativeLinkTest : public QObject
{
    Q_OBJECT

    EpollReactor reactor_;
    std::unique_ptr<Node> a_;
    std::unique_ptr<Node> b_;

    bool runUntil(const std::function<bool()>& done, std::chrono::milliseconds limit, bool busy)
    {
        const auto end = Clock::now() + limit;
        while (!done()) {
            if (Clock::now() > end) {
                return false;
            }
            reactor_.turn(busy ? 0 : 5);
            a_->iterate();
            b_->iterate();
        }
        return true;
    }

    sim::PatternStream open(std::uint16_t pattern)
    {
        return sim::PatternStream(std::uint64_t{2} * pattern, std::uint64_t{2} * pattern + 1);
    }

private Q_SLOTS:
    void initTestCase()
    {
        a_ = std::make_unique<Node>(1);
        b_ = std::make_unique<Node>(2);
        Node::befriend(*a_, *b_);
        a_->startLink(reactor_, b_->identity->pin());
        b_->startLink(reactor_, a_->identity->pin());
        QVERIFY(runUntil(
            [&] {
                return a_->link->session().activePath() != nullptr &&
                       b_->link->session().activePath() != nullptr;
            },
            60s, false));
    }

    void cleanupTestCase()
    {
        a_.reset();
        b_.reset();
    }

    void answersAKeystrokeAtOnce()
    {
        b_->onAccepted = [](sim::PatternStream& endpoint) {
            endpoint.onArrival = [&endpoint] { endpoint.send(1, false); };
        };
        sim::PatternStream keys = open(1);
        keys.use(std::move(*a_->link->open({"echo", 1}, keys)));
        std::vector<double> trips;
        for (std::uint64_t i = 1; i <= 200; ++i) {
            const auto start = Clock::now();
            keys.send(1, false);
            QVERIFY(runUntil([&] { return keys.received == i; }, 5s, true));
            trips.push_back(
                std::chrono::duration<double, std::micro>(Clock::now() - start).count());
        }
        std::sort(trips.begin(), trips.end());
        qInfo("round trip p50 %.0f us, p99 %.0f us", trips[100], trips[198]);
        QVERIFY(keys.intact);
        QVERIFY(trips[100] < 20'000); // nothing waits for a timer of toxcore
    }

    void carriesBulkBothWaysWhole()
    {
        b_->onAccepted = [](sim::PatternStream& endpoint) { endpoint.send(20'000'000, true); };
        sim::PatternStream bulk = open(2);
        bulk.use(std::move(*a_->link->open({"bulk", 2}, bulk)));
        const auto start = Clock::now();
        bulk.send(20'000'000, true);
        QVERIFY(
            runUntil([&] { return bulk.finished && b_->accepted.back()->finished; }, 50s, true));
        const std::chrono::duration<double> time = Clock::now() - start;
        qInfo("%.1f MB/s, both ends and both directions on one core", 40 / time.count());
        QVERIFY(bulk.intact && b_->accepted.back()->intact);
        QCOMPARE(bulk.received, 20'000'000U);
        QCOMPARE(b_->accepted.back()->received, 20'000'000U);
    }
};

QTEST_GUILESS_MAIN(NativeLinkTest)
#include "NativeLinkTest.moc"
