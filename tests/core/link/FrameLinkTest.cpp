// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LinkEnd.h"
#include "reactor/QtReactor.h"
#include "support/Eventually.h"
#include "support/RandomBytes.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QTest>

using namespace toxtunnel;
using namespace toxtunnel::test;
using namespace std::chrono_literals;

namespace {

constexpr auto onlineWithin = 60s;
constexpr auto answerWithin = 15s;
constexpr auto bulkWithin = 60s;

} // namespace

/// Two FrameLinks over two real Tox nodes.
class FrameLinkTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Reactor> reactor_ = createQtReactor();
    std::unique_ptr<LinkEnd> client_ = std::make_unique<LinkEnd>(*reactor_);
    std::unique_ptr<LinkEnd> server_ = std::make_unique<LinkEnd>(*reactor_);

    std::shared_ptr<StreamEnd> openBoth()
    {
        auto end = client_->open();
        return end != nullptr && eventually([&] { return end->opened; }, answerWithin) ? end
                                                                                       : nullptr;
    }
    StreamEnd& accepted() { return *server_->incoming.back(); }

private Q_SLOTS:
    void initTestCase()
    {
        link::FrameLinkSettings settings;
        settings.streamsPerPeer = 250;
        settings.disclose = [] { return std::string("os: Linux"); };
        LinkEnd::join(*client_, *server_, settings);
        QVERIFY(eventually([&] { return client_->online() && server_->online(); }, onlineWithin));
    }

    void cleanup()
    {
        client_->incoming.clear();
        server_->incoming.clear();
        server_->unanswered.clear();
        server_->onAccepted = nullptr;
        client_->onAccepted = nullptr;
        server_->answer = [this](auto stream) { server_->accept(std::move(stream)); };
        server_->targets.clear();
        client_->refusal.reset();
        if (client_->link != nullptr) {
            QVERIFY(eventually([&] { return client_->link->streamCount() == std::size_t{0}; },
                               answerWithin));
            QVERIFY(eventually([&] { return server_->link->streamCount() == std::size_t{0}; },
                               answerWithin));
        }
    }

    void opensAndCarriesBytesBothWays()
    {
        const auto end = client_->open({"example.org", 443});
        end->send("early bytes "); // before the answer
        QVERIFY(eventually([&] { return end->opened; }, answerWithin));
        QCOMPARE(server_->targets, (std::vector<Target>{{"example.org", 443}}));
        end->send("and later ones");
        accepted().send("back");
        QVERIFY(eventually(
            [&] { return accepted().received == QByteArray("early bytes and later ones"); },
            answerWithin));
        QVERIFY(eventually([&] { return end->received == QByteArray("back"); }, answerWithin));
        QCOMPARE(end->traffic().sent, std::uint64_t{26});
        QCOMPARE(end->traffic().received, std::uint64_t{4});
    }

    void opensInTheOtherDirectionToo()
    {
        const auto end = server_->open({"client side", 1});
        QVERIFY(eventually([&] { return end->opened; }, answerWithin));
        QCOMPARE(client_->targets.back(), (Target{"client side", 1}));
        end->send("x", true);
        QVERIFY(eventually([&] { return client_->incoming.back()->received == QByteArray("x"); },
                           answerWithin));
    }

    void passesEveryRefusalOn_data()
    {
        QTest::addColumn<int>("code");
        for (int code = 0; code <= static_cast<int>(RefusalCode::Failed); ++code) {
            if (code != static_cast<int>(RefusalCode::PeerOffline)) {
                QTest::addRow("%d", code) << code;
            }
        }
    }

    void passesEveryRefusalOn()
    {
        QFETCH(int, code);
        server_->answer = [&](std::unique_ptr<IncomingStream> stream) {
            stream->refuse({static_cast<RefusalCode>(code), {}});
        };
        const auto end = client_->open();
        QVERIFY(eventually([&] { return end->refused.has_value(); }, answerWithin));
        QCOMPARE(static_cast<int>(end->refused->code), code);
        QVERIFY(!end->opened);
    }

    void refusesWhenNobodyAnswers()
    {
        server_->answer = [](std::unique_ptr<IncomingStream> stream) { stream.reset(); };
        const auto end = client_->open();
        QVERIFY(eventually([&] { return end->refused.has_value(); }, answerWithin));
    }

    void refusesMoreStreamsThanAllowed()
    {
        client_->link->setStreamsPerPeer(2);
        const auto one = client_->open();
        const auto two = client_->open();
        QVERIFY(client_->open() == nullptr);
        QCOMPARE(client_->refusal->code, RefusalCode::StreamLimit);
        client_->link->setStreamsPerPeer(250);

        server_->link->setStreamsPerPeer(2);
        QVERIFY(eventually([&] { return one->opened && two->opened; }, answerWithin));
        const auto three = client_->open();
        QVERIFY(eventually([&] { return three->refused.has_value(); }, answerWithin));
        QCOMPARE(three->refused->code, RefusalCode::StreamLimit);
        server_->link->setStreamsPerPeer(250);
    }

    void endsEachDirectionByItself_data()
    {
        QTest::addColumn<bool>("clientFirst");
        QTest::newRow("client finishes first") << true;
        QTest::newRow("server finishes first") << false;
    }

    void endsEachDirectionByItself()
    {
        QFETCH(bool, clientFirst);
        const auto end = openBoth();
        QVERIFY(end != nullptr);
        StreamEnd& first = clientFirst ? *end : accepted();
        StreamEnd& second = clientFirst ? accepted() : *end;
        first.send("request", true);
        QVERIFY(eventually([&] { return second.finished; }, answerWithin));
        QCOMPARE(second.received, QByteArray("request"));
        QVERIFY(!first.finished);
        second.send("a late answer", true);
        QVERIFY(eventually([&] { return first.finished; }, answerWithin));
        QCOMPARE(first.received, QByteArray("a late answer"));
        QVERIFY(!first.reset && !second.reset);
    }

    void flushesWhatIsLeftWhenBothHaveFinished()
    {
        const auto end = openBoth();
        QVERIFY(end != nullptr);
        StreamEnd& other = accepted();
        other.finish();
        QVERIFY(eventually([&] { return end->finished; }, answerWithin));
        const QByteArray bytes = randomBytes<QByteArray>(60000, 1);
        end->send(bytes, true); // fits the stream's own buffer: finish() is reached at once
        end->destroyStream();
        QVERIFY(eventually([&] { return other.finished; }, answerWithin));
        QVERIFY(other.received == bytes);
    }

    void passesAResetOn_data()
    {
        QTest::addColumn<bool>("byClient");
        QTest::newRow("by the opener") << true;
        QTest::newRow("by the acceptor") << false;
    }

    void passesAResetOn()
    {
        QFETCH(bool, byClient);
        const auto end = openBoth();
        QVERIFY(end != nullptr);
        StreamEnd& dying = byClient ? *end : accepted();
        StreamEnd& other = byClient ? accepted() : *end;
        dying.destroyStream();
        QVERIFY(eventually([&] { return other.reset.has_value(); }, answerWithin));
        QVERIFY(!other.finished);
    }

    void keepsAStalledReaderWithinItsMemory()
    {
        const auto end = openBoth();
        QVERIFY(end != nullptr);
        StreamEnd& reader = accepted();
        // The window has grown before the reader stalls: the worst case.
        const QByteArray warmUp = randomBytes<QByteArray>(8 * 1024 * 1024, 2);
        end->send(warmUp);
        QVERIFY(eventually([&] { return reader.received.size() == warmUp.size(); }, bulkWithin));
        QVERIFY(reader.received == warmUp);
        reader.received.clear();
        reader.stall();
        const QByteArray bytes = randomBytes<QByteArray>(4 * 1024 * 1024, 3);
        end->send(bytes);
        qsizetype before = -1;
        QElapsedTimer quiet;
        QVERIFY(eventually(
            [&] {
                if (end->unsent() != std::exchange(before, end->unsent())) {
                    quiet.start();
                }
                return quiet.elapsed() > 1500;
            },
            bulkWithin));
        QVERIFY(bytes.size() - end->unsent() <= 1024 * 1024);
        // Others are not held up by it.
        const auto lively = openBoth();
        QVERIFY(lively != nullptr);
        lively->send("hello");
        QVERIFY(
            eventually([&] { return accepted().received == QByteArray("hello"); }, answerWithin));
        reader.resume();
        QVERIFY(eventually([&] { return reader.received.size() == bytes.size(); }, bulkWithin));
        QVERIFY(reader.received == bytes);
    }

    void carriesTwoHundredStreamsAtOnce()
    {
        constexpr int count = 200;
        server_->onAccepted = [](StreamEnd& end) {
            end.onBytes = [&end](std::span<const std::uint8_t> bytes) {
                end.send({reinterpret_cast<const char*>(bytes.data()),
                          static_cast<qsizetype>(bytes.size())});
            };
            end.onEnd = [&end] {
                if (end.finished) {
                    end.finish();
                }
            };
        };
        std::vector<std::shared_ptr<StreamEnd>> ends;
        std::vector<QByteArray> sent;
        int finished = 0;
        for (int i = 0; i < count; ++i) {
            ends.push_back(client_->open());
            QVERIFY(ends.back() != nullptr);
            ends.back()->onEnd = [&] { ++finished; };
            sent.push_back(randomBytes<QByteArray>(20000 + 311 * i, i));
            ends.back()->send(sent.back(), true);
        }
        QVERIFY(eventually([&] { return finished == count; }, bulkWithin));
        for (std::size_t i = 0; i < ends.size(); ++i) {
            QVERIFY(ends[i]->finished);
            QVERIFY(ends[i]->received == sent[i]);
        }
    }

    void carriesManyMegabytesIntact()
    {
        const qsizetype total = 128 * 1024 * 1024;
        const QByteArray block = randomBytes<QByteArray>(1 << 20, 4);
        QCryptographicHash sentHash(QCryptographicHash::Sha256);
        QCryptographicHash receivedHash(QCryptographicHash::Sha256);
        qsizetype received = 0;
        const auto end = openBoth();
        QVERIFY(end != nullptr);
        accepted().onBytes = [&](std::span<const std::uint8_t> bytes) {
            receivedHash.addData(
                QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
            received += static_cast<qsizetype>(bytes.size());
        };
        for (qsizetype sent = 0; sent < total; sent += block.size()) {
            QByteArray piece = block;
            piece[0] = static_cast<char>(sent >> 20);
            sentHash.addData(piece);
            end->send(piece);
            QVERIFY(eventually([&] { return end->unsent() == 0; }, bulkWithin));
        }
        QVERIFY(eventually([&] { return received == total; }, bulkWithin));
        QCOMPARE(receivedHash.result(), sentHash.result());
    }

    void tellsWhatThePeerDiscloses()
    {
        client_->link->requestInfo();
        QVERIFY(eventually([&] { return client_->info == QByteArray("os: Linux"); }, answerWithin));
    }

    void keepsStreamsWhenThePeerMovesBetweenRelayAndUdp()
    {
        const auto end = openBoth();
        QVERIFY(end != nullptr);
        for (const auto connection : {Connection::Relay, Connection::Udp}) {
            client_->link->onConnection(connection);
            server_->link->onConnection(connection);
        }
        end->send("still here");
        QVERIFY(eventually([&] { return accepted().received == QByteArray("still here"); },
                           answerWithin));
        QVERIFY(!end->reset);
    }

    void tellsBothSidesWhenTheLinkEnds()
    {
        const auto end = openBoth();
        QVERIFY(end != nullptr);
        server_->link.reset();
        server_->tox.onLossless = nullptr;
        server_->tox.onConnection = nullptr;
        server_->tox.onIterated = nullptr;
        QVERIFY(accepted().reset.has_value());
        QVERIFY(eventually([&] { return end->reset.has_value(); }, answerWithin));
        server_->createLink({});
    }

    void resetsStreamsAndRefusesOpensWhenThePeerGoesOffline()
    {
        const auto end = openBoth();
        QVERIFY(end != nullptr);
        server_->answer = [this](auto stream) { server_->unanswered.push_back(std::move(stream)); };
        const auto opening = client_->open();
        QVERIFY(eventually([&] { return !server_->unanswered.empty(); }, answerWithin));
        server_->tox.leave();
        server_->link->onConnection(Connection::None);
        QVERIFY(server_->incoming.front()->reset.has_value());
        QVERIFY(eventually([&] { return !client_->online(); }, onlineWithin));
        QVERIFY(end->reset.has_value());
        QCOMPARE(opening->refused->code, RefusalCode::PeerOffline);
        QVERIFY(client_->open() == nullptr);
        QCOMPARE(client_->refusal->code, RefusalCode::PeerOffline);
        // A dial that succeeds too late gets a stream that is dead.
        const auto late = server_->accept(std::move(server_->unanswered.front()));
        QVERIFY(eventually([&] { return late->reset.has_value(); }, answerWithin));
    }
};

QTEST_GUILESS_MAIN(FrameLinkTest)
#include "FrameLinkTest.moc"
