// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/PeerLink.h"

#include "reactor/EpollReactor.h"
#include "sim/Initials.h"
#include "sim/QuicPair.h"
#include "support/Turns.h"

#include <sodium.h>

#include <QTest>
#include <algorithm>
#include <string_view>

using namespace toxtunnel;
using namespace toxtunnel::link;
using namespace std::chrono_literals;

namespace {

/// One end of a Tox connection that loses nothing; packets arrive in the next turn.
class Wire final : public tox::PeerChannel
{
public:
    Wire(Reactor& reactor, std::uint8_t peer)
        : reactor_(reactor)
    {
        key_.bytes.fill(peer);
    }
    ~Wire() override
    {
        *self_ = nullptr;
        if (other != nullptr) {
            other->other = nullptr;
        }
    }
    Wire(const Wire&) = delete;
    Wire& operator=(const Wire&) = delete;
    const PublicKey& key() const override { return key_; }
    Connection connection() const override { return connection_; }
    tox::SendResult sendLossless(std::span<const std::uint8_t> packet) override
    {
        return send(packet, true);
    }
    tox::SendResult sendLossy(std::span<const std::uint8_t> packet) override
    {
        return send(packet, false);
    }
    void setConnection(Connection connection) { connection_ = connection; }

    Wire* other = nullptr;
    Link* receiver = nullptr;
    std::function<bool(std::span<const std::uint8_t>)> drops; ///< what the peer does not get

private:
    tox::SendResult send(std::span<const std::uint8_t> packet, bool lossless)
    {
        if (connection_ == Connection::None) {
            return tox::SendResult::Offline;
        }
        if (other != nullptr && !(drops && drops(packet))) {
            std::vector<std::uint8_t> copy(packet.begin(), packet.end());
            reactor_.post([to = other->self_, lossless, copy = std::move(copy)] {
                if (*to == nullptr) {
                    return; // destroyed meanwhile
                }
                Link& link = *(*to)->receiver;
                if (lossless) {
                    link.onLosslessPacket(copy);
                } else {
                    link.onLossyPacket(copy);
                }
                link.onIterated();
            });
        }
        return tox::SendResult::Sent;
    }

    Reactor& reactor_;
    std::shared_ptr<Wire*> self_ = std::make_shared<Wire*>(this);
    PublicKey key_;
    Connection connection_ = Connection::None;
};

/// Accepts every stream and sends back what it gets.
class Node final : public LinkHandler
{
public:
    Node(Reactor& reactor, std::uint8_t self, std::uint8_t peer,
         const transport::TlsIdentity* identity, std::chrono::milliseconds patience,
         bool seenNative = false)
        : wire(reactor, peer)
        , pin(identity != nullptr ? identity->pin() : transport::Pin{})
    {
        PublicKey key;
        key.bytes.fill(self);
        PeerLinkSettings settings;
        settings.native.quic.identity = identity;
        settings.native.quic.random = [](std::span<std::uint8_t> out) {
            randombytes_buf(out.data(), out.size());
        };
        settings.seenNative = seenNative;
        settings.log = log::Logger(journal, "link");
        settings.frames.openTimeout = patience;
        if (identity != nullptr) {
            settings.compose = [this, identity] {
                wire::Hello hello;
                hello.instance = identity->instance();
                hello.pin = pin;
                return hello;
            };
        }
        settings.onHello = [this](const auto& hello) { ++hellos, heard = hello.pin; };
        link = std::make_unique<PeerLink>(reactor, wire, key, *this, std::move(settings));
        wire.receiver = link.get();
    }
    ~Node() override
    {
        for (auto& echo : echoes) {
            echo->stream.reset();
        }
    }
    void connect(Connection connection)
    {
        wire.setConnection(connection);
        link->onConnection(connection);
    }

    struct Echo final : StreamHandler
    {
        void onOpened() override {}
        void onRefused(const Refusal&) override {}
        std::size_t onData(std::span<const std::uint8_t> data) override
        {
            const auto room = stream->writeBuffer();
            const std::size_t count = std::min(room.size(), data.size());
            std::copy_n(data.begin(), count, room.begin());
            stream->commit(count);
            return count;
        }
        void onWritable() override { stream->resumeReading(); }
        void onFinished() override { stream->finish(); }
        void onReset(std::string_view) override {}
        std::unique_ptr<Stream> stream;
    };

    /// How many lines say that.
    auto lines(std::string_view text) const
    {
        const auto all = journal.entriesAfter(0);
        return std::count_if(all.begin(), all.end(), [&](const log::Entry& entry) {
            return entry.text.find(text) != std::string::npos;
        });
    }

    log::Log journal;
    Wire wire;
    transport::Pin pin; ///< that it tells
    int hellos = 0;
    transport::Pin heard{}; ///< the peer's, as it said last
    std::vector<std::unique_ptr<Echo>> echoes;
    std::unique_ptr<PeerLink> link;

private:
    void onIncoming(const Target&, std::unique_ptr<IncomingStream> stream) override
    {
        echoes.push_back(std::make_unique<Echo>());
        echoes.back()->stream = stream->accept(*echoes.back());
    }
    void onPeerInfo(std::string_view) override {}
};

/// Says a word and hears it again.
struct Caller final : StreamHandler
{
    bool call(Link& link)
    {
        auto opened = link.open({"echo", 7}, *this);
        if (!opened) {
            refusal = opened.error();
            return false;
        }
        stream = std::move(*opened);
        onWritable();
        return true;
    }
    void onOpened() override {}
    void onRefused(const Refusal& why) override { refusal = why; }
    std::size_t onData(std::span<const std::uint8_t> data) override
    {
        heard.append(data.begin(), data.end());
        return data.size();
    }
    void onWritable() override
    {
        const auto room = stream->writeBuffer();
        if (!said && room.size() >= 5) {
            said = true;
            std::copy_n("hello", 5, room.begin());
            stream->commit(5);
        }
    }
    void onFinished() override {}
    void onReset(std::string_view why) override { reset = why; }

    std::unique_ptr<Stream> stream;
    bool said = false;
    std::string heard;
    std::string reset;
    std::optional<Refusal> refusal;
};

} // namespace

class PeerLinkTest : public QObject
{
    Q_OBJECT

    sim::TestIdentities identities_;
    EpollReactor reactor_;
    std::unique_ptr<Node> a_;
    std::unique_ptr<Node> b_;
    std::chrono::milliseconds patience_{15'000}; // of streams that wait

    void build(bool aNative, bool bNative, bool seen = false)
    {
        a_ = std::make_unique<Node>(reactor_, 1, 2, aNative ? &identities_.client : nullptr,
                                    patience_, seen);
        b_ = std::make_unique<Node>(reactor_, 2, 1, bNative ? &identities_.server : nullptr,
                                    patience_);
        a_->wire.other = &b_->wire;
        b_->wire.other = &a_->wire;
    }
    void connectBoth(Connection connection)
    {
        a_->connect(connection);
        b_->connect(connection);
    }
    bool runUntil(const std::function<bool()>& done, std::chrono::milliseconds limit = 5s)
    {
        return test::turnUntil(reactor_, done, limit);
    }
    static constexpr std::size_t headerSize = 6; ///< of a frame: its length comes last
    static bool isHello(std::span<const std::uint8_t> packet)
    {
        return packet.size() > 1 && packet[0] == 0xA0 && packet[1] == 0x20;
    }
    void catchHellos(std::vector<std::uint8_t>& hello) // of a_; b_ gets none
    {
        a_->wire.drops = [&hello](std::span<const std::uint8_t> packet) {
            if (isHello(packet)) {
                hello.assign(packet.begin(), packet.end());
            }
            return isHello(packet);
        };
    }

private Q_SLOTS:
    void cleanup()
    {
        a_.reset();
        b_.reset();
        patience_ = 15s;
        reactor_.turn(0);
    }

    void opensOnTheNativeLinkOnceBothHaveSaidHello()
    {
        build(true, true);
        QVERIFY(!Caller().call(*a_->link)); // offline
        connectBoth(Connection::Udp);
        Caller early;
        QVERIFY(early.call(*a_->link)); // waits
        QVERIFY(early.stream->writeBuffer().empty());
        QVERIFY(runUntil([&] { return early.heard == "hello"; }));
        QVERIFY(a_->link->native() && a_->link->native()->session().streamCount() == 1);
        QCOMPARE(a_->hellos, 1);
        QCOMPARE(b_->hellos, 1);
        Caller back;
        QVERIFY(back.call(*b_->link));
        QVERIFY(runUntil([&] { return back.heard == "hello"; }));
    }

    void takesNoHelloThatIsCutOffAnywhere()
    {
        build(true, true);
        std::vector<std::uint8_t> hello;
        catchHellos(hello);
        connectBoth(Connection::Udp);
        QVERIFY(hello.size() > headerSize);
        for (std::size_t size = 0; size < hello.size(); ++size) {
            std::vector<std::uint8_t> part(hello.begin(),
                                           hello.begin() + static_cast<std::ptrdiff_t>(size));
            b_->link->onLosslessPacket(part); // shorter than its header says
            if (size >= headerSize) {
                part[headerSize - 2] = static_cast<std::uint8_t>((size - headerSize) >> 8);
                part[headerSize - 1] = static_cast<std::uint8_t>(size - headerSize);
                b_->link->onLosslessPacket(part);
            }
            QCOMPARE(b_->hellos, 0);
            QVERIFY(!b_->link->native());
        }
        b_->link->onLosslessPacket(hello);
        QCOMPARE(b_->hellos, 1);
        QVERIFY(b_->link->native());
    }

    void hearsOfAFloodOfHellosOnlyTheLatest()
    {
        build(true, true);
        std::vector<std::uint8_t> hello;
        catchHellos(hello);
        connectBoth(Connection::Udp);
        for (int i = 0; i < 2000; ++i) {
            b_->link->onLosslessPacket(hello);
        }
        a_->pin.fill(0x77);
        a_->link->sayHello();
        b_->link->onLosslessPacket(hello);
        QVERIFY(b_->hellos <= static_cast<int>(Handshake::helloBurst) + 5); // it took no 5 s
        QVERIFY(runUntil([&] { return b_->heard == a_->pin; }));
    }

    void servesAnOldPeerAsSoonAsItAnswersAPing()
    {
        build(true, false);
        const auto start = std::chrono::steady_clock::now();
        connectBoth(Connection::Udp);
        Caller caller;
        QVERIFY(caller.call(*a_->link));
        QVERIFY(runUntil([&] { return caller.heard == "hello"; }));
        QVERIFY(std::chrono::steady_clock::now() - start < Handshake::patienceWithUnknown);
        QVERIFY(!a_->link->native());
    }

    void servesASilentPeerAsAnOldOneAfterTwoSeconds()
    {
        build(true, false);
        b_->wire.drops = [](std::span<const std::uint8_t> packet) {
            return packet.size() > 1 && packet[1] == 0x11; // PONG
        };
        const auto start = std::chrono::steady_clock::now();
        connectBoth(Connection::Udp);
        Caller caller;
        QVERIFY(caller.call(*a_->link));
        QVERIFY(runUntil([&] { return caller.heard == "hello"; }));
        QVERIFY(std::chrono::steady_clock::now() - start >= Handshake::patienceWithUnknown);
    }

    void waitsLongerForAPeerThatWasNativeBefore()
    {
        build(true, false, true);
        connectBoth(Connection::Udp);
        Caller caller;
        QVERIFY(caller.call(*a_->link));
        QVERIFY(!runUntil([&] { return !caller.heard.empty(); },
                          Handshake::patienceWithUnknown + 500ms));
    }

    void upgradesWhenHelloComesLate()
    {
        build(true, true);
        b_->wire.drops = isHello;
        connectBoth(Connection::Udp);
        Caller old;
        QVERIFY(old.call(*a_->link));
        QVERIFY(runUntil([&] { return old.heard == "hello"; }));
        QVERIFY(!a_->link->native());
        b_->wire.drops = nullptr;
        b_->connect(Connection::None);
        b_->connect(Connection::Udp);
        QVERIFY(runUntil([&] { return a_->link->native() && a_->link->native()->ready(); }));
        Caller fresh;
        QVERIFY(fresh.call(*a_->link));
        QVERIFY(runUntil([&] { return fresh.heard == "hello"; }));
        QCOMPARE(a_->link->native()->session().streamCount(), std::size_t{1});
    }

    void opensWhatWaitsWhenThePeerGoesAndComesAgain()
    {
        build(true, true, true);
        b_->wire.drops = isHello;
        connectBoth(Connection::Udp);
        Caller caller;
        QVERIFY(caller.call(*a_->link));
        connectBoth(Connection::None);
        runUntil([] { return false; }, 100ms);
        QVERIFY(!caller.refusal);
        b_->wire.drops = nullptr;
        connectBoth(Connection::Udp);
        QVERIFY(runUntil([&] { return caller.heard == "hello"; }));
    }

    void refusesWhatWaitedForTooLong()
    {
        patience_ = 200ms;
        build(true, true, true);
        b_->wire.drops = isHello;
        connectBoth(Connection::Udp);
        Caller online;
        QVERIFY(online.call(*a_->link));
        QVERIFY(runUntil([&] { return online.refusal.has_value(); }));
        QCOMPARE(online.refusal->code, RefusalCode::TimedOut);
        Caller offline;
        QVERIFY(offline.call(*a_->link));
        connectBoth(Connection::None);
        QVERIFY(runUntil([&] { return offline.refusal.has_value(); }));
        QCOMPARE(offline.refusal->code, RefusalCode::PeerOffline);
    }

    void endsTheNativeLinkOfAPeerThatIsNoneAnyMoreUntilItIsOneAgain()
    {
        build(true, true);
        connectBoth(Connection::Udp);
        Caller caller;
        QVERIFY(caller.call(*b_->link));
        QVERIFY(runUntil([&] { return caller.heard == "hello"; }));
        a_->link->suspend("the peer was removed");
        QVERIFY(!a_->link->native());
        QVERIFY(runUntil([&] { return !caller.reset.empty(); }, 1s));
        b_->link->sayHello();
        QVERIFY(!runUntil([&] { return a_->link->native() != nullptr; }, 500ms));
        QCOMPARE(a_->hellos, 1);
        a_->link->resume();
        QVERIFY(runUntil([&] { return b_->link->native()->ready(); }));
        Caller again;
        QVERIFY(again.call(*b_->link));
        QVERIFY(runUntil([&] { return again.heard == "hello"; }));
    }

    void takesTheKeyThatThePeerHasToldLastAndNoOther()
    {
        build(true, true);
        const auto another = sim::TestIdentities::make(9);
        b_->pin = another->pin(); // what it told is not what it has: stale, or somebody else's
        connectBoth(Connection::Udp);
        Caller caller;
        QVERIFY(caller.call(*a_->link));
        QVERIFY(!runUntil([&] { return a_->link->native() && a_->link->native()->ready(); }, 1s));
        QVERIFY(!b_->link->native()->ready());
        b_->pin = identities_.server.pin();
        b_->link->sayHello();
        QVERIFY(runUntil([&] { return caller.heard == "hello"; }));
        // Another key from now on: what stands by the old one ends.
        b_->pin = another->pin();
        b_->link->sayHello();
        QVERIFY(runUntil([&] { return !caller.reset.empty(); }, 1s));
        QVERIFY(!runUntil([&] { return a_->link->native()->ready(); }, 1s));
    }

    void saysOnceThatConnectionsAreOpenedInNumbers()
    {
        build(true, true);
        connectBoth(Connection::Udp);
        Caller caller;
        QVERIFY(caller.call(*a_->link));
        QVERIFY(runUntil([&] { return caller.heard == "hello"; }));
        transport::QuicSettings settings;
        settings.identity = &identities_.client;
        settings.random = [](std::span<std::uint8_t> out) {
            randombytes_buf(out.data(), out.size());
        };
        auto flood = sim::initials(settings, 200, std::chrono::steady_clock::now());
        for (int round = 0; round < 3; ++round) {
            for (auto& initial : flood) {
                if (round == 0) {
                    initial.insert(initial.begin(), NativeLink::packetId);
                }
                b_->link->onLossyPacket(initial);
            }
            QVERIFY(runUntil([&] { return b_->lines("connections in numbers") == 1; }));
        }
        caller.said = false;
        caller.onWritable();
        QVERIFY(runUntil([&] { return caller.heard == "hellohello"; }));
        QCOMPARE(b_->lines("connections in numbers"), 1);
    }

    void keepsStreamsWhileThePeerIsAway()
    {
        build(true, true);
        connectBoth(Connection::Udp);
        Caller caller;
        QVERIFY(caller.call(*a_->link));
        QVERIFY(runUntil([&] { return caller.heard == "hello"; }));
        connectBoth(Connection::None);
        runUntil([] { return false; }, 1s);
        connectBoth(Connection::Relay);
        caller.said = false;
        caller.onWritable();
        QVERIFY(runUntil([&] { return caller.heard == "hellohello"; }, 10s));
        QVERIFY(caller.reset.empty());
    }
};

QTEST_GUILESS_MAIN(PeerLinkTest)
#include "PeerLinkTest.moc"
