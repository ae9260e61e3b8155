// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/EchoedBulk.h"
#include "support/Eventually.h"
#include "support/Files.h"
#include "support/LinkedPair.h"
#include "support/ProgramOutput.h"
#include "support/ProgramTest.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <csignal>
#include <functional>

using namespace toxtunnel::test;
using namespace std::chrono_literals;

/// Two nodes of this program on two networks while the ways between them come and go.
class NativePathsTest : public ProgramTest
{
    Q_OBJECT

    std::unique_ptr<LinkedPair> linked_;

    void start(const QString& toxYaml = {})
    {
        TunnelPairOptions options;
        options.toxYaml = toxYaml;
        linked_ = std::make_unique<LinkedPair>(LinkedPair::quickCable(), options);
        QVERIFY2(linked_->pair.waitUntilOnline(), linked_->pair.logs().constData());
    }

    /// Bulk through the tunnel while `events` happen to the network; more must come afterwards.
    void carriesBulkWhile(const std::function<void()>& events)
    {
        auto socket = linked_->connect();
        QVERIFY(socket);
        EchoedBulk bulk(std::move(*socket));
        QVERIFY2(bulk.goesOn(50), linked_->pair.logs().constData());
        events();
        QVERIFY2(bulk.goesOn(50) && bulk.stop(), linked_->pair.logs().constData());
    }

    /// `toxtunnel inspect peers` says so of the only peer: path and reason.
    static bool says(const QString& file, const QString& path)
    {
        return eventually([&] { return pathOf(file) == path; });
    }
    static QString pathOf(const QString& file)
    {
        const ProgramOutput said = runToEnd(tunnelProgram(),
                                            {QStringLiteral("inspect"), QStringLiteral("peers"),
                                             QStringLiteral("-c"), file, QStringLiteral("--json")},
                                            20s);
        const QJsonObject peer = QJsonDocument::fromJson(said.out).array().at(0).toObject();
        return peer.value(QLatin1String("path")).toString() + QLatin1Char(' ') +
               peer.value(QLatin1String("path_reason")).toString();
    }

protected:
    QString whyNot() const override { return whyNoNetworkNamespaces(); }

private Q_SLOTS:
    void cleanup() { linked_.reset(); }

    void goesOverDirectUdpAndBackToTheRelayAndReturns()
    {
        start();
        QVERIFY2(linked_->goesDirect(), linked_->pair.logs().constData());
        qsizetype from = 0;
        carriesBulkWhile([&] {
            from = linked_->pair.client().output().size();
            linked_->link.command(QStringLiteral("udp off"));
            // Both ways by UDP are gone; toxcore needs a while to come back over its relay.
            QTest::qWait(30'000);
            linked_->link.command(QStringLiteral("udp on"));
        });
        QVERIFY2(linked_->goesDirect(90s, from), linked_->pair.logs().constData());
    }

    void pausesShortlyWhenTheDirectPathIsCut()
    {
        start();
        QVERIFY2(linked_->goesDirect(), linked_->pair.logs().constData());
        const QString port = linked_->directPort();
        QVERIFY(!port.isEmpty());
        auto socket = linked_->connect();
        QVERIFY(socket);
        EchoedBulk bulk(std::move(*socket));
        QVERIFY2(bulk.goesOn(50, 30s), linked_->pair.logs().constData());
        const auto from = linked_->pair.client().output().size();
        // Nothing leaves for or from the server's direct port; what Tox sends still does.
        for (const auto& [place, end] :
             {std::pair(&linked_->link.left(), QStringLiteral("dport")),
              std::pair(&linked_->link.right(), QStringLiteral("sport"))}) {
            place->run(QStringLiteral("ip"),
                       {QStringLiteral("rule"), QStringLiteral("add"), QStringLiteral("pref"),
                        QStringLiteral("0"), QStringLiteral("ipproto"), QStringLiteral("udp"), end,
                        port, QStringLiteral("blackhole")});
        }
        QElapsedTimer timer;
        timer.start();
        const bool after = bulk.goesOn(10, 30s);
        const qint64 took = timer.elapsed();
        QVERIFY2(after && bulk.stop(), linked_->pair.logs().constData());
        QVERIFY2(linked_->pair.client().waitForOutput("native, over Tox", 5s, from),
                 linked_->pair.logs().constData());
        qInfo("%lld ms for ten blocks from the cut on", took);
        QVERIFY(took < 3'000);
    }

    void losesNothingWhileEverythingIsCutForThirtySeconds()
    {
        start();
        QVERIFY2(linked_->goesDirect(), linked_->pair.logs().constData());
        carriesBulkWhile([&] {
            linked_->link.command(QStringLiteral("cut"));
            QTest::qWait(30'000);
            linked_->link.command(QStringLiteral("restore"));
        });
    }

    void changesOverWhenAReloadSaysSo_data()
    {
        QTest::addColumn<bool>("byServer");
        QTest::newRow("tox.direct of the client") << false;
        QTest::newRow("peers[].direct of the server") << true;
    }

    void changesOverWhenAReloadSaysSo()
    {
        QFETCH(const bool, byServer);
        start();
        BackgroundProgram& here = byServer ? linked_->pair.server() : linked_->pair.client();
        BackgroundProgram& there = byServer ? linked_->pair.client() : linked_->pair.server();
        QVERIFY2(linked_->goesDirect(), linked_->pair.logs().constData());
        const QString file = linked_->pair.filePath(byServer ? QStringLiteral("server.yaml")
                                                             : QStringLiteral("client.yaml"));
        const QByteArray original = readFile(file);
        // Leads to the path within a second or two; bulk goes on meanwhile.
        const auto reload = [&](const QByteArray& mode, const QByteArray& expectedHere,
                                const QByteArray& expectedThere) {
            QByteArray text = original;
            const qsizetype end = text.indexOf("  native: true\n");
            if (byServer) {
                text += "peers: [{id: " + linked_->pair.clientId().toUtf8() + ", direct: " + mode +
                        "}]\n";
            } else {
                text.insert(end, "  direct: " + mode + '\n');
            }
            const qsizetype fromHere = here.output().size();
            const qsizetype fromThere = there.output().size();
            writeFile(file, text);
            here.signal(SIGHUP);
            return here.waitForOutput("native, over " + expectedHere, TcpSocket::patience,
                                      fromHere) &&
                   there.waitForOutput("native, over " + expectedThere, TcpSocket::patience,
                                       fromThere);
        };
        carriesBulkWhile([&] {
            QVERIFY2(reload("off", "Tox (UDP): direct paths are off here",
                            "Tox (UDP): direct paths are off at the peer"),
                     linked_->pair.logs().constData());
            QVERIFY(says(file, QStringLiteral("udp off")));
            QVERIFY2(reload("only", "direct UDP to", "direct UDP to"),
                     linked_->pair.logs().constData());
            QVERIFY(says(file, QStringLiteral("direct best")));
            QVERIFY2(reload("off", "Tox (UDP): direct paths are off here",
                            "Tox (UDP): direct paths are off at the peer"),
                     linked_->pair.logs().constData());
            QVERIFY2(reload("auto", "direct UDP to", "direct UDP to"),
                     linked_->pair.logs().constData());
            QVERIFY(says(file, QStringLiteral("direct best")));
        });
    }

    void staysOnToxWhenDirectIsOff()
    {
        start(QStringLiteral("  direct: \"off\"\n"));
        QVERIFY2(linked_->pair.client().waitForOutput("native, over Tox", 20s),
                 linked_->pair.logs().constData());
        carriesBulkWhile([] {});
        QVERIFY(!linked_->pair.client().output().contains("direct UDP to"));
    }

    void isBackAtOnceAfterARestart()
    {
        start();
        QVERIFY2(linked_->goesDirect(), linked_->pair.logs().constData());
        QTest::qWait(500); // until the address is on the disk
        linked_->pair.client().terminate();
        linked_->pair.startClient();
        QElapsedTimer timer;
        timer.start();
        QVERIFY2(linked_->goesDirect(20s), linked_->pair.logs().constData());
        auto socket = linked_->connect();
        QVERIFY(socket && echoes(*socket, "back", TcpSocket::patience));
        qInfo("%lld ms from the start to the first byte", timer.elapsed());
        QVERIFY(timer.elapsed() < 8000); // what toxcore needs at least
        QVERIFY2(linked_->pair.client().waitForOutput("told of its Tox node on the direct path",
                                                      TcpSocket::patience),
                 linked_->pair.logs().constData());
        QVERIFY2(linked_->pair.waitUntilOnline(), linked_->pair.logs().constData());
    }
};

QTEST_GUILESS_MAIN(NativePathsTest)
#include "NativePathsTest.moc"
