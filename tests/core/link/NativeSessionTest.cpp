// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/Initials.h"
#include "sim/NativePair.h"

#include <QTest>

using namespace toxtunnel;
using namespace toxtunnel::sim;
using link::PathKind;
using namespace std::chrono_literals;

class NativeSessionTest : public QObject
{
    Q_OBJECT

    TestIdentities identities_;

    /// Datagrams that open connections, with so many bytes of the token of direct paths.
    std::vector<std::vector<std::uint8_t>> flood(Simulator& simulator, std::size_t tokenBytes) const
    {
        transport::QuicSettings settings;
        settings.identity = &identities_.client;
        settings.peerPin = identities_.server.pin();
        settings.random = simulator.randomSource();
        const auto& token = NativeNode::directToken;
        settings.token.assign(token.begin(), token.begin() + static_cast<long>(tokenBytes));
        return initials(settings, 200, simulator.now());
    }

private Q_SLOTS:
    void opensWithFirstBytesInOneRoundTrip()
    {
        NativePair pair(identities_, 1, {.delay = 20ms}, {});
        QVERIFY(pair.connect());
        pair.simulator.run(1s);
        pair.b.onRequest = [&](const Target& target, std::unique_ptr<IncomingStream> stream) {
            pair.b.accept(target, std::move(stream)).send(1, true);
        };
        const TimePoint start = pair.simulator.now();
        auto& stream = pair.a.open(1, true);
        QVERIFY(pair.simulator.runUntil([&] { return stream.received == 1; }, 1s));
        QVERIFY(stream.opened);
        QVERIFY(pair.simulator.now() - start < 41ms);
        QVERIFY(pair.simulator.runUntil(
            [&] {
                return stream.done() && pair.b.accepted[0]->done() &&
                       pair.a.session().streamCount() == 0 && pair.b.session().streamCount() == 0;
            },
            1s));
    }

    void tellsThePeersReasonForARefusal()
    {
        NativePair pair(identities_, 2, {}, {});
        QVERIFY(pair.connect());
        pair.b.onRequest = [](const Target&, std::unique_ptr<IncomingStream> stream) {
            stream->refuse({RefusalCode::ConnectionRefused, "nobody listens"});
        };
        auto& stream = pair.a.open(5000, false);
        QVERIFY(pair.simulator.runUntil([&] { return stream.refused.has_value(); }, 1s));
        QCOMPARE(stream.refused->code, RefusalCode::ConnectionRefused);
        QCOMPARE(stream.refused->detail, std::string("nobody listens"));
        QVERIFY(pair.simulator.runUntil(
            [&] {
                return pair.a.session().streamCount() == 0 && pair.b.session().streamCount() == 0;
            },
            1s));
    }

    void refusesARequestThatNobodyAnswers()
    {
        NativePair pair(identities_, 3, {}, {});
        QVERIFY(pair.connect());
        pair.b.onRequest = [](const Target&, std::unique_ptr<IncomingStream>) {};
        auto& stream = pair.a.open(0, false);
        QVERIFY(pair.simulator.runUntil([&] { return stream.refused.has_value(); }, 1s));
    }

    void refusesToOpenWithoutAPath()
    {
        NativePair pair(identities_, 4, {}, {});
        QCOMPARE(pair.a.open(1, true).refused->code, RefusalCode::PeerOffline);
    }

    void keepsBytesThatComeBeforeTheAnswer()
    {
        NativePair pair(identities_, 5, {}, {});
        QVERIFY(pair.connect());
        std::unique_ptr<IncomingStream> waiting;
        Target target;
        pair.b.onRequest = [&](const Target& asked, std::unique_ptr<IncomingStream> stream) {
            target = asked;
            waiting = std::move(stream);
        };
        auto& stream = pair.a.open(100'000, true);
        pair.simulator.run(1s);
        QVERIFY(waiting);
        QVERIFY(!stream.opened);
        auto& accepted = pair.b.accept(target, std::move(waiting));
        accepted.send(10, true);
        QVERIFY(pair.simulator.runUntil([&] { return stream.done() && accepted.done(); }, 1s));
        QCOMPARE(accepted.received, 100'000U);
        QVERIFY(accepted.intact && stream.intact && stream.opened);
    }

    void carriesAResetAsAReset()
    {
        NativePair pair(identities_, 6, {}, {});
        QVERIFY(pair.connect());
        pair.b.onRequest = [&](const Target& target, std::unique_ptr<IncomingStream> stream) {
            pair.b.accept(target, std::move(stream));
        };
        auto& stream = pair.a.open(1'000'000, false);
        pair.simulator.run(50ms);
        QCOMPARE(pair.b.accepted.size(), 1U);
        stream.reset();
        QVERIFY(pair.simulator.runUntil([&] { return pair.b.accepted[0]->resetReason.has_value(); },
                                        1s));
        auto& second = pair.a.open(1000, false);
        pair.simulator.run(50ms);
        pair.b.accepted[1]->reset();
        QVERIFY(pair.simulator.runUntil([&] { return second.resetReason.has_value(); }, 1s));
        QVERIFY(pair.simulator.runUntil(
            [&] {
                return pair.a.session().streamCount() == 0 && pair.b.session().streamCount() == 0;
            },
            1s));
    }

    void holdsBackAWriterWhoseReaderStalls()
    {
        NativePair pair(identities_, 7, {}, {});
        QVERIFY(pair.connect());
        pair.b.onRequest = [&](const Target& target, std::unique_ptr<IncomingStream> stream) {
            pair.b.accept(target, std::move(stream)).setPauses(1);
        };
        auto& stream = pair.a.open(100'000'000, true);
        pair.simulator.run(200ms);
        pair.b.accepted[0]->setPauses(0);
        pair.simulator.run(1ms);
        QVERIFY(stream.sent < 2'000'000);
    }

    void movesToTheDirectPathWhenItHasProvedItself()
    {
        NativePair pair(identities_, 8, {.delay = 30ms, .bytesPerSecond = 2e6},
                        {.delay = 5ms, .bytesPerSecond = 50e6});
        QVERIFY(pair.connect());
        pair.b.onRequest = [&](const Target& target, std::unique_ptr<IncomingStream> stream) {
            pair.b.accept(target, std::move(stream)).send(5'000'000, true);
        };
        auto& stream = pair.a.open(40'000'000, true);
        pair.simulator.run(2s);
        pair.b.accepted[0]->longestGap = {}; // the start overflows the queue of the slow path
        pair.addDirect();
        QVERIFY(pair.moveTo(PathKind::Direct, 2s));
        QVERIFY(pair.simulator.runUntil([&] { return stream.done() && pair.b.accepted[0]->done(); },
                                        3s));
        QCOMPARE(pair.b.accepted[0]->received, 40'000'000U);
        QVERIFY(pair.b.accepted[0]->intact && stream.intact);
        QVERIFY2(pair.b.accepted[0]->longestGap < 200ms,
                 qPrintable(QString::number(pair.b.accepted[0]->longestGap.count())));
    }

    void movesBackWithinABlinkWhenTheDirectPathDies()
    {
        for (const bool silentOneWay : {false, true}) {
            NativePair pair(identities_, 9, {.delay = 5ms, .bytesPerSecond = 50e6},
                            {.delay = 5ms, .bytesPerSecond = 50e6});
            pair.addDirect();
            QVERIFY(pair.connect());
            QVERIFY(pair.moveTo(PathKind::Direct));
            pair.b.onRequest = [&](const Target& target, std::unique_ptr<IncomingStream> stream) {
                pair.b.accept(target, std::move(stream)).send(100'000'000, true);
            };
            auto& bulk = pair.a.open(100'000'000, true);
            pair.simulator.run(1s);
            pair.directDown.setUp(false);
            pair.directUp.setUp(silentOneWay);
            bulk.longestGap = pair.b.accepted[0]->longestGap = {};
            QVERIFY(pair.moveTo(PathKind::ToxUdp, 1s));
            QVERIFY(pair.simulator.runUntil(
                [&] { return bulk.done() && pair.b.accepted[0]->done(); }, 20s));
            QVERIFY(bulk.intact && pair.b.accepted[0]->intact);
            qInfo("gaps: %.0f ms, %.0f ms", static_cast<double>(bulk.longestGap.count()) / 1e6,
                  static_cast<double>(pair.b.accepted[0]->longestGap.count()) / 1e6);
            QVERIFY(bulk.longestGap < 800ms);
            QVERIFY(pair.b.accepted[0]->longestGap < 800ms);
        }
    }

    void movesAtOnceWhenEitherSideClosesAPathOnPurpose()
    {
        for (const bool byDialler : {false, true}) {
            NativePair pair(identities_, 21, {.delay = 5ms, .bytesPerSecond = 50e6},
                            {.delay = 5ms, .bytesPerSecond = 50e6});
            pair.addDirect();
            QVERIFY(pair.connect());
            QVERIFY(pair.moveTo(PathKind::Direct));
            pair.b.onRequest = [&](const Target& target, std::unique_ptr<IncomingStream> stream) {
                pair.b.accept(target, std::move(stream)).send(100'000'000, true);
            };
            auto& bulk = pair.a.open(100'000'000, true);
            pair.simulator.run(1s);
            bulk.longestGap = pair.b.accepted[0]->longestGap = {};
            (byDialler ? pair.a : pair.b).closePath(pair.directPath);
            QVERIFY(pair.moveTo(PathKind::ToxUdp, 100ms)); // sooner than any silence is doubted
            pair.simulator.run(1s);
            (byDialler ? pair.a : pair.b).openPath(pair.directPath);
            QVERIFY(pair.moveTo(PathKind::Direct, 5s));
            QVERIFY(pair.simulator.runUntil(
                [&] { return bulk.done() && pair.b.accepted[0]->done(); }, 20s));
            QVERIFY(bulk.intact && pair.b.accepted[0]->intact);
            QCOMPARE(bulk.received, 100'000'000U);
            QCOMPARE(pair.b.accepted[0]->received, 100'000'000U);
            for (const auto* end : {&bulk, pair.b.accepted[0].get()}) {
                QVERIFY2(end->longestGap < 300ms,
                         qPrintable(QString::number(end->longestGap.count())));
            }
        }
    }

    void survivesAMinuteOfNothing()
    {
        NativePair pair(identities_, 10, {.delay = 10ms, .bytesPerSecond = 2e6}, {});
        QVERIFY(pair.connect());
        auto& stream = pair.a.open(3'000'000, true);
        pair.simulator.run(500ms);
        pair.toxUp.setUp(false);
        pair.toxDown.setUp(false);
        pair.simulator.run(60s);
        QVERIFY(!stream.ended());
        pair.toxUp.setUp(true);
        pair.toxDown.setUp(true);
        const TimePoint back = pair.simulator.now();
        QVERIFY(pair.simulator.runUntil([&] { return pair.a.online(); }, 5s));
        QVERIFY(pair.simulator.runUntil([&] { return stream.done() && pair.b.accepted[0]->done(); },
                                        10s));
        QVERIFY(stream.intact && pair.b.accepted[0]->intact);
        QVERIFY(pair.simulator.now() - back < 6s);
    }

    void resetsEverythingWhenThePeerRestarts()
    {
        NativePair pair(identities_, 11, {}, {});
        QVERIFY(pair.connect());
        pair.b.onRequest = [&](const Target& target, std::unique_ptr<IncomingStream> stream) {
            pair.b.accept(target, std::move(stream));
        };
        auto& old = pair.a.open(10, false);
        pair.simulator.run(1s);
        std::array<std::uint8_t, 32> secret{};
        secret.fill(2); // the same key as before, another life
        transport::InstanceId instance{};
        instance.fill(99);
        const auto again = transport::TlsIdentity::derive(secret, instance);
        pair.b.restart(**again);
        QVERIFY(pair.b.accepted[0]->resetReason.has_value());
        QVERIFY(pair.simulator.runUntil([&] { return old.resetReason.has_value(); }, 20s));
        QVERIFY(pair.connect());
        auto& fresh = pair.a.open(10, true);
        QVERIFY(pair.simulator.runUntil(
            [&] { return pair.b.accepted.size() == 2 && pair.b.accepted[1]->received == 10; }, 5s));
        QVERIFY(!fresh.resetReason);
        pair.b.session().close("end of the test");
    }

    void endsItsStreamsWhenThePeerEndsTheLink()
    {
        NativePair pair(identities_, 21, {}, {});
        QVERIFY(pair.connect());
        const auto acceptAt = [](NativeNode& node) {
            node.onRequest = [&node](const Target& target, std::unique_ptr<IncomingStream> stream) {
                node.accept(target, std::move(stream));
            };
        };
        acceptAt(pair.a);
        acceptAt(pair.b);
        auto& old = pair.a.open(10, false);
        pair.b.open(10, false);
        QVERIFY(pair.simulator.runUntil(
            [&] { return !pair.b.accepted.empty() && !pair.a.accepted.empty(); }, 2s));
        pair.b.restart(identities_.server); // the same life, a new link
        QVERIFY(pair.simulator.runUntil(
            [&] { return old.resetReason && pair.a.accepted[0]->resetReason; }, 500ms));
        QVERIFY(pair.connect());
        auto& fresh = pair.b.open(10, true); // the number of the one before
        QVERIFY(pair.simulator.runUntil(
            [&] { return pair.a.accepted.size() == 2 && pair.a.accepted[1]->received == 10; }, 5s));
        QVERIFY(!fresh.resetReason);
        pair.b.session().close("end of the test");
    }

    void givesUpStreamsThatNoPathComesBackFor()
    {
        NativePair pair(identities_, 12, {}, {});
        QVERIFY(pair.connect());
        pair.b.onRequest = [&](const Target& target, std::unique_ptr<IncomingStream> stream) {
            pair.b.accept(target, std::move(stream));
        };
        auto& stream = pair.a.open(10, false);
        pair.simulator.run(1s);
        pair.toxUp.setUp(false);
        pair.toxDown.setUp(false);
        pair.simulator.run(4min);
        QVERIFY(!stream.resetReason && !pair.b.accepted[0]->resetReason);
        pair.simulator.run(3min);
        QVERIFY(stream.resetReason && pair.b.accepted[0]->resetReason);
        QCOMPARE(pair.a.session().streamCount(), 0U);
        QCOMPARE(pair.b.session().streamCount(), 0U);
    }

    /// Lost bulk is repeated before new keystrokes of the same connection; so bulk has its own.
    void keepsKeystrokesQuickThroughAFallbackDuringBulk()
    {
        NativePair pair(identities_, 13,
                        {.delay = 40ms, .bytesPerSecond = 2.5e6, .queueBytes = 250'000},
                        {.delay = 10ms, .bytesPerSecond = 125e6});
        pair.addDirect();
        QVERIFY(pair.connect());
        QVERIFY(pair.moveTo(PathKind::Direct));
        pair.b.onRequest = [&](const Target& target, std::unique_ptr<IncomingStream> stream) {
            auto& accepted = pair.b.accept(target, std::move(stream));
            accepted.onArrival = [&accepted] {
                if (accepted.received < 10'000) { // the keystrokes
                    accepted.send(1, false);
                }
            };
        };
        pair.a.open(1'000'000'000, false);
        auto& keys = pair.a.open(1, false);
        pair.simulator.run(2s);
        pair.directUp.setUp(false);
        pair.directDown.setUp(false);
        Duration worst{};
        for (int i = 0; i < 60; ++i) {
            const std::uint64_t before = keys.received;
            const TimePoint start = pair.simulator.now();
            keys.send(1, false);
            QVERIFY(pair.simulator.runUntil([&] { return keys.received > before; }, 10s));
            worst = std::max(worst, Duration(pair.simulator.now() - start));
            pair.simulator.run(30ms);
        }
        qInfo("slowest keystroke %.0f ms", static_cast<double>(worst.count()) / 1e6);
        QVERIFY(worst < 1500ms);
    }

    void takesNoConnectionFromSomebodyWhoOnlyUsesThePeersAddress()
    {
        NativePair pair(identities_, 15, {}, {});
        pair.addDirect();
        for (const bool guesses : {false, true}) {
            for (const auto& initial : flood(pair.simulator, guesses ? 1 : 0)) {
                pair.b.receive(pair.directPath, initial);
            }
        }
        pair.simulator.run(1ms);
        QCOMPARE(pair.directDown.sent(), 0U);
        QVERIFY(pair.b.session().flooded());
        QVERIFY(pair.connect());
        QVERIFY(pair.moveTo(PathKind::Direct));
    }

    void servesNoMoreNewConnectionsThanAPeerMayOpen()
    {
        NativePair pair(identities_, 16, {}, {});
        pair.addDirect();
        QVERIFY(pair.connect());
        QVERIFY(pair.moveTo(PathKind::Direct));
        pair.a.open(20'000'000, true);
        pair.simulator.run(10ms);
        for (const std::size_t path : {pair.toxPath, pair.directPath}) {
            const std::size_t tokenBytes = path == pair.directPath ? 16 : 0;
            SimLink& answers = path == pair.directPath ? pair.directDown : pair.toxDown;
            const std::uint64_t before = answers.sent();
            for (const auto& initial : flood(pair.simulator, tokenBytes)) {
                pair.b.receive(path, initial);
            }
            // Few datagrams for each that was taken, none for the others.
            const std::uint64_t sent = answers.sent() - before;
            QVERIFY(sent > 0);
            QVERIFY2(sent <= 4 * link::NativePath::arrivalsAtOnce,
                     qPrintable(QString::number(sent)));
        }
        QVERIFY(pair.b.session().flooded());
        QVERIFY(pair.simulator.runUntil(
            [&] { return !pair.b.accepted.empty() && pair.b.accepted[0]->finished; }, 10s));
        QVERIFY(pair.b.accepted[0]->intact);
        QCOMPARE(pair.b.accepted[0]->received, 20'000'000U);
        QVERIFY(pair.b.activeKind() == PathKind::Direct);
    }

    void keepsAPeerThatOpensStreamsByTheThousandToItsLimit()
    {
        constexpr std::size_t limit = 100;
        NativePair pair(identities_, 17, {}, {});
        pair.b.adjust = [](link::NativeSessionSettings& settings) { settings.maxStreams = limit; };
        pair.b.restart(identities_.server);
        QVERIFY(pair.connect());
        pair.b.onRequest = [&](const Target& target, std::unique_ptr<IncomingStream> stream) {
            pair.b.accept(target, std::move(stream)).send(10, false);
        };
        for (int i = 0; i < 3000; ++i) {
            pair.a.open(10, false);
        }
        pair.simulator.run(3s);
        QCOMPARE(pair.b.accepted.size(), limit);
        QCOMPARE(pair.b.session().streamCount(), limit);
        for (std::size_t i = 0; i < limit; ++i) {
            pair.a.opened[i]->reset(); // makes room for as many
        }
        QVERIFY(pair.simulator.runUntil([&] { return pair.b.accepted.size() == 2 * limit; }, 3s));
        pair.simulator.run(1s);
        QCOMPARE(pair.b.accepted.size(), 2 * limit);
        QVERIFY(pair.b.session().streamCount() <= limit);
        QVERIFY(!pair.a.opened.back()->failed()); // it waits
    }

    void keepsNoMoreThanItsMemoryForStreamsThatGetNoWindow()
    {
        constexpr std::size_t memory = 4'000'000;
        constexpr std::uint64_t each = 100'000;
        constexpr std::size_t streams = 400;
        NativePair pair(identities_, 18, {}, {});
        for (NativeNode* node : {&pair.a, &pair.b}) {
            node->adjust = [](link::NativeSessionSettings& settings) { settings.memory = memory; };
        }
        pair.a.restart(identities_.client);
        pair.b.restart(identities_.server);
        QVERIFY(pair.connect());
        std::vector<std::pair<Target, std::unique_ptr<IncomingStream>>> unanswered;
        pair.b.onRequest = [&](const Target& target, std::unique_ptr<IncomingStream> stream) {
            unanswered.emplace_back(target, std::move(stream));
        };
        for (std::size_t i = 0; i < streams; ++i) {
            pair.a.open(each, true);
        }
        pair.simulator.run(5s);
        std::uint64_t sent = 0;
        for (const auto& stream : pair.a.opened) {
            sent += stream->sent;
        }
        qInfo("%.1f MB of %.1f were taken", 1e-6 * static_cast<double>(sent),
              1e-6 * static_cast<double>(streams * each));
        // What waits here, what waits there, and a piece of each stream.
        QVERIFY(sent < 2 * memory + streams * 20'000);
        pair.b.onRequest = [&](const Target& target, std::unique_ptr<IncomingStream> stream) {
            pair.b.accept(target, std::move(stream));
        };
        for (auto& [target, stream] : unanswered) {
            pair.b.accept(target, std::move(stream));
        }
        QVERIFY(pair.simulator.runUntil(
            [&] {
                return pair.b.accepted.size() == streams &&
                       std::all_of(pair.b.accepted.begin(), pair.b.accepted.end(),
                                   [](const auto& stream) { return stream->received == each; });
            },
            30s));
        QVERIFY(std::all_of(pair.b.accepted.begin(), pair.b.accepted.end(),
                            [](const auto& stream) { return stream->intact; }));
    }

    void carriesTenThousandStreams()
    {
        NativePair pair(identities_, 14, {}, {});
        QVERIFY(pair.connect());
        pair.b.onRequest = [&](const Target& target, std::unique_ptr<IncomingStream> stream) {
            pair.b.accept(target, std::move(stream)).send(4096, false);
        };
        for (int i = 0; i < 10'000; ++i) {
            pair.a.open(4096, false);
        }
        const auto all = [](const auto& streams) {
            return std::all_of(streams.begin(), streams.end(), [](const auto& stream) {
                return stream->received == 4096 && stream->intact;
            });
        };
        QVERIFY(pair.simulator.runUntil(
            [&] {
                return pair.b.accepted.size() == 10'000 && pair.a.opened.back()->received == 4096;
            },
            30s));
        pair.simulator.run(1s);
        QVERIFY(all(pair.a.opened) && all(pair.b.accepted));
    }
};

QTEST_GUILESS_MAIN(NativeSessionTest)
#include "NativeSessionTest.moc"
