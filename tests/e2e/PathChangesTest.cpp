// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/EchoedBulk.h"
#include "support/EmulatedLink.h"
#include "support/NatNetwork.h"
#include "support/ThreadedServer.h"
#include "support/TunnelPair.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace toxtunnel::test;
using namespace std::chrono_literals;

/// What passes by which way while one of the ways is cut or leads elsewhere.
class PathChangesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<EmulatedLink> link_;
    std::unique_ptr<ThreadedServer> echo_;
    std::unique_ptr<TunnelPair> pair_;
    QString toxYaml_;

    /// A pair on its direct path; one that runs already with this configuration stays.
    void start(const QString& toxYaml = {})
    {
        if (pair_ && toxYaml == toxYaml_) {
            return;
        }
        end();
        toxYaml_ = toxYaml;
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
        QVERIFY2(pair_->client().waitForOutput("native, over direct UDP", 60s),
                 pair_->logs().constData());
    }

    void end()
    {
        pair_.reset();
        echo_.reset();
        link_.reset();
    }

    QString serversDirectPort() const
    {
        static const QRegularExpression told(QStringLiteral("Direct paths: UDP port (\\d+)"));
        return told.match(QString::fromUtf8(pair_->server().output())).captured(1);
    }

    std::optional<TcpSocket> connect() const
    {
        const NetworkVisit visit(link_->left());
        return TcpSocket::connect("127.0.0.1", pair_->localPort(0));
    }
    bool opens() const
    {
        auto socket = connect();
        return socket && socket->send("still here", 5s) && socket->receive(10, 5s) == "still here";
    }

    /// Loads a table into the client's machine: `%1` stands for the server's direct port.
    void filter(const QString& table) const
    {
        link_->left().run(QStringLiteral("nft"), {table.arg(serversDirectPort())});
    }
    void removeFilter(const QString& name) const
    {
        link_->left().run(QStringLiteral("nft"), {QStringLiteral("delete table ip ") + name});
    }

    /// Bytes that the counter with this name of the client's machine has seen.
    qint64 counted(const QString& name) const
    {
        const QJsonDocument all = QJsonDocument::fromJson(
            link_->left().run(QStringLiteral("nft"), {QStringLiteral("-j"), QStringLiteral("list"),
                                                      QStringLiteral("counters")}));
        for (const QJsonValue& each : all.object().value(QLatin1String("nftables")).toArray()) {
            const QJsonObject counter = each.toObject().value(QLatin1String("counter")).toObject();
            if (counter.value(QLatin1String("name")) == name) {
                return counter.value(QLatin1String("bytes")).toInteger();
            }
        }
        return -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (tunnelProgram().isEmpty()) {
            QSKIP("toxtunnel is not built");
        }
        if (const QString why = whyNoNetworkNamespaces(); !why.isEmpty()) {
            QSKIP(qPrintable(why));
        }
        if (const QString why = whyNoNat(); !why.isEmpty()) {
            QSKIP(qPrintable(why));
        }
    }
    void cleanupTestCase() { end(); }

    void goesOnWhenTheAddressOfOneSideChanges()
    {
        start();
        auto socket = connect();
        QVERIFY(socket);
        EchoedBulk bulk(std::move(*socket));
        QVERIFY(bulk.goesOn(50));
        for (const QString& address : {QStringLiteral("10.77.0.9"), EmulatedLink::leftAddress()}) {
            const auto from = pair_->server().output().size();
            const auto ip = [&](const QString& arguments) {
                link_->left().run(QStringLiteral("ip"), arguments.split(QLatin1Char(' ')));
            };
            ip(QStringLiteral("addr flush dev tap0"));
            ip(QStringLiteral("addr add %1/24 dev tap0").arg(address));
            QElapsedTimer timer;
            timer.start();
            QVERIFY2(bulk.goesOn(50), pair_->logs().constData());
            qInfo("fifty blocks %lld ms after the change", timer.elapsed());
            QVERIFY2(
                pair_->server().waitForOutput("direct UDP to " + address.toLatin1(), 30s, from),
                pair_->logs().constData());
            QVERIFY2(bulk.goesOn(50), pair_->logs().constData());
        }
        QVERIFY2(bulk.stop(), pair_->logs().constData());
    }

    void goesOnWhileToxAloneIsCut()
    {
        start();
        auto socket = connect();
        QVERIFY(socket);
        EchoedBulk bulk(std::move(*socket));
        QVERIFY(bulk.goesOn(50));
        const auto from = pair_->client().output().size();
        filter(QStringLiteral(R"(table ip cut {
            chain out { type filter hook output priority 0
                oifname lo accept
                udp dport %1 accept
                drop
            }
            chain in { type filter hook input priority 0
                iifname lo accept
                udp sport %1 accept
                drop
            }
        })"));
        QVERIFY2(bulk.goesOn(50, 5s), pair_->logs().constData());
        QVERIFY2(pair_->client().waitForOutput("went offline", 60s, from),
                 pair_->logs().constData());
        QVERIFY2(bulk.goesOn(50, 5s), pair_->logs().constData());
        QVERIFY2(opens(), pair_->logs().constData());
        removeFilter(QStringLiteral("cut"));
        QVERIFY2(pair_->client().waitForOutput("is now online", 120s, from),
                 pair_->logs().constData());
        QVERIFY2(bulk.goesOn(50, 5s) && bulk.stop(), pair_->logs().constData());
        QVERIFY(!pair_->client().output().mid(from).contains("native, over Tox"));
    }

    void carriesNothingByToxWhenOnlyDirectPathsAreAllowed()
    {
        start(QStringLiteral("  direct: only\n"));
        filter(QStringLiteral(R"(table ip watch {
            counter direct { }
            counter other { }
            chain out { type filter hook output priority 0
                oifname lo accept
                udp dport %1 counter name direct accept
                counter name other
            }
            chain in { type filter hook input priority 0
                iifname lo accept
                udp sport %1 counter name direct accept
                counter name other
            }
        })"));
        auto socket = connect();
        QVERIFY(socket);
        EchoedBulk bulk(std::move(*socket));
        QVERIFY2(bulk.goesOn(50), pair_->logs().constData());
        const auto both = static_cast<qint64>(2 * 50 * EchoedBulk::blockSize);
        QVERIFY(counted(QStringLiteral("direct")) >= both);

        const auto from = pair_->client().output().size();
        filter(QStringLiteral(R"(table ip cut {
            chain out { type filter hook output priority 10
                udp dport %1 drop
            }
            chain in { type filter hook input priority 10
                udp sport %1 drop
            }
        })"));
        QVERIFY2(pair_->client().waitForOutput("no path answers", 30s, from),
                 pair_->logs().constData());
        const std::uint64_t before = bulk.done();
        QVERIFY(!bulk.goesOn(2, 3s)); // one answer may have been on its way
        QVERIFY(bulk.done() <= before + 1);
        removeFilter(QStringLiteral("cut"));
        QVERIFY2(bulk.goesOn(50, 90s) && bulk.stop(), pair_->logs().constData());
        const qint64 other = counted(QStringLiteral("other"));
        qInfo("%lld bytes by direct UDP, %lld by others", counted(QStringLiteral("direct")), other);
        QVERIFY(other >= 0 && other < both / 10);
    }
};

QTEST_GUILESS_MAIN(PathChangesTest)
#include "PathChangesTest.moc"
