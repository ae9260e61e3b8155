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

constexpr auto onlineWithin = 60s;
constexpr auto answerWithin = 15s;
constexpr quint16 id = 5;

link::FrameLinkSettings coalescing(std::chrono::microseconds delay, std::size_t bytes = 1362)
{
    link::FrameLinkSettings settings;
    settings.coalesce = {delay, bytes};
    return settings;
}

} // namespace

/// What the settings of a link to an old peer do on the wire: coalescing and keepalive.
class FrameLinkKeysTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Reactor> reactor_ = createQtReactor();
    std::unique_ptr<LinkEnd> ours_;
    std::unique_ptr<RawPeer> peer_;

    void createLink(const link::FrameLinkSettings& settings)
    {
        ours_->createLink(settings);
        peer_->take();
    }

    std::shared_ptr<StreamEnd> peersStream()
    {
        peer_->send(0x01, id, RawPeer::open("target", 7));
        const auto accepted = QStringLiteral("04 0005 00000000");
        return eventually([&] { return peer_->received().contains(accepted); }, answerWithin)
                   ? ours_->incoming.back()
                   : nullptr;
    }

    /// Payloads of the DATA frames, in order.
    QByteArrayList data() const
    {
        QByteArrayList found;
        for (const QString& text : peer_->received()) {
            if (text.startsWith(QStringLiteral("02 "))) {
                found += QByteArray::fromHex(text.mid(8).toLatin1());
            }
        }
        return found;
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

    void cleanup()
    {
        ours_->incoming.clear();
        QVERIFY(
            eventually([&] { return ours_->link->streamCount() == std::size_t{0}; }, answerWithin));
        if (peer_ == nullptr) {
            return;
        }
        peer_->send(0x10, 0);
        const auto pong = QStringLiteral("11 0000");
        QVERIFY(eventually([&] { return peer_->received().contains(pong); }, answerWithin));
    }

    void cleanupTestCase()
    {
        ours_.reset();
        peer_.reset();
    }

    void joinsSmallWritesWithinTheDelay()
    {
        createLink(coalescing(100ms));
        const auto stream = peersStream();
        QVERIFY(stream);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 20; ++i) {
            stream->send("0123456789");
        }
        QVERIFY(eventually([&] { return data().join().size() == 200; }, answerWithin));
        QVERIFY2(timer.elapsed() >= 90, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(data().size(), qsizetype{2}); // the first one does not wait
        QCOMPARE(data().first(), QByteArray("0123456789"));
        QCOMPARE(data().join(), QByteArray("0123456789").repeated(20));
    }

    void sendsWhatIsFullAtOnce()
    {
        createLink(coalescing(10s, 100));
        const auto stream = peersStream();
        QVERIFY(stream);
        for (int i = 0; i < 25; ++i) {
            stream->send("0123456789");
        }
        QVERIFY(eventually([&] { return data().join().size() == 210; }, answerWithin));
        QCOMPARE(data().size(), qsizetype{3});
        stream->finish(); // and the rest with the end
        QVERIFY(eventually([&] { return data().join().size() == 250; }, answerWithin));
    }

    void sendsEveryWriteAtOnceWithoutADelay()
    {
        createLink(coalescing(0us));
        const auto stream = peersStream();
        QVERIFY(stream);
        for (int i = 0; i < 20; ++i) {
            stream->send("0123456789");
        }
        QVERIFY(eventually([&] { return data().join().size() == 200; }, answerWithin));
        QCOMPARE(data().size(), qsizetype{20});
    }

    /// A dialogue never waits for the delay, however long it is.
    void answersAtOnceWhateverTheDelay()
    {
        createLink(coalescing(10s));
        const auto stream = peersStream();
        QVERIFY(stream);
        QElapsedTimer timer;
        timer.start();
        for (int i = 1; i <= 10; ++i) {
            stream->send("x");
            QVERIFY(eventually([&] { return data().size() == i; }, answerWithin));
            peer_->send(0x02, id, "y");
            QVERIFY(eventually([&] { return stream->received.size() == i; }, answerWithin));
        }
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    }

    void keepsWhatWaitsInOrderWithBulk()
    {
        link::FrameLinkSettings settings = coalescing(5ms);
        settings.window.adapts = false;
        settings.window.initial = 60'000;
        createLink(settings);
        const auto stream = peersStream();
        QVERIFY(stream);
        QByteArray sent;
        for (int i = 0; i < 60; ++i) {
            const QByteArray piece(1 + (i * 37) % 1900, static_cast<char>('a' + i % 26));
            stream->send(piece);
            sent += piece;
        }
        quint32 confirmed = 0;
        QVERIFY(eventually(
            [&] {
                const auto got = static_cast<quint32>(data().join().size());
                if (got - confirmed >= 16384) {
                    peer_->send(0x04, id, RawPeer::ack(got - confirmed));
                    confirmed = got;
                }
                return got == static_cast<quint32>(sent.size());
            },
            answerWithin));
        QVERIFY(data().join() == sent);
    }

    void resetsStreamsOfAPeerThatGivesNoSignOfLife()
    {
        link::FrameLinkSettings settings;
        settings.keepalive = 200ms;
        createLink(settings);
        const auto stream = peersStream();
        QVERIFY(stream);
        QElapsedTimer timer;
        timer.start();
        eventually([&] { return stream->reset.has_value(); }, 2s);
        QVERIFY(!stream->reset);           // the raw peer answers PING
        peer_->tox().onLossless = nullptr; // it is deaf now
        timer.restart();
        QVERIFY(eventually([&] { return stream->reset.has_value(); }, answerWithin));
        QVERIFY2(timer.elapsed() >= 550 && timer.elapsed() < 3000,
                 qPrintable(QString::number(timer.elapsed())));
        peer_.reset();
    }
};

QTEST_GUILESS_MAIN(FrameLinkKeysTest)
#include "FrameLinkKeysTest.moc"
