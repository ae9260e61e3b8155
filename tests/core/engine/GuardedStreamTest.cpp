// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/GuardedStream.h"

#include "../link/LinkEnd.h"
#include "engine/RateLimits.h"
#include "reactor/QtReactor.h"
#include "support/Eventually.h"
#include "support/MemoryLink.h"

#include <QElapsedTimer>
#include <QTest>

using namespace toxtunnel;
using namespace toxtunnel::engine;
using namespace toxtunnel::test;
using namespace std::chrono_literals;

namespace {

constexpr std::uint64_t rate = 1'000'000;
constexpr std::uint64_t burst = 100'000;

access::Limits bytesLimit(access::RateMode mode = access::RateMode::Enforce)
{
    access::Limits limits;
    limits.mode = mode;
    limits.bytesPerSec = rate;
    limits.bytesBurst = burst;
    return limits;
}

void run(std::chrono::milliseconds time)
{
    eventually([] { return false; }, time);
}

} // namespace

/// Streams of a link in memory; those that the peer (the near end) opened are guarded.
class GuardedStreamTest : public QObject
{
    Q_OBJECT

private:
    struct Guarded
    {
        std::shared_ptr<StreamEnd> peer;
        std::shared_ptr<StreamEnd> user;
        std::uint64_t bytesFromPeer = 0;
        std::uint64_t bytesToPeer = 0;
    };

    std::unique_ptr<Reactor> reactor_ = createQtReactor();
    std::unique_ptr<MemoryLink> link_;
    StreamTally tally_;
    std::unique_ptr<StreamReaper> reaper_;
    std::unique_ptr<PeerLimits> limits_;
    std::shared_ptr<StreamEnd> accepted_;
    std::vector<std::unique_ptr<Guarded>> streams_;

    Guarded& open()
    {
        auto guarded = std::make_unique<Guarded>();
        guarded->peer = std::make_shared<StreamEnd>();
        accepted_ = nullptr;
        guarded->peer->attach(*link_->open({"target", 7}, *guarded->peer));
        eventually([&] { return guarded->peer->opened; });
        guarded->user = accepted_;
        Guarded* const raw = guarded.get();
        raw->user->onBytes = [raw](auto data) { raw->bytesFromPeer += data.size(); };
        raw->peer->onBytes = [raw](auto data) { raw->bytesToPeer += data.size(); };
        streams_.push_back(std::move(guarded));
        return *raw;
    }

    void watchIdle(ReapPolicy policy)
    {
        streams_.clear();
        reaper_ = std::make_unique<StreamReaper>(*reactor_, policy, tally_, log::Logger());
    }

    /// Bytes per second of `count` after the burst is used up.
    double measured(const std::uint64_t& count)
    {
        eventually([&] { return count >= 2 * burst; });
        const std::uint64_t before = count;
        QElapsedTimer timer;
        timer.start();
        run(1s);
        return static_cast<double>(count - before) * 1e9 /
               static_cast<double>(timer.nsecsElapsed());
    }

private Q_SLOTS:
    void init()
    {
        link_ = std::make_unique<MemoryLink>(*reactor_);
        link_->onIncoming = [this](const Target&, std::unique_ptr<IncomingStream> stream) {
            GuardedIncoming guarded(*reactor_, *reaper_, *limits_, std::move(stream));
            accepted_ = std::make_shared<StreamEnd>();
            accepted_->attach(guarded.accept(*accepted_));
        };
        limits_ = std::make_unique<PeerLimits>(*reactor_, PublicKey(), log::Logger());
        reaper_ = std::make_unique<StreamReaper>(*reactor_, ReapPolicy{}, tally_, log::Logger());
    }

    void cleanup()
    {
        accepted_.reset();
        streams_.clear();
        reaper_.reset();
        limits_.reset();
        link_.reset();
    }

    void slowsBytesFromThePeerDownToTheRate()
    {
        limits_->apply(bytesLimit());
        Guarded& stream = open();
        stream.peer->sendForever();
        const double got = measured(stream.bytesFromPeer);
        QVERIFY2(got > 0.95 * rate && got < 1.05 * rate, qPrintable(QString::number(got)));
        QVERIFY(limits_->bytesThrottled() > rate);
        QVERIFY(link_->heldBytes() <= 2 * MemoryLink::Options().buffer); // nothing piles up
    }

    void slowsBytesToThePeerDownToTheRate()
    {
        limits_->apply(bytesLimit());
        Guarded& stream = open();
        stream.user->sendForever();
        const double got = measured(stream.bytesToPeer);
        QVERIFY2(got > 0.95 * rate && got < 1.05 * rate, qPrintable(QString::number(got)));
    }

    void losesAndReordersNothing()
    {
        limits_->apply(bytesLimit());
        Guarded& stream = open();
        stream.user->onBytes = nullptr;
        stream.peer->onBytes = nullptr;
        QByteArray bytes(400'000, Qt::Uninitialized);
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            bytes[i] = static_cast<char>(i * 2654435761U >> 13);
        }
        stream.peer->send(bytes, true);
        stream.user->send(bytes, true);
        QVERIFY(eventually([&] { return stream.user->finished && stream.peer->finished; }));
        QVERIFY(stream.user->received == bytes);
        QVERIFY(stream.peer->received == bytes);
    }

    void dividesTheRateAmongTheStreamsOfThePeer()
    {
        limits_->apply(bytesLimit());
        Guarded& one = open();
        Guarded& two = open();
        one.peer->sendForever();
        two.peer->sendForever();
        run(1s);
        const double sum = static_cast<double>(one.bytesFromPeer + two.bytesFromPeer);
        QVERIFY2(sum < 1.05 * rate + burst, qPrintable(QString::number(sum)));
        const double share = static_cast<double>(one.bytesFromPeer) / sum;
        QVERIFY2(share > 0.4 && share < 0.6, qPrintable(QString::number(share)));
    }

    void letsAKeystrokePassACopy()
    {
        limits_->apply(bytesLimit());
        std::vector<Guarded*> copies;
        for (int i = 0; i < 8; ++i) {
            copies.push_back(&open());
            copies.back()->peer->sendForever();
        }
        Guarded& shell = open();
        run(500ms);
        for (int i = 0; i < 5; ++i) {
            const std::uint64_t before = shell.bytesFromPeer;
            QElapsedTimer timer;
            timer.start();
            shell.peer->send("x");
            QVERIFY(eventually([&] { return shell.bytesFromPeer > before; }));
            QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
        }
    }

    void onlyCountsInModeReport()
    {
        limits_->apply(bytesLimit(access::RateMode::Report));
        Guarded& stream = open();
        stream.peer->sendForever();
        QVERIFY(eventually([&] { return stream.bytesFromPeer > 20 * rate; }));
        QVERIFY(limits_->bytesThrottled() > 10 * rate);
    }

    void appliesANewLimitToOpenStreams()
    {
        access::Limits slow = bytesLimit();
        slow.bytesPerSec = 10;
        slow.bytesBurst = 10;
        limits_->apply(slow);
        Guarded& stream = open();
        stream.peer->sendForever();
        stream.user->sendForever();
        run(300ms);
        QVERIFY(stream.bytesFromPeer < 50 && stream.bytesToPeer < 50);
        limits_->apply(access::Limits()); // both directions waited
        QVERIFY(
            eventually([&] { return stream.bytesFromPeer > rate && stream.bytesToPeer > rate; }));
        limits_->apply(slow);
        run(50ms);
        const auto before = stream.bytesFromPeer;
        run(300ms);
        QVERIFY(stream.bytesFromPeer < before + 50);
    }

    void leavesOthersTheirTurnsWhenAStreamEnds()
    {
        limits_->apply(bytesLimit());
        Guarded& one = open();
        Guarded& two = open();
        one.peer->sendForever();
        one.user->sendForever();
        two.peer->sendForever();
        two.user->sendForever();
        run(300ms);
        one.user->destroyStream(); // while it waits in both directions
        QVERIFY(eventually([&] { return one.peer->reset.has_value(); }));
        const double got = measured(two.bytesFromPeer);
        QVERIFY2(got > 0.95 * rate && got < 1.05 * rate, qPrintable(QString::number(got)));
    }

    void limitsTheStreamsOpenAtOnce()
    {
        access::Limits limits;
        limits.maxConcurrentTunnels = 2;
        limits_->apply(limits);
        const PeerLimits::Slot one(*limits_);
        {
            QVERIFY(limits_->mayHoldAnother());
            const PeerLimits::Slot two(*limits_);
            QVERIFY(!limits_->mayHoldAnother());
        }
        QVERIFY(limits_->mayHoldAnother());
    }

    void closesAnIdleStreamAtBothEnds()
    {
        watchIdle({200ms, 0ms, 20ms});
        Guarded& busy = open();
        Guarded& idle = open();
        QElapsedTimer timer;
        timer.start();
        QVERIFY(eventually([&] {
            busy.peer->send("x");
            return idle.user->reset && idle.peer->reset;
        }));
        QVERIFY(timer.elapsed() >= 190);
        QVERIFY2(idle.user->reset->starts_with("idle"), idle.user->reset->c_str());
        QCOMPARE(reaper_->reaped(), std::uint64_t{1});
        QVERIFY(!busy.user->reset && !busy.peer->reset);
    }

    void closesAHalfClosedStreamOnlyWhenItIsQuiet_data()
    {
        QTest::addColumn<bool>("byPeer");
        QTest::newRow("the peer has finished") << true;
        QTest::newRow("we have finished") << false;
    }

    void closesAHalfClosedStreamOnlyWhenItIsQuiet()
    {
        QFETCH(bool, byPeer);
        watchIdle({0ms, 200ms, 20ms});
        Guarded& whole = open();
        Guarded& half = open();
        StreamEnd& finisher = byPeer ? *half.peer : *half.user;
        StreamEnd& talker = byPeer ? *half.user : *half.peer;
        finisher.finish();
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 500) {
            talker.send("x");
            run(20ms);
        }
        QVERIFY(!half.user->reset);
        QVERIFY(eventually([&] { return half.user->reset && half.peer->reset; }));
        QVERIFY(!whole.user->reset && !whole.peer->reset);
    }

    void logsTheFirstRefusalsAndCountsTheRest()
    {
        RefusalLog::TimePoint now{};
        RefusalLog log(now);
        for (std::uint64_t i = 0; i < RefusalLog::burst; ++i) {
            QCOMPARE(log.next(now), std::optional<std::string>(std::string()));
        }
        for (int i = 0; i < 10'000; ++i) {
            QVERIFY(!log.next(now));
        }
        now += 1s;
        QCOMPARE(log.next(now),
                 std::optional<std::string>(", and 10000 more since the last such line"));
        QCOMPARE(log.next(now), std::optional<std::string>(std::string()));
        std::uint64_t lines = 2;
        for (int i = 0; i < 1000; ++i) {
            lines += log.next(now) ? 1 : 0;
        }
        QCOMPARE(lines, RefusalLog::perSecond);
        now += 1h;
        QCOMPARE(log.next(now),
                 std::optional<std::string>(", and 992 more since the last such line"));
    }

    void leavesAStreamAloneUntilItIsAnswered()
    {
        watchIdle({100ms, 100ms, 10ms});
        std::unique_ptr<GuardedIncoming> dialling;
        link_->onIncoming = [&](const Target&, std::unique_ptr<IncomingStream> stream) {
            dialling =
                std::make_unique<GuardedIncoming>(*reactor_, *reaper_, *limits_, std::move(stream));
        };
        // Both ends have one that waits: the peer's is guarded by the side that opened it.
        auto opener = std::make_shared<StreamEnd>();
        auto guarded = std::make_unique<GuardedStream>(*reactor_, *reaper_, nullptr, *opener);
        guarded->attach(*link_->open({"target", 7}, guarded->handler()));
        opener->attach(std::move(guarded));
        QVERIFY(eventually([&] { return dialling != nullptr; }));
        run(500ms); // five times the limit, fifty looks
        QVERIFY(!opener->refused && !opener->reset);
        QCOMPARE(reaper_->reaped(), std::uint64_t{0});

        auto user = std::make_shared<StreamEnd>();
        user->attach(dialling->accept(*user));
        QVERIFY(eventually([&] { return opener->opened; }));
        QVERIFY(!opener->reset && !user->reset);
        user->send("at last");
        QVERIFY(eventually([&] { return opener->received == "at last"; }));
        // Open, it is watched like every other.
        QVERIFY(eventually([&] { return user->reset && opener->reset; }));
        dialling.reset();
    }

    void neverReapsWithoutATick()
    {
        watchIdle({1ms, 1ms, 0ms});
        Guarded& stream = open();
        run(200ms);
        QVERIFY(!stream.user->reset);
    }

    void guardsStreamsThatWeOpen()
    {
        watchIdle({200ms, 0ms, 20ms});
        auto user = std::make_shared<StreamEnd>();
        auto guarded = std::make_unique<GuardedStream>(*reactor_, *reaper_, nullptr, *user);
        guarded->attach(*link_->open({"target", 7}, guarded->handler()));
        user->attach(std::move(guarded));
        QVERIFY(eventually([&] { return user->opened; }));
        user->send("to the target");
        QVERIFY(eventually([&] { return accepted_->received == "to the target"; }));
        QCOMPARE(user->traffic().sent, std::uint64_t{13});
        QVERIFY(eventually([&] { return user->reset && accepted_->reset; }));
    }
};

QTEST_GUILESS_MAIN(GuardedStreamTest)
#include "GuardedStreamTest.moc"
