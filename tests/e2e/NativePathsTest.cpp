// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/EchoedBulk.h"
#include "support/EmulatedLink.h"
#include "support/ProgramTest.h"
#include "support/ThreadedServer.h"
#include "support/TunnelPair.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>
#include <functional>

using namespace toxtunnel::test;
using namespace std::chrono_literals;

/// Two nodes of this program on two networks while the ways between them come and go.
class NativePathsTest : public ProgramTest
{
    Q_OBJECT

    std::unique_ptr<EmulatedLink> link_;
    std::unique_ptr<ThreadedServer> echo_;
    std::unique_ptr<TunnelPair> pair_;

    void startPair(const QString& toxYaml = {})
    {
        link_ = std::make_unique<EmulatedLink>(
            QStringList{QStringLiteral("--delay"), QStringLiteral("2"), QStringLiteral("--rate"),
                        QStringLiteral("100mbit")});
        {
            const NetworkVisit visit(link_->right());
            echo_ = std::make_unique<ThreadedServer>(echo);
        }
        TunnelPairOptions options;
        options.forwards = {{QStringLiteral("127.0.0.1"), echo_->port()}};
        options.serverPlace = &link_->right();
        options.clientPlace = &link_->left();
        options.serverAddress = EmulatedLink::rightAddress();
        options.toxYaml = toxYaml;
        pair_ = std::make_unique<TunnelPair>(options);
        QVERIFY2(pair_->waitUntilOnline(), pair_->logs().constData());
    }

    /// As the node said it at its start; empty if it did not.
    static QString directPort(const QByteArray& log)
    {
        static const QRegularExpression told(QStringLiteral("Direct paths: UDP port (\\d+)"));
        return told.match(QString::fromUtf8(log)).captured(1);
    }

    std::optional<TcpSocket> connect() const
    {
        const NetworkVisit visit(link_->left());
        return TcpSocket::connect("127.0.0.1", pair_->localPort(0));
    }

    bool goesDirect(std::chrono::milliseconds within = 20s, qsizetype from = 0)
    {
        return pair_->client().waitForOutput("native, over direct UDP", within, from);
    }

    /// Bulk through the tunnel while `events` happen to the network; more must come afterwards.
    void carriesBulkWhile(const std::function<void()>& events)
    {
        auto socket = connect();
        QVERIFY(socket);
        EchoedBulk bulk(std::move(*socket));
        QVERIFY2(bulk.goesOn(50), pair_->logs().constData());
        events();
        QVERIFY2(bulk.goesOn(50) && bulk.stop(), pair_->logs().constData());
    }

protected:
    QString whyNot() const override { return whyNoNetworkNamespaces(); }

private Q_SLOTS:
    void cleanup()
    {
        pair_.reset();
        echo_.reset();
        link_.reset();
    }

    void goesOverDirectUdpAndBackToTheRelayAndReturns()
    {
        startPair();
        QVERIFY2(goesDirect(), pair_->logs().constData());
        qsizetype from = 0;
        carriesBulkWhile([&] {
            from = pair_->client().output().size();
            link_->command(QStringLiteral("udp off"));
            // Both ways by UDP are gone; toxcore needs a while to come back over its relay.
            QTest::qWait(30'000);
            link_->command(QStringLiteral("udp on"));
        });
        QVERIFY2(goesDirect(90s, from), pair_->logs().constData());
    }

    void pausesShortlyWhenTheDirectPathIsCut()
    {
        startPair();
        QVERIFY2(goesDirect(), pair_->logs().constData());
        const QString port = directPort(pair_->server().output());
        QVERIFY(!port.isEmpty());
        auto socket = connect();
        QVERIFY(socket);
        EchoedBulk bulk(std::move(*socket));
        QVERIFY2(bulk.goesOn(50, 30s), pair_->logs().constData());
        const auto from = pair_->client().output().size();
        // Nothing leaves for or from the server's direct port; what Tox sends still does.
        for (const auto& [place, end] : {std::pair(&link_->left(), QStringLiteral("dport")),
                                         std::pair(&link_->right(), QStringLiteral("sport"))}) {
            place->run(QStringLiteral("ip"),
                       {QStringLiteral("rule"), QStringLiteral("add"), QStringLiteral("pref"),
                        QStringLiteral("0"), QStringLiteral("ipproto"), QStringLiteral("udp"), end,
                        port, QStringLiteral("blackhole")});
        }
        QElapsedTimer timer;
        timer.start();
        const bool after = bulk.goesOn(10, 30s);
        const qint64 took = timer.elapsed();
        QVERIFY2(after && bulk.stop(), pair_->logs().constData());
        QVERIFY2(pair_->client().waitForOutput("native, over Tox", 5s, from),
                 pair_->logs().constData());
        qInfo("%lld ms for ten blocks from the cut on", took);
        QVERIFY(took < 3'000);
    }

    void losesNothingWhileEverythingIsCutForThirtySeconds()
    {
        startPair();
        QVERIFY2(goesDirect(), pair_->logs().constData());
        carriesBulkWhile([&] {
            link_->command(QStringLiteral("cut"));
            QTest::qWait(30'000);
            link_->command(QStringLiteral("restore"));
        });
    }

    void staysOnToxWhenDirectIsOff()
    {
        startPair(QStringLiteral("  direct: \"off\"\n"));
        QVERIFY2(pair_->client().waitForOutput("native, over Tox", 20s), pair_->logs().constData());
        carriesBulkWhile([] {});
        QVERIFY(!pair_->client().output().contains("direct UDP to"));
    }

    void isBackAtOnceAfterARestart()
    {
        startPair();
        QVERIFY2(goesDirect(), pair_->logs().constData());
        QTest::qWait(500); // until the address is on the disk
        pair_->client().terminate();
        pair_->startClient();
        QElapsedTimer timer;
        timer.start();
        QVERIFY2(goesDirect(5s), pair_->logs().constData());
        auto socket = connect();
        QVERIFY(socket && echoes(*socket, "back", 5s));
        qInfo("%lld ms from the start to the first byte", timer.elapsed());
        QVERIFY2(pair_->client().waitForOutput("told of its Tox node on the direct path", 5s),
                 pair_->logs().constData());
        QVERIFY2(pair_->waitUntilOnline(), pair_->logs().constData());
    }
};

QTEST_GUILESS_MAIN(NativePathsTest)
#include "NativePathsTest.moc"
