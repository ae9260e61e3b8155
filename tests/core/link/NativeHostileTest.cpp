// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/NativePath.h"
#include "link/NativeSession.h"
#include "sim/QuicPair.h"

#include <QTest>
#include <deque>
#include <vector>

using namespace toxtunnel;
using namespace toxtunnel::sim;
using namespace std::chrono_literals;

namespace {

using Bytes = std::vector<std::uint8_t>;

/// A target that has more to send than anybody takes.
struct Fountain final : StreamHandler
{
    std::unique_ptr<Stream> stream;

    void pour()
    {
        for (auto room = stream->writeBuffer(); !room.empty(); room = stream->writeBuffer()) {
            stream->commit(room.size());
        }
    }
    void onOpened() override {}
    void onRefused(const Refusal&) override {}
    std::size_t onData(std::span<const std::uint8_t> data) override { return data.size(); }
    void onWritable() override { pour(); }
    void onFinished() override {}
    void onReset(std::string_view) override { stream.reset(); }
};

/// A stream of QUIC that says its first bytes and is never closed by its owner.
struct OpenEnd final : transport::QuicStreamHandler
{
    Bytes first;
    std::size_t sent = 0;
    transport::QuicStream* quic = nullptr;

    void onStreamData(std::span<const std::uint8_t> data, bool) override
    {
        quic->consumed(data.size());
    }
    void gather(transport::Outgoing& out) override
    {
        if (sent < first.size()) {
            out.pieces[out.count++] = std::span(first).subspan(sent);
        }
    }
    void onSent(std::size_t count, bool) override { sent += count; }
    void onAcknowledged(std::uint64_t) override {}
    void onStreamReset(std::uint64_t) override {}
    void onStopSending(std::uint64_t) override {}
    void onStreamClosed() override { quic = nullptr; }
};

/// A session of ours, and at the other end QUIC without the rules of a link.
class Arena final : public link::NativeSessionHost,
                    public link::DatagramPort,
                    public transport::QuicConnectionHandler
{
public:
    explicit Arena(const TestIdentities& identities)
        : simulator_(5)
    {
        link::NativeSessionSettings settings;
        settings.memory = 16U << 20;
        settings.quic.identity = &identities.server;
        settings.quic.peerPin = identities.client.pin();
        settings.quic.random = simulator_.randomSource();
        memory = settings.memory;
        session = std::make_unique<link::NativeSession>(*this, settings);
        path = session->addPath(link::PathKind::ToxUdp, *this);
        transport::QuicSettings mine;
        mine.identity = &identities.client;
        mine.peerPin = identities.server.pin();
        mine.random = simulator_.randomSource();
        peer = transport::QuicConnection::connect(mine, *this, time_).value();
    }
    ~Arena() override { session.reset(); }

    /// One hundredth of a second in which datagrams take no time; those of ours may be lost.
    void turn()
    {
        for (int i = 0; i < 10; ++i) {
            time_ += 1ms;
            if (peer->deadline() && *peer->deadline() <= time_) {
                peer->onDeadline(time_);
            }
            exchange();
            session->onWake();
        }
    }

    void say(const Bytes& first)
    {
        auto stream = std::make_unique<OpenEnd>();
        stream->first = first;
        stream->quic = peer->open(transport::Priority::Interactive, *stream);
        if (stream->quic != nullptr) {
            stream->quic->wantWrite();
            streams.push_back(std::move(stream));
        }
    }

    transport::TimePoint now() const override { return time_; }
    void wakeAt(transport::TimePoint) override {}
    void onIncoming(const Target&, std::unique_ptr<IncomingStream> stream) override
    {
        fountains.push_back(std::make_unique<Fountain>());
        Fountain& fountain = *fountains.back();
        fountain.stream = stream->accept(fountain);
        fountain.pour();
    }
    void onPathsChanged() override {}
    bool send(std::span<const std::uint8_t> bytes, std::size_t segment) override
    {
        for (std::size_t at = 0; at < bytes.size(); at += segment) {
            const auto one = bytes.subspan(at, std::min(segment, bytes.size() - at));
            if (!cut) {
                toPeer_.emplace_back(one.begin(), one.end());
            }
        }
        return true;
    }
    void onEstablished() override {}
    void onStream(transport::QuicStream&) override {}
    void onDatagram(std::span<const std::uint8_t>) override {}
    void onStreamsAvailable() override {}

    std::unique_ptr<link::NativeSession> session;
    std::unique_ptr<transport::QuicConnection> peer;
    std::uint32_t path = 0;
    std::uint64_t memory = 0;
    std::vector<std::unique_ptr<OpenEnd>> streams;
    std::vector<std::unique_ptr<Fountain>> fountains;
    bool cut = false; ///< what we send is lost

    transport::TimePoint& time() { return time_; }
    const Bytes& lastOfPeer() const { return lastOfPeer_; }

private:
    void exchange()
    {
        Bytes buffer(64 * 1024);
        for (auto batch = peer->write(buffer, time_); batch.size > 0;
             batch = peer->write(buffer, time_)) {
            for (std::size_t at = 0; at < batch.size; at += batch.segment) {
                const auto one = std::span(buffer).subspan(
                    at, std::min<std::size_t>(batch.segment, batch.size - at));
                lastOfPeer_.assign(one.begin(), one.end());
                session->receive(path, one);
            }
            session->settle();
        }
        while (!toPeer_.empty()) {
            const Bytes one = std::move(toPeer_.front());
            toPeer_.pop_front();
            peer->receive(one, time_);
        }
    }

    Simulator simulator_;
    transport::TimePoint time_ = transport::TimePoint(1h);
    std::deque<Bytes> toPeer_;
    Bytes lastOfPeer_;
};

Bytes opening(std::uint64_t id)
{
    Bytes bytes = wire::encode(wire::Preamble{wire::Preamble::Kind::Open, id, 0, 0, 0});
    const Bytes record = wire::encode(wire::OpenRecord{{"127.0.0.1", 22}});
    bytes.insert(bytes.end(), record.begin(), record.end());
    return bytes;
}

} // namespace

/// What a peer that was let in can cost when it keeps to QUIC and not to the rules of a link.
class NativeHostileTest : public QObject
{
    Q_OBJECT

    TestIdentities identities_;

    static void connect(Arena& arena)
    {
        for (int i = 0; i < 100 && arena.session->activePath() == nullptr; ++i) {
            arena.turn();
        }
        QVERIFY(arena.session->activePath() != nullptr);
    }

private Q_SLOTS:
    void keepsLittleOfAStreamThatMovesAndMoves()
    {
        Arena arena(identities_);
        connect(arena);
        arena.say(opening(0));
        std::uint64_t most = 0;
        for (std::uint64_t epoch = 1; epoch <= 1000 && !arena.peer->closed(); ++epoch) {
            arena.turn();
            arena.say(wire::encode(wire::Preamble{wire::Preamble::Kind::Move, 0, epoch, 0, 0}));
            most = std::max(most, arena.session->held());
        }
        QCOMPARE(arena.fountains.size(), std::size_t{1});
        QVERIFY(arena.peer->closed().has_value()); // long before the thousandth
        QVERIFY2(most <= arena.memory, qPrintable(QString::number(most)));
        for (int i = 0; i < 1000; ++i) {
            arena.turn(); // the connection's last seconds
        }
        QCOMPARE(arena.session->held(), std::uint64_t{0});
    }

    void keepsNoMoreThanItsMemoryOfStreamsThatAreResetAndNeverClosed()
    {
        Arena arena(identities_);
        connect(arena);
        std::uint64_t most = 0;
        for (std::uint64_t id = 0; id < 400; id += 2) {
            arena.say(opening(id));
            arena.turn();
            if (!arena.fountains.empty()) {
                arena.fountains.back()->stream.reset(); // the target's end of it
            }
            most = std::max(most, arena.session->held());
        }
        QVERIFY(arena.fountains.size() > 100);
        QVERIFY2(most <= arena.memory + arena.memory / 10, qPrintable(QString::number(most)));
    }

    /// With the right connection id, and nothing that only the peer could have written.
    void takesNoJunkForAnAnswer()
    {
        Arena arena(identities_);
        connect(arena);
        arena.say(opening(0));
        arena.turn();
        Bytes junk = arena.lastOfPeer();
        QVERIFY(junk.size() > 20);
        arena.cut = true; // nothing arrives any more, and so nothing is answered
        junk.resize(40, 0x55);
        bool left = false;
        for (int i = 0; i < 100 && !left; ++i) {
            arena.time() += 10ms;
            for (std::size_t at = 9; at < junk.size(); ++at) {
                junk[at] = static_cast<std::uint8_t>(junk[at] + i + 1);
            }
            arena.session->receive(arena.path, junk);
            arena.session->settle();
            arena.session->onWake();
            left = !arena.session->path(arena.path)->answering();
        }
        QVERIFY(left); // within a second
    }
};

QTEST_APPLESS_MAIN(NativeHostileTest)
#include "NativeHostileTest.moc"
