// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/Initials.h"
#include "sim/QuicPair.h"

#include <QTest>

using namespace toxtunnel;
using namespace toxtunnel::sim;
using namespace toxtunnel::transport;
using namespace std::chrono_literals;

class QuicConnectionTest : public QObject
{
    Q_OBJECT

    TestIdentities identities_;

private Q_SLOTS:
    void derivesTheSamePinFromTheSameSecret()
    {
        const auto again = TestIdentities::make(1);
        QVERIFY(again->pin() == identities_.client.pin());
        QVERIFY(again->pin() != identities_.server.pin());
    }

    void establishesInOneRoundTripAndTellsTheInstance()
    {
        QuicPair pair(identities_, 1, {.delay = 20ms});
        const TimePoint start = pair.simulator.now();
        pair.client.connect();
        QVERIFY(pair.simulator.runUntil([&] { return pair.client.established(); }, 1s));
        QCOMPARE(pair.simulator.now() - start, Duration(40ms));
        QVERIFY(pair.simulator.runUntil([&] { return pair.server.established(); }, 1s));
        QVERIFY(pair.client.connection()->peerInstance() == identities_.server.instance());
        QVERIFY(pair.server.connection()->peerInstance() == identities_.client.instance());
        QVERIFY(!pair.client.connection()->cipher().empty());
    }

    void refusesAWrongPinOnEitherSide()
    {
        for (const bool wrongAtServer : {false, true}) {
            QuicPair pair(identities_, 2, {}, [&](QuicSettings& client, QuicSettings& server) {
                (wrongAtServer ? server : client).peerPin[7] ^= 1;
            });
            // The client may be satisfied before the server has seen the client's key: what it says
            // by then is for nobody.
            pair.client.connect();
            pair.simulator.runUntil([&] { return pair.client.established(); }, 1s);
            QCOMPARE(pair.client.established(), wrongAtServer);
            if (wrongAtServer) {
                QVERIFY(pair.client.open(Priority::Interactive, 1000, true) != nullptr);
            }
            pair.simulator.run(3s);
            QVERIFY(!pair.server.established());
            QVERIFY(pair.client.closed());
            QVERIFY(pair.server.closed());
            QVERIFY(pair.server.incoming.empty());
            auto& refusing = wrongAtServer ? pair.server : pair.client;
            QCOMPARE(refusing.connection()->closed()->kind, CloseReason::Kind::Handshake);
            QVERIFY(refusing.connection()->closed()->text.find("Tox identity") !=
                    std::string::npos);
        }
    }

    void takesNoEarlyDataForAnOpening()
    {
        Simulator simulator(20);
        QuicSettings settings;
        settings.identity = &identities_.client;
        settings.random = simulator.randomSource();
        std::vector<std::uint8_t> datagram = initials(settings, 1, simulator.now()).front();
        QVERIFY(parseHead(datagram) && parseHead(datagram)->opens);
        constexpr std::uint8_t typeBits = 0x30;
        constexpr std::uint8_t zeroRtt = 0x10; // RFC 9000, section 17.2.3
        datagram[0] = static_cast<std::uint8_t>((datagram[0] & ~typeBits) | zeroRtt);
        QVERIFY(parseHead(datagram) && !parseHead(datagram)->opens);
    }

    void refusesAnotherProtocolName()
    {
        QuicPair pair(identities_, 3, {},
                      [](QuicSettings& client, QuicSettings&) { client.alpn = "h3"; });
        QVERIFY(!pair.connect(3s));
        QVERIFY(pair.client.closed());
    }

    void carriesBytesBothWaysAndEndsEachDirectionByItself()
    {
        QuicPair pair(identities_, 4, {});
        QVERIFY(pair.connect());
        auto* stream = pair.client.open(Priority::Bulk, 1'000'000, true);
        QVERIFY(pair.simulator.runUntil(
            [&] { return !pair.server.incoming.empty() && pair.server.incoming[0]->finished; },
            5s));
        auto& incoming = *pair.server.incoming[0];
        QCOMPARE(incoming.received, 1'000'000U);
        QVERIFY(incoming.intact);
        QVERIFY(!stream->finished);
        pair.server.send(incoming, 70'000, true);
        QVERIFY(pair.simulator.runUntil([&] { return stream->closed && incoming.closed; }, 5s));
        QCOMPARE(stream->received, 70'000U);
        QCOMPARE(stream->acknowledged, 1'000'000U);
        QVERIFY(stream->intact && stream->finished);
    }

    void sendsTheFirstBytesOfAStreamInOneTrip()
    {
        QuicPair pair(identities_, 5, {.delay = 20ms});
        QVERIFY(pair.connect());
        pair.simulator.run(1s);
        const TimePoint start = pair.simulator.now();
        pair.server.onIncoming = [](QuicTestStream& stream) { stream.send(1, false); };
        auto* stream = pair.client.open(Priority::Interactive, 1, false);
        QVERIFY(pair.simulator.runUntil([&] { return stream->received == 1; }, 1s));
        QVERIFY(pair.simulator.now() - start < 41ms);
    }

    void stopsASenderWhoseReaderDoesNotRead()
    {
        QuicPair pair(identities_, 6, {}, [](QuicSettings& client, QuicSettings& server) {
            client.streamWindow = server.streamWindow = 100'000;
        });
        QVERIFY(pair.connect());
        pair.server.onIncoming = [](QuicTestStream& stream) { stream.setReading(false); };
        pair.client.open(Priority::Bulk, 5'000'000, true);
        pair.simulator.run(3s);
        auto& incoming = *pair.server.incoming[0];
        QCOMPARE(incoming.received, 100'000U);
        auto* other = pair.client.open(Priority::Bulk, 50'000, true); // others go on
        QVERIFY(other != nullptr);
        pair.simulator.run(1s);
        QCOMPARE(pair.server.incoming.size(), 2U);
        QCOMPARE(pair.server.incoming[1]->received, 50'000U);
        incoming.setReading(true);
        pair.server.flush();
        QVERIFY(pair.simulator.runUntil([&] { return incoming.finished; }, 5s));
        QVERIFY(incoming.intact);
    }

    void tellsAboutAResetAndClosesTheStream()
    {
        QuicPair pair(identities_, 7, {});
        QVERIFY(pair.connect());
        auto* stream = pair.client.open(Priority::Bulk, 10'000'000, false);
        pair.simulator.run(15ms);
        stream->abort(42);
        pair.client.flush();
        QVERIFY(pair.simulator.runUntil([&] { return stream->closed; }, 2s));
        auto& incoming = *pair.server.incoming[0];
        QVERIFY(pair.simulator.runUntil([&] { return incoming.closed; }, 2s));
        QVERIFY(incoming.reset == 42U);
        QVERIFY(incoming.intact);
    }

    void servesControlBeforeInteractiveBeforeBulk()
    {
        QuicPair pair(identities_, 8, {.delay = 10ms, .bytesPerSecond = 1e6, .queueBytes = 30'000});
        QVERIFY(pair.connect());
        pair.client.open(Priority::Bulk, 20'000'000, false);
        pair.simulator.run(3s);
        pair.client.open(Priority::Interactive, 60'000, true);
        pair.client.open(Priority::Control, 60'001, true); // told apart by their sizes
        const auto& incoming = pair.server.incoming;
        QVERIFY(pair.simulator.runUntil(
            [&] { return incoming.size() == 3 && incoming[1]->finished && incoming[2]->finished; },
            3s));
        const std::uint64_t bulkBefore = incoming[0]->received;
        const bool controlIsLast = incoming[2]->received == 60'001;
        const auto& control = *incoming[controlIsLast ? 2 : 1];
        const auto& interactive = *incoming[controlIsLast ? 1 : 2];
        QCOMPARE(interactive.received, 60'000U);
        QVERIFY(control.lastProgress < interactive.lastProgress);
        pair.simulator.run(1s);
        QVERIFY(incoming[0]->received > bulkBefore);
    }

    void sharesTheLineFairlyBetweenStreamsOfAClass()
    {
        QuicPair pair(identities_, 9, {.delay = 10ms, .bytesPerSecond = 4e6});
        QVERIFY(pair.connect());
        for (int i = 0; i < 8; ++i) {
            pair.client.open(Priority::Bulk, 50'000'000, false);
        }
        pair.simulator.run(5s);
        std::uint64_t least = UINT64_MAX;
        std::uint64_t most = 0;
        for (const auto& stream : pair.server.incoming) {
            least = std::min(least, stream->received);
            most = std::max(most, stream->received);
        }
        QVERIFY(least > 1'500'000);
        QVERIFY2(most - least < most / 20, qPrintable(QString::number(most - least)));
    }

    void carriesDatagramsOfUpToTheLimit()
    {
        QuicPair pair(identities_, 10, {});
        QVERIFY(pair.connect());
        const std::size_t limit = pair.client.connection()->maxDatagram();
        QVERIFY(limit >= 1300);
        QVERIFY(!pair.client.sendDatagram(std::vector<std::uint8_t>(limit + 1, 1)));
        for (std::size_t size = 1; size <= limit; size += limit - 1) {
            QVERIFY(pair.client.sendDatagram(std::vector<std::uint8_t>(size, 7)));
        }
        QVERIFY(pair.simulator.runUntil([&] { return pair.server.datagrams.size() == 2; }, 1s));
        QCOMPARE(pair.server.datagrams[1], std::vector<std::uint8_t>(limit, 7));
    }

    void staysAliveByKeepAliveAndEndsWhenNothingComes()
    {
        QuicPair pair(identities_, 11, {}, [](QuicSettings& client, QuicSettings& server) {
            client.idleTimeout = server.idleTimeout = 1500ms;
            client.keepAlive = server.keepAlive = 500ms;
        });
        QVERIFY(pair.connect());
        pair.simulator.run(60s);
        QVERIFY(!pair.client.closed());
        pair.down.setUp(false);
        pair.up.setUp(false);
        const TimePoint cut = pair.simulator.now();
        QVERIFY(pair.simulator.runUntil([&] { return pair.client.closed(); }, 5s));
        QCOMPARE(pair.client.connection()->closed()->kind, CloseReason::Kind::Idle);
        QVERIFY(pair.simulator.now() - cut < 2100ms);
    }

    void countsWhatIsSentAgain_data()
    {
        QTest::addColumn<double>("loss");
        QTest::newRow("a good line") << 0.0;
        QTest::newRow("two in a hundred lost") << 0.02;
    }

    void countsWhatIsSentAgain()
    {
        QFETCH(const double, loss);
        constexpr std::uint64_t bytes = 3'000'000; // 2,200 packets
        const auto losses = std::make_shared<std::uint64_t>(0);
        {
            QuicPair pair(identities_, 17, {.delay = 5ms, .loss = loss},
                          [&](QuicSettings& client, QuicSettings&) { client.losses = losses; });
            QVERIFY(pair.connect());
            const auto* open = pair.client.open(Priority::Bulk, bytes, false);
            QVERIFY(pair.simulator.runUntil([&] { return open->acknowledged == bytes; }, 60s));
            pair.client.connection()->countLosses();
            const std::uint64_t ofFirst = *losses;
            QVERIFY2(loss == 0 ? ofFirst == 0 : ofFirst > 20 && ofFirst < 120,
                     QByteArray::number(static_cast<qulonglong>(ofFirst)).constData());
            pair.client.connection()->countLosses();
            QCOMPARE(*losses, ofFirst); // each once

            const auto* ended = pair.client.open(Priority::Bulk, bytes, true);
            pair.server.incoming.back()->send(0, true);
            QVERIFY(pair.simulator.runUntil([&] { return ended->acknowledged == bytes; }, 60s));
        }
        QVERIFY(loss == 0 ? *losses == 0 : *losses > 60 && *losses < 240); // also at the end
    }

    void tellsThePeerWhyItCloses()
    {
        QuicPair pair(identities_, 12, {});
        QVERIFY(pair.connect());
        pair.client.close(9, "revoked");
        QVERIFY(pair.simulator.runUntil([&] { return pair.server.closed(); }, 1s));
        const CloseReason& reason = *pair.server.connection()->closed();
        QCOMPARE(reason.kind, CloseReason::Kind::Peer);
        QCOMPARE(reason.code, 9U);
        QCOMPARE(reason.text, std::string("revoked"));
        QVERIFY(pair.client.open(Priority::Bulk, 1, true) == nullptr);
    }

    void opensThousandsOfStreamsUpToThePeersLimit()
    {
        QuicPair pair(identities_, 13, {},
                      [](QuicSettings&, QuicSettings& server) { server.maxPeerStreams = 10'000; });
        QVERIFY(pair.connect());
        pair.server.onIncoming = [](QuicTestStream& stream) { stream.send(1, true); };
        int opened = 0;
        while (pair.client.open(Priority::Interactive, 1, false) != nullptr) {
            ++opened;
        }
        QCOMPARE(opened, 10'000);
        QVERIFY(pair.simulator.runUntil(
            [&] {
                return std::all_of(pair.client.opened.begin(), pair.client.opened.end(),
                                   [](const auto& stream) { return stream->finished; });
            },
            10s));
    }

    void neverHasMoreInFlightThanTheCapThroughABlackHole()
    {
        QuicPair pair(identities_, 14, {.delay = 20ms}, [](QuicSettings& client, QuicSettings&) {
            client.maxInFlightPackets = 64;
            client.idleTimeout = 60s;
        });
        QVERIFY(pair.connect());
        pair.client.open(Priority::Bulk, 100'000'000, false);
        pair.simulator.run(2s);
        pair.up.setUp(false);
        const std::uint64_t before = pair.up.sent();
        pair.simulator.run(20s);
        QVERIFY2(pair.up.sent() - before < 64 + 40,
                 qPrintable(QString::number(pair.up.sent() - before)));
    }

    void findsALargerPathMtuWhenAsked()
    {
        QuicPair pair(identities_, 15, {}, [](QuicSettings& client, QuicSettings& server) {
            client.pathMtuDiscovery = server.pathMtuDiscovery = true;
            client.datagramSize = server.datagramSize = 1452;
        });
        QVERIFY(pair.connect());
        QVERIFY(pair.client.connection()->maxDatagram() < 1200);
        pair.client.open(Priority::Bulk, 2'000'000, true);
        pair.simulator.run(5s);
        QVERIFY(pair.client.connection()->maxDatagram() > 1400);
        QVERIFY(pair.server.incoming[0]->intact && pair.server.incoming[0]->finished);
    }

    void dropsGarbageUnanswered()
    {
        QuicPair pair(identities_, 16, {});
        QVERIFY(pair.connect());
        pair.simulator.run(1s);
        const std::uint64_t before = pair.down.sent();
        auto random = pair.simulator.randomSource();
        for (std::size_t size = 0; size < 1400; ++size) {
            std::vector<std::uint8_t> garbage(size);
            random(garbage);
            pair.server.receive(garbage);
        }
        pair.simulator.run(1s);
        QCOMPARE(pair.down.sent(), before);
        QVERIFY(!pair.server.closed());
        auto* stream = pair.client.open(Priority::Bulk, 1000, true);
        QVERIFY(pair.simulator.runUntil([&] { return stream->acknowledged == 1000; }, 1s));
    }
};

QTEST_GUILESS_MAIN(QuicConnectionTest)
#include "QuicConnectionTest.moc"
