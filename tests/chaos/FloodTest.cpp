// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chaos/NodeState.h"
#include "reactor/QtReactor.h"
#include "support/Eventually.h"
#include "support/LoneProgram.h"
#include "support/ProgramTest.h"
#include "support/RawPeer.h"
#include "support/TunnelPair.h"
#include "tox/PageLocking.h"

#include <QTest>
#include <chrono>
#include <vector>

using namespace toxtunnel;
using namespace toxtunnel::test;
using namespace std::chrono_literals;

/// Peers that ask for what they may not have as often as they can: a server that refuses
/// 10,000 times a second goes on, forgets it all, and answers in between.
class FloodTest : public ProgramTest
{
    Q_OBJECT

    static constexpr int perSecond = 10'000;
    static constexpr std::size_t peerCount = 2; ///< toxcore sends 8,000 packets a second to one
    static constexpr int seconds = 10;
    /// What stays for good: toxcore's tables of packets, and the log of the first refusals.
    static constexpr qint64 slackBytes = 3'000'000;

    std::unique_ptr<Reactor> reactor_ = createQtReactor();
    std::vector<std::unique_ptr<RawPeer>> peers_;
    std::unique_ptr<LoneProgram> server_;
    MetricsEndpoint metrics_;

    NodeState now() const { return NodeState::of(server_->program, metrics_); }
    double denied() const
    {
        return metrics_.scrape()["toxtunnel_tunnels_opened_total{result=\"denied\"}"];
    }

protected:
    void prepare() override
    {
        QVERIFY(tox::stopPageLocking()); // or the peers are slower than the program
        QString rules = QStringLiteral("rules:\n");
        for (std::size_t i = 0; i < peerCount; ++i) {
            peers_.push_back(std::make_unique<RawPeer>(*reactor_));
            rules += QStringLiteral("  - friend: %1\n    allow: []\n")
                         .arg(QString::fromStdString(peers_.back()->tox().selfKey().toHex()));
        }
        server_ = std::make_unique<LoneProgram>(QStringLiteral("server"));
        server_->write(QStringLiteral("rules.yaml"), rules);
        server_->start(QStringLiteral("tox: {bootstrap_mode: lan, tcp_port: %1}\n"
                                      "server: {rules_file: %2}\n")
                           .arg(freePort())
                           .arg(server_->path(QStringLiteral("rules.yaml"))) +
                       metrics_.yaml());
        const auto contact = server_->contact();
        QVERIFY2(contact, server_->program.output().constData());
        for (const auto& peer : peers_) {
            peer->tox().befriend(*contact);
            QVERIFY(eventually([&] { return peer->tox().connection() == Connection::Udp; }, 60s));
        }
        QVERIFY(eventually([&] { return !metrics_.scrape().text().isEmpty(); }));
    }

private Q_SLOTS:
    void refusesTenThousandOpensASecond()
    {
        const NodeState before = now();
        const double deniedBefore = denied();
        const std::size_t askedBefore = flood(3s); // toxcore begins slowly
        const auto usedBefore = server_->program.processorTime();
        const auto begin = std::chrono::steady_clock::now();
        const std::size_t asked = flood(std::chrono::seconds(seconds));
        const double took =
            std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        const auto expected = static_cast<double>(askedBefore + asked);
        QVERIFY(eventually([&] { return denied() - deniedBefore >= expected; }));
        QCOMPARE(denied() - deniedBefore, expected);
        const std::chrono::duration<double> used = server_->program.processorTime() - usedBefore;
        const double capacity = static_cast<double>(asked) / used.count();
        qInfo("%.0f refused opens a second, %.0f in a second of processor time",
              static_cast<double>(asked) / took, capacity);
        qInfo("at the end: %s", now().text().constData());
        const bool back = eventually([&] { return now().isBackTo(before, slackBytes); }, 60s);
        qInfo("before: %s; now: %s", before.text().constData(), now().text().constData());
        QVERIFY(back);
        // How many there were depends on who else uses this machine, and on the peer.
        QVERIFY(capacity >= perSecond);
        const QByteArray log = server_->program.output();
        QVERIFY(log.contains(" more since the last such line"));
        QVERIFY(static_cast<std::size_t>(log.count('\n')) * 20 < asked);
    }

    void cleanupTestCase()
    {
        if (server_) {
            QCOMPARE(server_->program.terminate().value_or(-1), 0);
        }
    }

private:
    /// Asks at the full rate; returns how often.
    std::size_t flood(std::chrono::seconds time)
    {
        const auto begin = std::chrono::steady_clock::now();
        std::size_t asked = 0;
        std::uint16_t id = 1;
        while (std::chrono::steady_clock::now() < begin + time) {
            const auto due = static_cast<std::size_t>(
                std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count() *
                perSecond);
            for (const auto& peer : peers_) {
                while (asked < due && sendOpen(*peer, id)) {
                    id = id == 0xFFFF ? std::uint16_t{1} : static_cast<std::uint16_t>(id + 1);
                    ++asked;
                }
            }
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
            for (const auto& peer : peers_) {
                peer->take();
            }
        }
        return asked;
    }

    static bool sendOpen(RawPeer& peer, std::uint16_t id)
    {
        const QByteArray payload = RawPeer::open("127.0.0.1", 22);
        std::vector<std::uint8_t> packet{0xA0,
                                         0x01,
                                         static_cast<std::uint8_t>(id >> 8),
                                         static_cast<std::uint8_t>(id & 0xFF),
                                         static_cast<std::uint8_t>(payload.size() >> 8),
                                         static_cast<std::uint8_t>(payload.size() & 0xFF)};
        packet.insert(packet.end(), payload.begin(), payload.end());
        return peer.tox().sendLossless(packet) == tox::SendResult::Sent;
    }
};

QTEST_GUILESS_MAIN(FloodTest)
#include "FloodTest.moc"
