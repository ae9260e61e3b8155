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

constexpr quint16 id = 5;

link::FrameLinkSettings coalescing(std::chrono::microseconds delay, std::size_t bytes = 1362)
{
    link::FrameLinkSettings settings;
    settings.coalesce = {delay, bytes};
    return settings;
}

} // namespace

/// What the settings of a link to an old peer do on the wire: coalescing and keepalive.
class FrameLinkKeysTest : public OldPeerTest
{
    Q_OBJECT

private:
    void createLink(const link::FrameLinkSettings& settings)
    {
        ours_->createLink(settings);
        peer_->take();
    }

    std::shared_ptr<StreamEnd> peersStream() { return openByPeer(id); }

    QByteArrayList data() const { return peer_->payloads(Data); }

private Q_SLOTS:
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
            peer_->send(Data, id, "y");
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
                    peer_->send(Ack, id, RawPeer::ack(got - confirmed));
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
