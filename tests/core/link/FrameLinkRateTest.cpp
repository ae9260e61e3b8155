// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LinkEnd.h"
#include "reactor/EpollReactor.h"
#include "support/EmulatedLink.h"
#include "support/NetworkNamespaces.h"

#include <QTest>
#include <algorithm>
#include <atomic>
#include <future>
#include <numeric>
#include <thread>

using namespace toxtunnel;
using namespace toxtunnel::test;
using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::uint16_t echoPort = 7;
constexpr std::uint16_t sinkPort = 9;

double seconds(Clock::duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

/// One end of the link in a thread of its own, as in a process of its own.
class Side
{
public:
    explicit Side(const NetworkNamespace* where)
    {
        std::promise<void> created;
        thread_ = std::thread([this, where, &created] {
            std::unique_ptr<NetworkVisit> visit;
            if (where != nullptr) {
                visit = std::make_unique<NetworkVisit>(*where);
            }
            end_ = std::make_unique<LinkEnd>(reactor_);
            created.set_value();
            reactor_.run();
            end_.reset();
        });
        created.get_future().wait();
    }
    ~Side()
    {
        reactor_.stop();
        thread_.join();
    }
    Side(const Side&) = delete;
    Side& operator=(const Side&) = delete;

    template <typename Task>
    auto run(Task task)
    {
        std::packaged_task<decltype(task(*end_))()> packaged([this, &task] { return task(*end_); });
        reactor_.post([&packaged] { packaged(); });
        return packaged.get_future().get();
    }
    /// Starts something that goes on in the thread, and waits until it says that it is done.
    template <typename Task>
    bool runUntilDone(Task task, std::chrono::seconds within)
    {
        std::promise<void> done;
        run([&](LinkEnd& end) { task(end, [&done] { done.set_value(); }); });
        return done.get_future().wait_for(within) == std::future_status::ready;
    }
    EpollReactor& reactor() { return reactor_; }

private:
    EpollReactor reactor_;
    std::unique_ptr<LinkEnd> end_;
    std::thread thread_;
};

/// Two ends; the server echoes on one port and counts on another.
struct Pair
{
    explicit Pair(const EmulatedLink* cable = nullptr)
        : server(cable != nullptr ? &cable->right() : nullptr)
        , client(cable != nullptr ? &cable->left() : nullptr)
    {
        const std::string host = cable != nullptr ? EmulatedLink::rightAddress().toStdString()
                                                  : std::string("127.0.0.1");
        const auto clientContact = client.run([](LinkEnd& end) { return end.tox.contact(); });
        const auto serverContact = server.run([&](LinkEnd& end) {
            end.tox.befriend(clientContact, host);
            end.createLink({});
            serve(end);
            return end.tox.contact();
        });
        client.run([&](LinkEnd& end) {
            end.tox.befriend(serverContact, host);
            end.createLink({});
        });
    }

    void serve(LinkEnd& end)
    {
        end.onAccepted = [this, &end](StreamEnd& stream) {
            if (end.targets.back().port == sinkPort) {
                stream.onBytes = [this](auto bytes) { sunk += bytes.size(); };
                return;
            }
            stream.onBytes = [&stream](auto bytes) {
                stream.send({reinterpret_cast<const char*>(bytes.data()),
                             static_cast<qsizetype>(bytes.size())});
            };
            stream.onEnd = [&stream] {
                if (stream.finished) {
                    stream.finish();
                }
            };
        };
    }

    bool online(std::chrono::seconds within)
    {
        const auto deadline = Clock::now() + within;
        while (Clock::now() < deadline) {
            if (client.run([](LinkEnd& end) { return end.online(); }) &&
                server.run([](LinkEnd& end) { return end.online(); })) {
                return true;
            }
            std::this_thread::sleep_for(20ms);
        }
        return false;
    }

    /// Sends to the sink without end; returns what arrived in each second.
    std::vector<double> bulk(int duration)
    {
        std::shared_ptr<StreamEnd> stream;
        client.run([&](LinkEnd& end) {
            stream = end.open({"sink", sinkPort});
            stream->sendForever();
        });
        std::vector<double> megabytes;
        std::uint64_t before = sunk;
        auto start = Clock::now();
        for (int second = 1; second <= duration; ++second) {
            std::this_thread::sleep_until(start + std::chrono::seconds(second));
            const std::uint64_t now = sunk;
            megabytes.push_back(static_cast<double>(now - before) / 1e6);
            before = now;
        }
        client.run([&](LinkEnd&) { stream.reset(); });
        return megabytes;
    }

    std::atomic<std::uint64_t> sunk = 0;
    Side server;
    Side client;
};

/// One byte there and back, again and again.
std::vector<double> pingPong(Pair& pair, std::chrono::seconds warmUp, std::chrono::seconds duration)
{
    std::vector<double> milliseconds;
    std::shared_ptr<StreamEnd> stream;
    const auto begin = Clock::now();
    auto sent = begin;
    const bool done = pair.client.runUntilDone(
        [&](LinkEnd& end, auto finished) {
            stream = end.open({"echo", echoPort});
            stream->onBytes = [&, finished](auto) {
                const auto now = Clock::now();
                if (now - begin > warmUp) {
                    milliseconds.push_back(1000 * seconds(now - sent));
                }
                if (now - begin > warmUp + duration) {
                    finished();
                    return;
                }
                sent = now;
                stream->send("x");
            };
            stream->send("x");
        },
        warmUp + duration + 20s);
    pair.client.run([&](LinkEnd&) { stream.reset(); });
    std::sort(milliseconds.begin(), milliseconds.end());
    return done ? milliseconds : std::vector<double>{};
}

/// Opens, echoes one byte and closes, one stream after the other; returns when each was over.
class Connections
{
public:
    Connections(LinkEnd& end, std::chrono::seconds duration, std::function<void()> onDone)
        : end_(end)
        , until_(Clock::now() + duration)
        , onDone_(std::move(onDone))
    {
        next();
    }
    std::vector<Clock::time_point> times;

private:
    void next()
    {
        stream_ = end_.open({"echo", echoPort});
        stream_->onBytes = [this](auto) { stream_->finish(); };
        stream_->onEnd = [this] {
            times.push_back(Clock::now());
            if (times.back() >= until_) {
                onDone_();
                return;
            }
            old_ = std::move(stream_); // it is calling us
            next();
        };
        stream_->send("x");
    }

    LinkEnd& end_;
    Clock::time_point until_;
    std::function<void()> onDone_;
    std::shared_ptr<StreamEnd> stream_;
    std::shared_ptr<StreamEnd> old_;
};

} // namespace

/// The bars of the link, measured between two threads over real Tox nodes.
class FrameLinkRateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAByteInHalfAMillisecond()
    {
        Pair pair;
        QVERIFY(pair.online(60s));
        const auto times = pingPong(pair, 8s, 10s);
        QVERIFY(!times.empty());
        qInfo("p50 %.3f ms, p99 %.3f ms, %zu round trips, full %llu", times[times.size() / 2],
              times[times.size() * 99 / 100], times.size(),
              static_cast<unsigned long long>(
                  pair.client.run([](LinkEnd& end) { return end.tox.timesFull(); })));
        QVERIFY(times[times.size() / 2] <= 0.5);
    }

    void opensEightHundredStreamsASecond()
    {
        Pair pair;
        QVERIFY(pair.online(60s));
        std::unique_ptr<Connections> connections;
        QVERIFY(pair.client.runUntilDone(
            [&](LinkEnd& end, auto done) {
                connections = std::make_unique<Connections>(end, 20s, done);
            },
            40s));
        const auto& times = connections->times;
        const auto late = std::count_if(times.begin(), times.end(),
                                        [&](auto time) { return time > times.back() - 10s; });
        qInfo("%.0f per second, the first ten seconds %.0f", static_cast<double>(late) / 10,
              static_cast<double>(times.size() - static_cast<std::size_t>(late)) / 10);
        QVERIFY(late >= 8000);
        pair.client.run([&](LinkEnd&) { connections.reset(); });
    }

    void fillsALineWithoutLoss()
    {
        Pair pair;
        QVERIFY(pair.online(60s));
        const auto rates = pair.bulk(28);
        QString line;
        for (const double rate : rates) {
            line += QString::number(rate, 'f', 1) + QLatin1Char(' ');
        }
        qInfo("MB per second: %s full %llu", qPrintable(line),
              static_cast<unsigned long long>(
                  pair.client.run([](LinkEnd& end) { return end.tox.timesFull(); })));
        const double tail = std::accumulate(rates.begin() + 20, rates.end(), 0.0) / 8;
        QVERIFY(tail >= 35);
    }

    void answersAKeystrokeAfterAPause()
    {
        Pair pair;
        QVERIFY(pair.online(60s));
        std::shared_ptr<StreamEnd> stream;
        QVERIFY(pair.client.runUntilDone(
            [&](LinkEnd& end, auto done) {
                stream = end.open({"echo", echoPort});
                stream->onBytes = [done](auto) { done(); };
                stream->send("x");
            },
            10s));
        for (int round = 0; round < 3; ++round) {
            std::this_thread::sleep_for(5s);
            const auto sent = Clock::now();
            QVERIFY(pair.client.runUntilDone(
                [&](LinkEnd&, auto done) {
                    stream->onBytes = [done](auto) { done(); };
                    stream->send("x");
                },
                10s));
            const double milliseconds = 1000 * seconds(Clock::now() - sent);
            qInfo("%.2f ms", milliseconds);
            QVERIFY(milliseconds <= 50);
        }
        pair.client.run([&](LinkEnd&) { stream.reset(); });
    }

    void keepsGoingWithLossAndDelay_data()
    {
        QTest::addColumn<int>("run");
        for (int run = 1; run <= 5; ++run) {
            QTest::addRow("run %d", run) << run;
        }
    }

    void keepsGoingWithLossAndDelay()
    {
        if (const QString why = whyNoNetworkNamespaces(); !why.isEmpty()) {
            QSKIP(qPrintable(why));
        }
        EmulatedLink cable({QStringLiteral("--delay"), QStringLiteral("20")});
        Pair pair(&cable);
        QVERIFY(pair.online(60s));
        cable.command(QStringLiteral("loss 0.1"));
        const auto rates = pair.bulk(30);
        QString line;
        double lowest = 1e9;
        for (std::size_t second = 0; second < rates.size(); ++second) {
            line += QString::number(rates[second], 'f', 1) + QLatin1Char(' ');
            if (second >= 14) {
                const auto* const end = rates.data() + second + 1;
                lowest = std::min(lowest, std::accumulate(end - 5, end, 0.0) / 5);
            }
        }
        qInfo("MB per second: %s lowest window %.2f, full %llu", qPrintable(line), lowest,
              static_cast<unsigned long long>(
                  pair.client.run([](LinkEnd& end) { return end.tox.timesFull(); })));
        QVERIFY(lowest >= 0.5);
    }
};

QTEST_GUILESS_MAIN(FrameLinkRateTest)
#include "FrameLinkRateTest.moc"
