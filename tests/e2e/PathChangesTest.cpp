// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/EchoedBulk.h"
#include "support/LinkedPair.h"
#include "support/NatNetwork.h"
#include "support/ProgramTest.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace toxtunnel::test;
using namespace std::chrono_literals;

/// What passes by which way while one of the ways is cut or leads elsewhere.
class PathChangesTest : public ProgramTest
{
    Q_OBJECT

    std::unique_ptr<LinkedPair> linked_;
    QString toxYaml_;

    /// A pair on its direct path; one that runs already with this configuration stays.
    void start(const QString& toxYaml = {})
    {
        if (linked_ && toxYaml == toxYaml_) {
            return;
        }
        linked_.reset();
        toxYaml_ = toxYaml;
        TunnelPairOptions options;
        options.toxYaml = toxYaml;
        linked_ = std::make_unique<LinkedPair>(LinkedPair::quickCable(), options);
        QVERIFY2(linked_->goesDirect(60s), linked_->pair.logs().constData());
    }

    bool opens() const
    {
        auto socket = linked_->connect();
        return socket && echoes(*socket, "still here", 5s);
    }

    /// Loads a table into the client's machine: `%1` stands for the server's direct port.
    void filter(const QString& table) const
    {
        linked_->link.left().run(QStringLiteral("nft"), {table.arg(linked_->directPort())});
    }
    void removeFilter(const QString& name) const
    {
        linked_->link.left().run(QStringLiteral("nft"),
                                 {QStringLiteral("delete table ip ") + name});
    }

    /// Bytes that the counter with this name of the client's machine has seen.
    qint64 counted(const QString& name) const
    {
        const QJsonDocument all = QJsonDocument::fromJson(linked_->link.left().run(
            QStringLiteral("nft"),
            {QStringLiteral("-j"), QStringLiteral("list"), QStringLiteral("counters")}));
        for (const QJsonValue& each : all.object().value(QLatin1String("nftables")).toArray()) {
            const QJsonObject counter = each.toObject().value(QLatin1String("counter")).toObject();
            if (counter.value(QLatin1String("name")) == name) {
                return counter.value(QLatin1String("bytes")).toInteger();
            }
        }
        return -1;
    }

protected:
    QString whyNot() const override { return whyNoNat(); }

private Q_SLOTS:
    void cleanupTestCase() { linked_.reset(); }

    void goesOnWhenTheAddressOfOneSideChanges()
    {
        start();
        auto socket = linked_->connect();
        QVERIFY(socket);
        EchoedBulk bulk(std::move(*socket));
        QVERIFY(bulk.goesOn(50));
        for (const QString& address : {QStringLiteral("10.77.0.9"), EmulatedLink::leftAddress()}) {
            const auto from = linked_->pair.server().output().size();
            const auto ip = [&](const QString& arguments) {
                linked_->link.left().run(QStringLiteral("ip"), arguments.split(QLatin1Char(' ')));
            };
            ip(QStringLiteral("addr flush dev tap0"));
            ip(QStringLiteral("addr add %1/24 dev tap0").arg(address));
            QElapsedTimer timer;
            timer.start();
            QVERIFY2(bulk.goesOn(50), linked_->pair.logs().constData());
            qInfo("fifty blocks %lld ms after the change", timer.elapsed());
            QVERIFY2(linked_->pair.server().waitForOutput("direct UDP to " + address.toLatin1(),
                                                          30s, from),
                     linked_->pair.logs().constData());
            QVERIFY2(bulk.goesOn(50), linked_->pair.logs().constData());
        }
        QVERIFY2(bulk.stop(), linked_->pair.logs().constData());
    }

    void goesOnWhileToxAloneIsCut()
    {
        start();
        auto socket = linked_->connect();
        QVERIFY(socket);
        EchoedBulk bulk(std::move(*socket));
        QVERIFY(bulk.goesOn(50));
        const auto from = linked_->pair.client().output().size();
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
        QVERIFY2(bulk.goesOn(50, 5s), linked_->pair.logs().constData());
        QVERIFY2(linked_->pair.client().waitForOutput("went offline", 60s, from),
                 linked_->pair.logs().constData());
        QVERIFY2(bulk.goesOn(50, 5s), linked_->pair.logs().constData());
        QVERIFY2(opens(), linked_->pair.logs().constData());
        removeFilter(QStringLiteral("cut"));
        QVERIFY2(linked_->pair.client().waitForOutput("is now online", 120s, from),
                 linked_->pair.logs().constData());
        QVERIFY2(bulk.goesOn(50, 5s) && bulk.stop(), linked_->pair.logs().constData());
        QVERIFY(!linked_->pair.client().output().mid(from).contains("native, over Tox"));
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
        auto socket = linked_->connect();
        QVERIFY(socket);
        EchoedBulk bulk(std::move(*socket));
        QVERIFY2(bulk.goesOn(50), linked_->pair.logs().constData());
        const auto both = static_cast<qint64>(2 * 50 * EchoedBulk::blockSize);
        QVERIFY(counted(QStringLiteral("direct")) >= both);

        const auto from = linked_->pair.client().output().size();
        filter(QStringLiteral(R"(table ip cut {
            chain out { type filter hook output priority 10
                udp dport %1 drop
            }
            chain in { type filter hook input priority 10
                udp sport %1 drop
            }
        })"));
        QVERIFY2(linked_->pair.client().waitForOutput("no path answers", 30s, from),
                 linked_->pair.logs().constData());
        const std::uint64_t before = bulk.done();
        QVERIFY(!bulk.goesOn(2, 3s)); // one answer may have been on its way
        QVERIFY(bulk.done() <= before + 1);
        removeFilter(QStringLiteral("cut"));
        QVERIFY2(bulk.goesOn(50, 90s) && bulk.stop(), linked_->pair.logs().constData());
        const qint64 other = counted(QStringLiteral("other"));
        qInfo("%lld bytes by direct UDP, %lld by others", counted(QStringLiteral("direct")), other);
        QVERIFY(other >= 0 && other < both / 10);
    }
};

QTEST_GUILESS_MAIN(PathChangesTest)
#include "PathChangesTest.moc"
