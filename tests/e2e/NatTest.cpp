// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/EchoedBulk.h"
#include "support/Eventually.h"
#include "support/Files.h"
#include "support/LoneProgram.h"
#include "support/NatNetwork.h"
#include "support/ProgramOutput.h"
#include "support/ProgramTest.h"
#include "support/ThreadedServer.h"
#include "support/TunnelPair.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <csignal>

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
    std::unique_ptr<LoneProgram> third_;

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

    /// A node out in the world that both know as a peer from now on.
    void addThird()
    {
        third_ = std::make_unique<LoneProgram>(QStringLiteral("server"));
        constexpr qsizetype keyLength = 64;
        QString rules = QStringLiteral("rules:\n");
        for (const QString& id : {pair_->clientId(), pair_->serverId()}) {
            rules +=
                QStringLiteral("  - {friend: %1, allow: [{host: db}]}\n").arg(id.left(keyLength));
        }
        third_->write(QStringLiteral("rules.yaml"), rules);
        const QByteArray peer =
            "peers: [{id: " + QByteArray::fromStdString(third_->id().toHex()) + "}]\n";
        // The same way into Tox as the others.
        const QByteArray theirs = readFile(pair_->filePath(QStringLiteral("server.yaml")));
        const qsizetype nodes = theirs.indexOf("  bootstrap_nodes:");
        const QByteArray place = theirs.mid(nodes, theirs.indexOf("  native:") - nodes);
        third_->start(QStringLiteral("server: {rules_file: %1}\ntox:\n  tcp_port: %2\n")
                              .arg(third_->path(QStringLiteral("rules.yaml")))
                              .arg(freePort()) +
                          QString::fromUtf8(place),
                      &network_->world());
        for (const auto& [name, program] :
             {std::pair(QStringLiteral("client.yaml"), &pair_->client()),
              std::pair(QStringLiteral("server.yaml"), &pair_->server())}) {
            const QString file = pair_->filePath(name);
            writeFile(file, readFile(file) + peer);
            program->signal(SIGHUP);
        }
    }

    QByteArray allLogs() { return pair_->logs() + "---- third\n" + third_->program.output(); }

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
        third_.reset();
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

    void goesDirectWhenBothAreBehindRoutersThatKeepPortsAndAThirdHasSeenThem()
    {
        start(Side::Nat, Side::Nat);
        addThird();
        for (const auto& [program, other] :
             {std::pair(&pair_->client(), NatNetwork::rightAddress()),
              std::pair(&pair_->server(), NatNetwork::leftAddress())}) {
            QVERIFY2(program->waitForOutput("native, over direct UDP to " + other.toLatin1(), 120s),
                     allLogs().constData());
        }
        QVERIFY2(carriesBulk(), pair_->logs().constData());
    }

    void staysOnToxWhenRoutersGiveRandomPortsThoughAThirdHasSeenThem()
    {
        start(Side::RandomNat, Side::RandomNat);
        addThird();
        // What the third has seen is of no use to anybody else.
        QVERIFY2(pair_->client().waitForOutput(": no direct address answered", 120s),
                 allLogs().constData());
        QVERIFY2(carriesBulk(), allLogs().constData());
        const QByteArray there = "direct UDP to " + NatNetwork::rightAddress().toLatin1();
        QVERIFY2(!pair_->client().output().contains(there), allLogs().constData());
        QVERIFY2(third_->program.waitForOutput(
                     "direct UDP to " + NatNetwork::leftAddress().toLatin1(), 60s),
                 allLogs().constData());
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
        for (const auto& node : {QStringLiteral("client"), QStringLiteral("server")}) {
            QVERIFY2(eventually([&] { return reasonOf(node) == QStringLiteral("no-address"); }),
                     qPrintable(reasonOf(node)));
        }
    }
};

QTEST_GUILESS_MAIN(NatTest)
#include "NatTest.moc"
