// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/NativePair.h"

#include <QTest>
#include <algorithm>

using namespace toxtunnel;
using namespace toxtunnel::sim;
using link::PathKind;
using namespace std::chrono_literals;

/// When a path is dialled, and how soon a side finds out that nobody answers there any more.
class NativePathTest : public QObject
{
    Q_OBJECT

    TestIdentities identities_;

    static constexpr LinkModel line{.delay = 5ms, .bytesPerSecond = 20e6};

    /// 100 bytes, again and again.
    static void trickle(Simulator& simulator, NativeTestStream& source)
    {
        source.send(100, false);
        simulator.after(15ms, [&] { trickle(simulator, source); });
    }

private Q_SLOTS:
    void isLeftSoonByASideThatOnlyReceives_data()
    {
        QTest::addColumn<bool>("byDialler");
        QTest::addColumn<bool>("much");
        QTest::newRow("much, and the stream is of the side that dials") << true << true;
        QTest::newRow("much, of the other side") << false << true;
        QTest::newRow("little, of the side that dials") << true << false;
        QTest::newRow("little, of the other side") << false << false;
    }

    void isLeftSoonByASideThatOnlyReceives()
    {
        QFETCH(const bool, byDialler);
        QFETCH(const bool, much);
        Duration longest{};
        // Whether something of the receiver is in flight when the line is cut, is chance.
        for (int i = 0; i < 10; ++i) {
            NativePair pair(identities_, 40, line, line);
            pair.addDirect();
            QVERIFY(pair.connect());
            QVERIFY(pair.moveTo(PathKind::Direct));
            NativeNode& reader = byDialler ? pair.a : pair.b;
            NativeNode& writer = byDialler ? pair.b : pair.a;
            writer.onRequest = [&](const Target& target, std::unique_ptr<IncomingStream> stream) {
                NativeTestStream& source = writer.accept(target, std::move(stream));
                if (much) {
                    source.send(100'000'000, true);
                } else {
                    trickle(pair.simulator, source);
                }
            };
            auto& stream = reader.open(1, true);
            pair.simulator.run(300ms + i * 700us);
            const std::uint64_t before = stream.received;
            QVERIFY(before > 0);
            pair.directUp.setUp(false);
            pair.directDown.setUp(false);
            stream.longestGap = {};
            QVERIFY(pair.simulator.runUntil(
                [&] { return stream.received > before + (much ? 2'000'000 : 2'000); }, 20s));
            QVERIFY(stream.intact);
            QVERIFY2(stream.longestGap < 800ms,
                     qPrintable(QString::number(stream.longestGap.count())));
            longest = std::max(longest, stream.longestGap);
        }
        qInfo("longest pause %.0f ms", static_cast<double>(longest.count()) / 1e6);
    }

    void isDialledAtOnceWhenThePeerSaysThatItIsThereAgain_data()
    {
        QTest::addColumn<int>("seconds");
        for (const int seconds : {1, 2, 3, 5, 8, 20, 61}) {
            QTest::addRow("after %d s", seconds) << seconds;
        }
    }

    void isDialledAtOnceWhenThePeerSaysThatItIsThereAgain()
    {
        QFETCH(const int, seconds);
        NativePair pair(identities_, 42, line, line);
        QVERIFY(pair.connect());
        pair.b.closePath(pair.toxPath);
        QVERIFY(pair.simulator.runUntil([&] { return !pair.a.online(); }, 1s));
        pair.simulator.run(std::chrono::seconds(seconds)); // a dials in vain
        QVERIFY(!pair.a.online());
        pair.b.openPath(pair.toxPath);
        pair.a.session().expect(identities_.server.instance());
        // At once, or with the first repetition of a handshake that has just begun.
        QVERIFY(
            pair.simulator.runUntil([&] { return pair.a.online() && pair.b.online(); }, 1100ms));
    }

    void isNotDialledAnewByEachWordOfThePeer()
    {
        NativePair pair(identities_, 43, {.delay = 100ms}, line);
        for (int i = 0; i < 10; ++i) { // the handshake takes longer than the words
            pair.a.session().expect(identities_.server.instance());
            pair.simulator.run(20ms);
        }
        QVERIFY(pair.simulator.runUntil([&] { return pair.a.online() && pair.b.online(); }, 150ms));
        for (int i = 0; i < 10; ++i) {
            pair.a.session().expect(identities_.server.instance());
            QVERIFY(pair.a.online());
        }
    }
};

QTEST_GUILESS_MAIN(NativePathTest)
#include "NativePathTest.moc"
