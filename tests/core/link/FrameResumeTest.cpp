// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OldPeerTest.h"
#include "support/Eventually.h"

#include <QElapsedTimer>
#include <QTest>

using namespace toxtunnel;
using namespace toxtunnel::test;
using namespace std::chrono_literals;

namespace {

using enum RawPeer::Type;

constexpr std::size_t window = 40'000; // so few frames go at once

QByteArray request(quint16 id, quint64 received, quint64 sent, const QByteArray& host, quint16 port)
{
    return '\x01' + bigEndian(id) + bigEndian(received) + bigEndian(sent) +
           RawPeer::open(host, port);
}

QByteArray answer(quint16 id, quint64 received, quint64 sent, int status)
{
    return '\x01' + bigEndian(id) + bigEndian(received) + bigEndian(sent) +
           static_cast<char>(status);
}

} // namespace

/// What the link does when an old peer goes away and comes back. The peer is written out byte by
/// byte; toxcore carries the frames, and its news of the connection are told by the test.
class FrameResumeTest : public OldPeerTest
{
    Q_OBJECT

private:
    std::vector<link::FrameResumeSettings::Event> events_;
    bool mayResume_ = true;

    void createLink(bool resumes)
    {
        link::FrameLinkSettings settings;
        settings.openTimeout = 2s;
        settings.window.adapts = false;
        settings.window.initial = window;
        settings.resume.enabled = resumes;
        settings.resume.maxAge = 1s;
        settings.resume.mayResume = [this](const Target&) { return mayResume_; };
        settings.resume.onEvent = [this](const auto& event) { events_.push_back(event); };
        ours_->createLink(std::move(settings));
        events_.clear();
        mayResume_ = true;
    }

    void breakConnection() { ours_->link->onConnection(Connection::None); }
    void mendConnection() { ours_->link->onConnection(Connection::Udp); }

    bool receivesError(quint16 id) { return receives(RawPeer::error(id, 9, "Connection reset")); }

    /// A stream that the peer opened, over which "hello" went there and "world!" came back.
    std::shared_ptr<StreamEnd> peersStream(quint16 id)
    {
        const auto stream = openByPeer(id);
        if (stream == nullptr) {
            return nullptr;
        }
        peer_->send(Data, id, "hello");
        stream->send("world!");
        const bool went = eventually([&] { return stream->received == "hello"; }, answerWithin) &&
                          receives(frame(Data, id, "world!"));
        return went ? stream : nullptr;
    }

    /// The same, opened by us: `id` is told.
    std::shared_ptr<StreamEnd> ourStream(quint16& id)
    {
        const auto stream = ours_->open({"target", 7});
        const auto isOpen = [](const QString& text) {
            return text.startsWith(QStringLiteral("01 "));
        };
        const auto find = [&] {
            const QStringList all = peer_->received();
            const auto found = std::find_if(all.begin(), all.end(), isOpen);
            return found != all.end() ? *found : QString();
        };
        if (stream == nullptr || !eventually([&] { return !find().isEmpty(); }, answerWithin)) {
            return nullptr;
        }
        id = static_cast<quint16>(find().mid(3, 4).toUInt(nullptr, 16));
        peer_->send(Ack, id, RawPeer::ack(0));
        stream->send("world!");
        peer_->send(Data, id, "hello");
        const bool went = eventually([&] { return stream->received == "hello"; }, answerWithin) &&
                          receives(frame(Data, id, "world!"));
        return went ? stream : nullptr;
    }

private Q_SLOTS:
    void init()
    {
        createLink(true);
        peer_->take();
    }

    void goesOnWithAStreamThePeerAsksFor()
    {
        const auto stream = peersStream(5);
        QVERIFY(stream);
        breakConnection();
        QVERIFY(!stream->reset);
        stream->send(" and more"); // waits
        mendConnection();
        peer_->take();
        peer_->send(ResumeRequest, 5, request(5, 6, 5, "target", 7));
        QVERIFY(receives(frame(ResumeAnswer, 5, answer(5, 5, 6, 0))));
        QVERIFY(receives(frame(Data, 5, " and more")));
        const QStringList frames = peer_->received();
        QVERIFY(frames.indexOf(frame(ResumeAnswer, 5, answer(5, 5, 6, 0))) <
                frames.indexOf(frame(Data, 5, " and more")));
        peer_->send(Data, 5, ", again");
        QVERIFY(eventually([&] { return stream->received == "hello, again"; }, answerWithin));
        QVERIFY(!stream->reset);
    }

    void resetsAStreamThatLostBytes_data()
    {
        QTest::addColumn<int>("received");
        QTest::addColumn<int>("sent");
        QTest::newRow("to us") << 6 << 6;
        QTest::newRow("to the peer") << 5 << 5;
        QTest::newRow("both ways") << 0 << 4000;
        QTest::newRow("a peer that claims more than there was") << 7 << 5;
    }

    void resetsAStreamThatLostBytes()
    {
        QFETCH(int, received);
        QFETCH(int, sent);
        const auto stream = peersStream(5);
        QVERIFY(stream);
        breakConnection();
        mendConnection();
        peer_->send(
            ResumeRequest, 5,
            request(5, static_cast<quint64>(received), static_cast<quint64>(sent), "target", 7));
        QVERIFY(receives(frame(ResumeAnswer, 5, answer(5, 5, 6, 3))));
        QVERIFY(receivesError(5));
        QVERIFY(stream->reset);
        QCOMPARE(events_.back().kind, link::FrameResumeSettings::Event::Kind::Lost);
    }

    void deliversNothingBeforeItIsSureThatNothingIsMissing()
    {
        const auto stream = peersStream(5);
        QVERIFY(stream);
        breakConnection();
        mendConnection();
        peer_->send(Data, 5, "after a hole"); // an old client does not wait for our answer
        peer_->send(ResumeRequest, 5, request(5, 6, 5 + 12 + 100, "target", 7));
        QVERIFY(receivesError(5));
        QVERIFY(stream->reset);
        QCOMPARE(stream->received, QByteArray("hello"));
    }

    void deliversWhatCameEarlyOnceItIsSure()
    {
        const auto stream = peersStream(5);
        QVERIFY(stream);
        breakConnection();
        mendConnection();
        peer_->send(Data, 5, ", early");
        peer_->send(ResumeRequest, 5, request(5, 6, 5 + 7, "target", 7));
        QVERIFY(receives(frame(ResumeAnswer, 5, answer(5, 12, 6, 0))));
        QVERIFY(eventually([&] { return stream->received == "hello, early"; }, answerWithin));
    }

    void asksTheRulesAndComparesTheTargetAgain()
    {
        const auto stream = peersStream(5);
        QVERIFY(stream);
        const auto other = peersStream(6);
        QVERIFY(other);
        breakConnection();
        mendConnection();
        peer_->send(ResumeRequest, 6, request(6, 6, 5, "another target", 7)); // a lie
        QVERIFY(receives(frame(ResumeAnswer, 6, answer(6, 5, 6, 2))));
        QVERIFY(receivesError(6));
        mayResume_ = false; // revoked meanwhile
        peer_->send(ResumeRequest, 5, request(5, 6, 5, "target", 7));
        QVERIFY(receives(frame(ResumeAnswer, 5, answer(5, 5, 6, 2))));
        QVERIFY(receivesError(5));
        QVERIFY(stream->reset && other->reset);
    }

    void saysSoOfAStreamItDoesNotKnow()
    {
        peer_->send(ResumeRequest, 77, request(77, 1, 2, "target", 7));
        QVERIFY(receives(frame(ResumeAnswer, 77, answer(77, 0, 0, 3))));
    }

    void resetsWhatThePeerDoesNotAskFor()
    {
        const auto stream = peersStream(5);
        QVERIFY(stream);
        breakConnection();
        QElapsedTimer timer;
        timer.start();
        QVERIFY(eventually([&] { return stream->reset.has_value(); }, answerWithin));
        QVERIFY(timer.elapsed() > 900 && timer.elapsed() < 5000); // max_age_seconds
        mendConnection();
    }

    void makesRoomForAPeerThatHasStartedAnew()
    {
        const auto stream = peersStream(5);
        QVERIFY(stream);
        breakConnection();
        mendConnection();
        peer_->take();
        peer_->send(Open, 5, RawPeer::open("target", 7));
        QVERIFY(receives(frame(Ack, 5, RawPeer::ack(0))));
        QVERIFY(stream->reset);
        QVERIFY(ours_->incoming.back() != stream);
        QVERIFY(!ours_->incoming.back()->reset);
    }

    void asksAnOldServerForItsOwnStreams()
    {
        quint16 id = 0;
        const auto stream = ourStream(id);
        QVERIFY(stream);
        breakConnection();
        stream->send(" and more");
        mendConnection();
        QVERIFY(receives(frame(ResumeRequest, id, request(id, 5, 6, "target", 7))));
        peer_->take();
        peer_->send(ResumeAnswer, id, answer(id, 6, 5, 0));
        QVERIFY(receives(frame(Data, id, " and more")));
        peer_->send(Data, id, ", again");
        QVERIFY(eventually([&] { return stream->received == "hello, again"; }, answerWithin));
        QCOMPARE(events_.back().kind, link::FrameResumeSettings::Event::Kind::Resumed);
    }

    /// `on_gap: passthrough`, an old server's default, answers Ok although bytes are missing.
    void trustsItsOwnCountMoreThanTheServersAnswer_data()
    {
        QTest::addColumn<int>("serverReceived");
        QTest::addColumn<int>("serverSent");
        QTest::addColumn<int>("status");
        QTest::newRow("lost to the server") << 5 << 5 << 0;
        QTest::newRow("lost to us") << 6 << 8 << 0;
        QTest::newRow("too old") << 0 << 0 << 3;
        QTest::newRow("does not resume") << 0 << 0 << 4;
    }

    void trustsItsOwnCountMoreThanTheServersAnswer()
    {
        QFETCH(int, serverReceived);
        QFETCH(int, serverSent);
        QFETCH(int, status);
        quint16 id = 0;
        const auto stream = ourStream(id);
        QVERIFY(stream);
        breakConnection();
        mendConnection();
        peer_->send(ResumeAnswer, id,
                    answer(id, static_cast<quint64>(serverReceived),
                           static_cast<quint64>(serverSent), status));
        QVERIFY(receivesError(id));
        QVERIFY2(stream->reset, qPrintable(peer_->received().join(QStringLiteral("\n"))));
        QCOMPARE(stream->received, QByteArray("hello"));
    }

    void givesUpOnAServerThatDoesNotAnswer()
    {
        quint16 id = 0;
        const auto stream = ourStream(id);
        QVERIFY(stream);
        breakConnection();
        mendConnection();
        QVERIFY(eventually([&] { return stream->reset.has_value(); }, answerWithin));
    }

    void resetsAStreamWhoseFinMayBeLost()
    {
        quint16 id = 0;
        const auto stream = ourStream(id);
        QVERIFY(stream);
        stream->finish();
        QVERIFY(receives(frame(Close, id)));
        breakConnection();
        QVERIFY(stream->reset);
        mendConnection();
    }

    void holdsNothingUnlessAskedTo()
    {
        createLink(false);
        const auto stream = peersStream(5);
        QVERIFY(stream);
        breakConnection();
        QVERIFY(stream->reset);
        mendConnection();
        peer_->send(ResumeRequest, 5, request(5, 6, 5, "target", 7));
        QVERIFY(receives(frame(ResumeAnswer, 5, answer(5, 0, 0, 4))));
    }

    /// Confirmations that were lost must not stop the sender for ever.
    void confirmsEverythingAgain()
    {
        const auto stream = peersStream(5);
        QVERIFY(stream);
        breakConnection();
        mendConnection();
        peer_->send(ResumeRequest, 5, request(5, 6, 5, "target", 7));
        QVERIFY(receives(frame(Ack, 5, RawPeer::ack(5))));
    }

    void sendsAWholeWindowAfterTheBreak()
    {
        const auto stream = peersStream(5);
        QVERIFY(stream);
        peer_->take();
        stream->sendForever();
        const auto dataBytes = [&] {
            return static_cast<quint64>(peer_->payloads(Data).join().size());
        };
        QVERIFY(eventually([&] { return dataBytes() > window - 1367; }, answerWithin));
        breakConnection(); // nothing of it was confirmed, all of it arrived
        mendConnection();
        const quint64 before = dataBytes();
        peer_->send(ResumeRequest, 5, request(5, 6 + before, 5, "target", 7));
        QVERIFY(eventually([&] { return dataBytes() > before + window - 1367; }, answerWithin));
    }
};

QTEST_GUILESS_MAIN(FrameResumeTest)
#include "FrameResumeTest.moc"
