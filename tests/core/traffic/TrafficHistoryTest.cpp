// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic/TrafficHistory.h"

#include "control/HistoryJson.h"

#include <QTest>

using namespace toxtunnel;
using namespace std::chrono_literals;
using traffic::SpanSamples;
using traffic::TrafficHistory;
using Begin = TrafficHistory::Begin;

namespace {

using Time = std::chrono::system_clock::time_point;

const Time start{1'700'000'000s}; // divisible by 10 min but for 400 s
constexpr StreamId stream{7};

/// Notes a second in which 100 bytes were sent, the `nth` of its stream.
void second(TrafficHistory& history, int nth)
{
    TrafficTick tick;
    tick.time = start + nth * 1s + 300ms;
    tick.total = tick.perSecond = {};
    tick.streams = {{stream, {100U * static_cast<unsigned>(nth + 1), 0}, {100, 0}}};
    history.note(tick);
}

SpanSamples all(const TrafficHistory& history, Time now)
{
    SpanSamples samples;
    for (std::size_t span = 0; span < samples.size(); ++span) {
        samples.at(span) = history.samples(stream, static_cast<TrafficSpan>(span), now);
    }
    return samples;
}

std::uint64_t sent(const std::vector<TrafficSample>& samples)
{
    std::uint64_t sum = 0;
    for (const TrafficSample& sample : samples) {
        sum += sample.bytes.sent;
    }
    return sum;
}

} // namespace

class TrafficHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsFromTheFirstByteOrFromWhereItBegan()
    {
        for (const auto& [begin, expected] :
             {std::pair{Begin::WithTheNode, 5000U}, std::pair{Begin::Midway, 100U}}) {
            TrafficHistory history(begin);
            second(history, 49); // the first that is heard of it: 5000 bytes so far
            QCOMPARE(sent(all(history, start + 51s)[0]), std::uint64_t{expected});
        }
    }

    /// What the node has and what a window has after it attached while bytes moved are the same.
    void aHistoryThatWasFetchedGoesOnWithoutAGap()
    {
        for (const int attached : {700, 704}) { // ticks come before the answer, or none
            goesOnWithoutAGap(attached, 703);
        }
    }

    void whatIsWrongIsLeftOut()
    {
        QVERIFY(control::samplesFromJson({})[0].empty());
        QJsonArray rows;
        for (int i = 0; i < 100'000; ++i) {
            rows.append(QJsonArray{-5, QStringLiteral("x")});
        }
        const QJsonObject span{{QStringLiteral("begin"), -1e18},
                               {QStringLiteral("length"), 1e18},
                               {QStringLiteral("bytes"), rows}};
        const SpanSamples samples = control::samplesFromJson({span, 7, QStringLiteral("x")});
        QCOMPARE(samples[0].size(), std::size_t{145});
        QCOMPARE(sent(samples[0]), std::uint64_t{0});
        QVERIFY(samples[1].empty() && samples[2].empty() && samples[3].empty());
        TrafficHistory history(Begin::Midway);
        history.restore(stream, samples);
        QVERIFY(all(history, start)[0].size() <= 60);
    }

private:
    static void goesOnWithoutAGap(int attached, int answered)
    {
        constexpr int end = 1400;
        TrafficHistory node(Begin::WithTheNode);
        TrafficHistory window(Begin::Midway);
        for (int nth = 0; nth < end; ++nth) {
            second(node, nth);
            if (nth >= attached) {
                second(window, nth);
            }
            if (nth == answered) {
                const Time now = start + nth * 1s + 500ms;
                const auto told = control::samplesFromJson(control::toJson(node.past(stream, now)));
                QCOMPARE(told[0].size(), std::size_t{61});
                window.restore(stream, told);
            }
            if (nth >= answered) {
                const Time later = start + (nth + 1) * 1s;
                const SpanSamples one = all(node, later);
                const SpanSamples other = all(window, later);
                for (std::size_t span = 0; span < one.size(); ++span) {
                    QCOMPARE(other[span].size(), one[span].size());
                    QCOMPARE(sent(other[span]), sent(one[span]));
                    if (!one[span].empty()) {
                        QVERIFY(other[span].front().begin == one[span].front().begin);
                    }
                }
            }
        }
        QCOMPARE(sent(all(window, start + end * 1s + 1h)[3]), std::uint64_t{100U * end});
    }
};

QTEST_GUILESS_MAIN(TrafficHistoryTest)
#include "TrafficHistoryTest.moc"
