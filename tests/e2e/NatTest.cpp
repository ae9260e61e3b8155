// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/EchoedBulk.h"
#include "support/NatNetwork.h"
#include "support/ProgramOutput.h"
#include "support/ProgramTest.h"
#include "support/ThreadedServer.h"
#include "support/TunnelPair.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace toxtunnel::test;
using namespace std::chrono_literals;

/// Two nodes of which one or both are behind a router that translates addresses.
class NatTest : public ProgramTest
{
    Q_OBJECT

    using Side = NatNetwork::Side;

    std::unique_ptr<NatNetwork> network_;
    std::unique_ptr<ThreadedServer> echo_;
    std::unique_ptr<TunnelPair> pair_;

    void start(Side client, Side server)
    {
        network_ = std::make_unique<NatNetwork>(client, server);
        {
            const NetworkVisit visit(network_->right());
            echo_ = std::make_unique<ThreadedServer>(echo);
        }
        TunnelPairOptions options;
        options.forwards = {{QStringLiteral("127.0.0.1"), echo_->port()}};
        options.clientPlace = &network_->left();
        options.serverPlace = &network_->right();
        options.nodePlace = &network_->world();
        options.nodeAddress = NatNetwork::worldAddress();
        pair_ = std::make_unique<TunnelPair>(options);
        QVERIFY2(pair_->waitUntilOnline(90s), pair_->logs().constData());
    }

    bool carriesBulk() const
    {
        std::optional<TcpSocket> socket;
        {
            const NetworkVisit visit(network_->left());
            socket = TcpSocket::connect("127.0.0.1", pair_->localPort(0));
        }
        if (!socket) {
            return false;
        }
        EchoedBulk bulk(std::move(*socket));
        return bulk.goesOn(50) && bulk.stop();
    }

    /// What `toxtunnel inspect peers` says of the only peer of that side.
    QJsonObject peerOf(const QString& side) const
    {
        const ProgramOutput said =
            runToEnd(tunnelProgram(),
                     {QStringLiteral("inspect"), QStringLiteral("peers"), QStringLiteral("-c"),
                      pair_->filePath(side + QStringLiteral(".yaml")), QStringLiteral("--json")},
                     20s);
        const QJsonDocument answer = QJsonDocument::fromJson(said.out);
        const QJsonArray peers = answer.isArray()
                                     ? answer.array()
                                     : answer.object().value(QLatin1String("peers")).toArray();
        return peers.size() == 1 ? peers[0].toObject() : QJsonObject();
    }
    QString reasonOf(const QString& side) const
    {
        return peerOf(side).value(QLatin1String("path_reason")).toString();
    }

protected:
    QString whyNot() const override { return whyNoNat(); }

private Q_SLOTS:
    void cleanup()
    {
        pair_.reset();
        echo_.reset();
        network_.reset();
    }

    void goesDirectWhenOneSideIsBehindARouter_data()
    {
        QTest::addColumn<bool>("clientInside");
        QTest::newRow("the client") << true;
        QTest::newRow("the server") << false;
    }

    void goesDirectWhenOneSideIsBehindARouter()
    {
        QFETCH(const bool, clientInside);
        start(clientInside ? Side::RandomNat : Side::Public,
              clientInside ? Side::Public : Side::RandomNat);
        // The plain side sees where the router's side comes from.
        BackgroundProgram& plain = clientInside ? pair_->server() : pair_->client();
        const QString router =
            clientInside ? NatNetwork::leftAddress() : NatNetwork::rightAddress();
        QVERIFY2(plain.waitForOutput("native, over direct UDP to " + router.toLatin1(), 30s),
                 pair_->logs().constData());
        QVERIFY2(carriesBulk(), pair_->logs().constData());
        QTRY_COMPARE(reasonOf(QStringLiteral("client")), QStringLiteral("best"));
        QCOMPARE(peerOf(QStringLiteral("client")).value(QLatin1String("path")).toString(),
                 QStringLiteral("direct"));
    }

    void staysOnToxWhenBothAreBehindRouters_data()
    {
        QTest::addColumn<bool>("random");
        QTest::newRow("that keep ports") << false;
        QTest::newRow("with random ports") << true;
    }

    void staysOnToxWhenBothAreBehindRouters()
    {
        QFETCH(const bool, random);
        const Side side = random ? Side::RandomNat : Side::Nat;
        start(side, side);
        QVERIFY2(pair_->client().waitForOutput("native, over Tox", 30s), pair_->logs().constData());
        QVERIFY2(carriesBulk(), pair_->logs().constData());
        QVERIFY(!pair_->client().output().contains("direct UDP to"));
        // Nobody has seen them from outside: all they know are addresses of their own networks.
        QCOMPARE(reasonOf(QStringLiteral("client")), QStringLiteral("no-address"));
        QCOMPARE(reasonOf(QStringLiteral("server")), QStringLiteral("no-address"));
    }
};

QTEST_GUILESS_MAIN(NatTest)
#include "NatTest.moc"
