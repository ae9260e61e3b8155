// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/SendWindow.h"

#include <QTest>
#include <deque>

using namespace toxtunnel::link;
using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t frame = 1367;

/// A sender that always has more, a line with a bandwidth and a round trip, and an old receiver,
/// which confirms at 16 KiB.
class Line
{
public:
    Line(SendWindow& window, double bytesPerSecond, Clock::duration roundTrip)
        : window_(window)
        , perFrame_(std::chrono::duration_cast<Clock::duration>(
              std::chrono::duration<double>(static_cast<double>(frame) / bytesPerSecond)))
        , roundTrip_(roundTrip)
        , knownRoundTrip_(roundTrip)
    {
    }

    /// What the link measures is another thing than what the line does, e.g. with a slow reader.
    void setKnownRoundTrip(Clock::duration roundTrip) { knownRoundTrip_ = roundTrip; }

    /// Bytes per second that were confirmed in `time`.
    double run(Clock::duration time)
    {
        const auto end = now_ + time;
        std::size_t confirmed = 0;
        while (now_ < end) {
            while (inFlight_ + frame <= window_.size()) {
                inFlight_ += frame;
                free_ = std::max(free_, now_) + perFrame_;
                arrivals_.push_back(free_ + roundTrip_);
            }
            window_.onFull();
            now_ = arrivals_.front();
            arrivals_.pop_front();
            unconfirmed_ += frame;
            if (unconfirmed_ >= SendWindow::confirmAt) {
                inFlight_ -= unconfirmed_;
                confirmed += unconfirmed_;
                window_.onConfirmed(unconfirmed_, now_, knownRoundTrip_);
                unconfirmed_ = 0;
            }
        }
        return static_cast<double>(confirmed) / std::chrono::duration<double>(time).count();
    }

    Clock::time_point now() const { return now_; }

private:
    SendWindow& window_;
    Clock::duration perFrame_;
    Clock::duration roundTrip_;
    Clock::duration knownRoundTrip_;
    Clock::time_point now_{1h};
    Clock::time_point free_{};
    std::deque<Clock::time_point> arrivals_;
    std::size_t inFlight_ = 0;
    std::size_t unconfirmed_ = 0;
};

} // namespace

class SendWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsBandwidthAndRoundTrip_data()
    {
        QTest::addColumn<double>("bytesPerSecond");
        QTest::addColumn<int>("roundTripMs");
        QTest::newRow("short and fast") << 20e6 << 2;
        QTest::newRow("medium") << 10e6 << 40;
        QTest::newRow("long") << 10e6 << 200;
        QTest::newRow("slow") << 0.2e6 << 100;
    }

    void followsBandwidthAndRoundTrip()
    {
        QFETCH(double, bytesPerSecond);
        QFETCH(int, roundTripMs);
        SendWindow window{SendWindowSettings{}};
        Line line(window, bytesPerSecond, std::chrono::milliseconds(roundTripMs));
        line.run(20s);
        const double got = line.run(10s);
        QVERIFY2(got > 0.97 * bytesPerSecond, qPrintable(QString::number(got)));
        const double product = bytesPerSecond * roundTripMs / 1000;
        const double most = std::max(1.6 * product + 2 * SendWindow::confirmAt, 256.0 * 1024);
        QVERIFY2(static_cast<double>(window.size()) <= most,
                 qPrintable(QString::number(window.size())));
    }

    void fillsALongLineThatAFixedWindowDoesNot()
    {
        SendWindow fixed{SendWindowSettings{.adapts = false}};
        Line slow(fixed, 20e6, 150ms);
        slow.run(5s);
        QVERIFY(slow.run(5s) < 2e6);
        QCOMPARE(fixed.size(), std::size_t{256 * 1024});

        SendWindow adapting{SendWindowSettings{}};
        Line fast(adapting, 20e6, 150ms);
        fast.run(5s);
        QVERIFY(fast.run(5s) > 19e6);
    }

    /// A reader that is slow or stalls must not make the peer keep more and more for it.
    void doesNotGrowForASlowReader()
    {
        SendWindow window{SendWindowSettings{}};
        Line line(window, 50e3, 1ms);
        line.run(60s);
        QVERIFY2(window.size() <= std::size_t{256 * 1024},
                 qPrintable(QString::number(window.size())));
    }

    void keepsItsSizeOverAPause()
    {
        SendWindow window{SendWindowSettings{}};
        Line line(window, 10e6, 100ms);
        line.run(20s);
        const std::size_t before = window.size();
        QVERIFY(before > std::size_t{1'000'000});
        auto now = line.now();
        for (int i = 0; i < 1000; ++i) { // a trickle
            now += 100ms;
            window.onConfirmed(100, now, 100ms);
        }
        QCOMPARE(window.size(), before);
    }

    void staysWithinItsLimits()
    {
        SendWindow window{SendWindowSettings{.adapts = true,
                                             .initial = 100'000,
                                             .smallest = 90'000,
                                             .largest = 300'000,
                                             .safetyPercent = 150}};
        QCOMPARE(window.size(), std::size_t{100'000});
        Line(window, 100e6, 200ms).run(5s);
        QCOMPARE(window.size(), std::size_t{300'000});
        Line(window, 1e3, 1ms).run(600s);
        QCOMPARE(window.size(), std::size_t{100'000}); // where it began
        SendWindow tiny{SendWindowSettings{.adapts = true,
                                           .initial = 1,
                                           .smallest = 90'000,
                                           .largest = 300'000,
                                           .safetyPercent = 150}};
        QCOMPARE(tiny.size(), std::size_t{90'000});
    }

    /// Below, an old receiver never confirms, and the stream would stand still.
    void neverFallsBelowWhatAnOldReceiverConfirms()
    {
        for (const bool adapts : {false, true}) {
            SendWindow window{SendWindowSettings{
                .adapts = adapts, .initial = 1, .smallest = 1, .largest = 1, .safetyPercent = 1}};
            QVERIFY(window.size() >= SendWindow::confirmAt + frame);
            QVERIFY(Line(window, 1e6, 10ms).run(1s) > 100e3);
        }
    }

    void waitsForTheFirstRoundTrip()
    {
        SendWindow window{SendWindowSettings{}};
        Line line(window, 100e6, 100ms);
        line.setKnownRoundTrip(0ms);
        line.run(2s);
        QCOMPARE(window.size(), std::size_t{256 * 1024});
    }
};

QTEST_APPLESS_MAIN(SendWindowTest)
#include "SendWindowTest.moc"
