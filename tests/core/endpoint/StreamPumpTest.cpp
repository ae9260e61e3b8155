// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/StreamPump.h"

#include "reactor/EpollReactor.h"
#include "support/Tcp.h"

#include <fcntl.h>

#include <QTest>
#include <future>
#include <optional>

using namespace toxtunnel;
using namespace toxtunnel::endpoint;
using namespace toxtunnel::test;

namespace {

// A stream whose other end is the test itself.
struct StreamState
{
    std::vector<std::uint8_t> room;
    std::string committed;
    bool finished = false;
    bool destroyed = false;
    int resumed = 0;
};

class ScriptedStream final : public Stream
{
public:
    explicit ScriptedStream(StreamState& state)
        : state_(state)
    {
    }
    ~ScriptedStream() override { state_.destroyed = true; }
    ScriptedStream(const ScriptedStream&) = delete;
    ScriptedStream& operator=(const ScriptedStream&) = delete;

    std::span<std::uint8_t> writeBuffer() override { return state_.room; }
    void commit(std::size_t count) override
    {
        state_.committed.append(state_.room.begin(),
                                state_.room.begin() + static_cast<std::ptrdiff_t>(count));
    }
    void finish() override { state_.finished = true; }
    void resumeReading() override { ++state_.resumed; }
    StreamTraffic traffic() const override { return {}; }

private:
    StreamState& state_;
};

struct Pumped final : StreamPump::Owner
{
    Pumped()
        : application(TcpSocket::connect("127.0.0.1", server_.port()).value())
    {
        auto accepted = server_.accept().value();
        Descriptor socket(::fcntl(accepted.descriptor(), F_DUPFD_CLOEXEC, 0));
        ::fcntl(socket.raw(), F_SETFL, O_NONBLOCK);
        pump = std::make_unique<StreamPump>(reactor, std::move(socket), *this);
        pump->attach(std::make_unique<ScriptedStream>(state));
    }

    void onPumpOpened(StreamPump&) override {}
    void onPumpEnded(StreamPump&, const PumpEnd& ended) override
    {
        end = ended;
        pump.reset();
    }

    /// Turns of the reactor that found something to do within 100 ms.
    int busyTurns()
    {
        using namespace std::chrono_literals;
        int turns = 0;
        for (const auto stop = reactor.now() + 100ms; reactor.now() < stop;) {
            const auto begin = reactor.now();
            reactor.turn(20);
            turns += reactor.now() - begin < 19ms ? 1 : 0;
        }
        return turns;
    }

    EpollReactor reactor;
    StreamState state;
    std::unique_ptr<StreamPump> pump;
    std::optional<PumpEnd> end;

private:
    TcpServer server_;

public:
    TcpSocket application;
};

} // namespace

class StreamPumpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNothingWhileTheStreamHasNoRoom()
    {
        Pumped p;
        QVERIFY(p.application.send("bytes"));
        QCOMPARE(p.busyTurns(), 0);
        QVERIFY(p.state.committed.empty());
        p.state.room.resize(3);
        p.pump->onWritable();
        QCOMPARE(p.state.committed, "bytes");
    }

    void restsWhenBothHaveFinishedAndBytesWait()
    {
        // A socket in that state reports a hang-up all the time.
        Pumped p;
        QVERIFY(p.application.send("bytes"));
        p.application.finish();
        p.pump->onFinished();
        QCOMPARE(p.application.receiveAll(), "");
        QVERIFY(p.busyTurns() <= 2);
        QVERIFY(!p.end);
        p.state.room.resize(100);
        p.pump->onWritable();
        p.busyTurns();
        QCOMPARE(p.state.committed, "bytes");
        QVERIFY(p.state.finished);
        QCOMPARE(p.end->kind, PumpEnd::Kind::Finished);
    }

    void noticesAResetWhileItWaitsForRoom()
    {
        Pumped p;
        QVERIFY(p.application.send("bytes"));
        p.application.reset();
        p.busyTurns();
        QCOMPARE(p.end->kind, PumpEnd::Kind::Aborted);
        QVERIFY(p.state.destroyed);
    }

    void takesFromTheStreamOnlyWhatTheSocketTakes()
    {
        Pumped p;
        const std::vector<std::uint8_t> bytes(64 * 1024 * 1024, 'x');
        const std::size_t taken = p.pump->onData(bytes);
        QVERIFY(taken > 0 && taken < bytes.size());
        QCOMPARE(p.busyTurns(), 0);
        QCOMPARE(p.state.resumed, 0);
        QCOMPARE(p.application.receive(taken).size(), taken);
        QVERIFY(p.busyTurns() >= 1);
        QCOMPARE(p.state.resumed, 1);
    }

    void leavesTheLoopToOthersAfterItsShare()
    {
        Pumped p;
        p.state.room.resize(1 << 20);
        const auto sent = std::async(
            std::launch::async, [&p] { return p.application.send(std::string(3'000'000, 'x')); });
        p.pump->onWritable();
        std::size_t largest = p.state.committed.size();
        while (p.state.committed.size() < 3'000'000) {
            const std::size_t before = p.state.committed.size();
            p.reactor.turn(1000);
            largest = std::max(largest, p.state.committed.size() - before);
        }
        QVERIFY(largest <= 256 * 1024);
    }
};

QTEST_GUILESS_MAIN(StreamPumpTest)
#include "StreamPumpTest.moc"
