// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LinkEnd.h"
#include "reactor/QtReactor.h"
#include "support/Eventually.h"
#include "support/RawPeer.h"

#include <QElapsedTimer>
#include <QTest>

using namespace toxtunnel;
using namespace toxtunnel::test;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t window = 40'000; // so few frames go at once
constexpr auto onlineWithin = 60s;
constexpr auto answerWithin = 15s;

QByteArray hex(const char* text)
{
    return QByteArray::fromHex(text);
}

QByteArray bigEndian(quint64 value, int size)
{
    QByteArray bytes;
    for (int shift = 8 * (size - 1); shift >= 0; shift -= 8) {
        bytes += static_cast<char>(value >> shift);
    }
    return bytes;
}

QByteArray request(quint16 id, quint64 received, quint64 sent, const QByteArray& host, quint16 port)
{
    return hex("01") + bigEndian(id, 2) + bigEndian(received, 8) + bigEndian(sent, 8) +
           static_cast<char>(host.size()) + host + bigEndian(port, 2);
}

QByteArray answer(quint16 id, quint64 received, quint64 sent, int status)
{
    return hex("01") + bigEndian(id, 2) + bigEndian(received, 8) + bigEndian(sent, 8) +
           static_cast<char>(status);
}

QString frame(int type, quint16 id, const QByteArray& payload)
{
    return QString::fromLatin1(bigEndian(static_cast<quint64>(type), 1).toHex() + ' ' +
                               bigEndian(id, 2).toHex() + ' ' + payload.toHex());
}

} // namespace

/// What the link does when an old peer goes away and comes back. The peer is written out byte by
/// byte; toxcore carries the frames, and its news of the connection are told by the test.
class FrameResumeTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Reactor> reactor_ = createQtReactor();
    std::unique_ptr<LinkEnd> ours_;
    std::unique_ptr<RawPeer> peer_;
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

    bool receives(const QString& expected)
    {
        return eventually([&] { return peer_->received().contains(expected); }, answerWithin);
    }
    bool receivesError(quint16 id) { return receives(RawPeer::error(id, 9, "Connection reset")); }

    /// A stream that the peer opened, over which "hello" went there and "world!" came back.
    std::shared_ptr<StreamEnd> peersStream(quint16 id)
    {
        peer_->send(0x01, id, RawPeer::open("target", 7));
        if (!receives(frame(0x04, id, RawPeer::ack(0)))) {
            return nullptr;
        }
        const auto stream = ours_->incoming.back();
        peer_->send(0x02, id, "hello");
        stream->send("world!");
        const bool went = eventually([&] { return stream->received == "hello"; }, answerWithin) &&
                          receives(frame(0x02, id, "world!"));
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
        peer_->send(0x04, id, RawPeer::ack(0));
        stream->send("world!");
        peer_->send(0x02, id, "hello");
        const bool went = eventually([&] { return stream->received == "hello"; }, answerWithin) &&
                          receives(frame(0x02, id, "world!"));
        return went ? stream : nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        ours_ = std::make_unique<LinkEnd>(*reactor_);
        peer_ = std::make_unique<RawPeer>(*reactor_);
        peer_->tox().befriend(ours_->tox.contact());
        ours_->join(peer_->tox());
        QVERIFY(eventually(
            [&] { return ours_->online() && peer_->tox().connection() != Connection::None; },
            onlineWithin));
    }

    void init()
    {
        createLink(true);
        peer_->take();
    }

    void cleanup()
    {
        ours_->incoming.clear();
        QVERIFY(
            eventually([&] { return ours_->link->streamCount() == std::size_t{0}; }, answerWithin));
        peer_->send(0x10, 0);
        QVERIFY(receives(frame(0x11, 0, {}).trimmed())); // and every frame before
    }

    void cleanupTestCase()
    {
        ours_.reset();
        peer_.reset();
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
        peer_->send(0x08, 5, request(5, 6, 5, "target", 7));
        QVERIFY(receives(frame(0x09, 5, answer(5, 5, 6, 0))));
        QVERIFY(receives(frame(0x02, 5, " and more")));
        const QStringList frames = peer_->received();
        QVERIFY(frames.indexOf(frame(0x09, 5, answer(5, 5, 6, 0))) <
                frames.indexOf(frame(0x02, 5, " and more")));
        peer_->send(0x02, 5, ", again");
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
            0x08, 5,
            request(5, static_cast<quint64>(received), static_cast<quint64>(sent), "target", 7));
        QVERIFY(receives(frame(0x09, 5, answer(5, 5, 6, 3))));
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
        peer_->send(0x02, 5, "after a hole"); // an old client does not wait for our answer
        peer_->send(0x08, 5, request(5, 6, 5 + 12 + 100, "target", 7));
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
        peer_->send(0x02, 5, ", early");
        peer_->send(0x08, 5, request(5, 6, 5 + 7, "target", 7));
        QVERIFY(receives(frame(0x09, 5, answer(5, 12, 6, 0))));
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
        peer_->send(0x08, 6, request(6, 6, 5, "another target", 7)); // a lie
        QVERIFY(receives(frame(0x09, 6, answer(6, 5, 6, 2))));
        QVERIFY(receivesError(6));
        mayResume_ = false; // revoked meanwhile
        peer_->send(0x08, 5, request(5, 6, 5, "target", 7));
        QVERIFY(receives(frame(0x09, 5, answer(5, 5, 6, 2))));
        QVERIFY(receivesError(5));
        QVERIFY(stream->reset && other->reset);
    }

    void saysSoOfAStreamItDoesNotKnow()
    {
        peer_->send(0x08, 77, request(77, 1, 2, "target", 7));
        QVERIFY(receives(frame(0x09, 77, answer(77, 0, 0, 3))));
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
        peer_->send(0x01, 5, RawPeer::open("target", 7));
        QVERIFY(receives(frame(0x04, 5, RawPeer::ack(0))));
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
        QVERIFY(receives(frame(0x08, id, request(id, 5, 6, "target", 7))));
        peer_->take();
        peer_->send(0x09, id, answer(id, 6, 5, 0));
        QVERIFY(receives(frame(0x02, id, " and more")));
        peer_->send(0x02, id, ", again");
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
        peer_->send(0x09, id,
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
        QVERIFY(receives(frame(0x03, id, {}).trimmed()));
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
        peer_->send(0x08, 5, request(5, 6, 5, "target", 7));
        QVERIFY(receives(frame(0x09, 5, answer(5, 0, 0, 4))));
    }

    /// Confirmations that were lost must not stop the sender for ever.
    void confirmsEverythingAgain()
    {
        const auto stream = peersStream(5);
        QVERIFY(stream);
        breakConnection();
        mendConnection();
        peer_->send(0x08, 5, request(5, 6, 5, "target", 7));
        QVERIFY(receives(frame(0x04, 5, RawPeer::ack(5))));
    }

    void sendsAWholeWindowAfterTheBreak()
    {
        const auto stream = peersStream(5);
        QVERIFY(stream);
        peer_->take();
        stream->sendForever();
        const auto dataBytes = [&] {
            quint64 sum = 0;
            for (const QString& text : peer_->received()) {
                sum += text.startsWith(QStringLiteral("02 "))
                           ? static_cast<quint64>(text.size() - 8) / 2
                           : 0;
            }
            return sum;
        };
        QVERIFY(eventually([&] { return dataBytes() > window - 1367; }, answerWithin));
        breakConnection(); // nothing of it was confirmed, all of it arrived
        mendConnection();
        const quint64 before = dataBytes();
        peer_->send(0x08, 5, request(5, 6 + before, 5, "target", 7));
        QVERIFY(eventually([&] { return dataBytes() > before + window - 1367; }, answerWithin));
    }
};

QTEST_GUILESS_MAIN(FrameResumeTest)
#include "FrameResumeTest.moc"
