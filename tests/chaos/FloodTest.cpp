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

using namespace toxtunnel;
using namespace toxtunnel::test;
using namespace std::chrono_literals;

/// A peer that asks for what it may not have as often as it can: a server that refuses
/// 10,000 times a second goes on, forgets it all, and answers in between.
class FloodTest : public ProgramTest
{
    Q_OBJECT

    static constexpr int perSecond = 10'000;
    static constexpr int seconds = 10;
    /// What stays for good: toxcore's tables of packets, and the log of the first refusals.
    static constexpr qint64 slackBytes = 3'000'000;

    std::unique_ptr<Reactor> reactor_ = createQtReactor();
    std::unique_ptr<RawPeer> peer_;
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
        QVERIFY(tox::stopPageLocking()); // or the peer is slower than the program
        peer_ = std::make_unique<RawPeer>(*reactor_);
        server_ = std::make_unique<LoneProgram>(QStringLiteral("server"));
        server_->write(QStringLiteral("rules.yaml"),
                       QStringLiteral("rules:\n  - friend: %1\n    allow: []\n")
                           .arg(QString::fromStdString(peer_->tox().selfKey().toHex())));
        server_->start(QStringLiteral("tox: {bootstrap_mode: lan, tcp_port: %1}\n"
                                      "server: {rules_file: %2}\n")
                           .arg(freePort())
                           .arg(server_->path(QStringLiteral("rules.yaml"))) +
                       metrics_.yaml());
        const auto contact = server_->contact();
        QVERIFY2(contact, server_->program.output().constData());
        peer_->tox().befriend(*contact);
        QVERIFY(eventually([&] { return peer_->tox().connection() == Connection::Udp; }, 60s));
        QVERIFY(eventually([&] { return !metrics_.scrape().text().isEmpty(); }));
    }

private Q_SLOTS:
    void refusesTenThousandOpensASecond()
    {
        const NodeState before = now();
        const double deniedBefore = denied();
        const auto usedBefore = server_->program.processorTime();
        const auto begin = std::chrono::steady_clock::now();
        const std::size_t asked = flood(std::chrono::seconds(seconds));
        const double took =
            std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        QVERIFY(eventually([&] { return denied() - deniedBefore >= static_cast<double>(asked); }));
        QCOMPARE(denied() - deniedBefore, static_cast<double>(asked));
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
    }

    void writesNotEachOfThemIntoItsLog()
    {
        const auto from = server_->program.output().size();
        const std::size_t asked = flood(1s);
        QVERIFY(asked > 1000);
        QVERIFY(server_->program.waitForOutput(" more since the last such line", 30s, from));
        QVERIFY(server_->program.output().mid(from).count('\n') < 100);
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
            while (asked < due && sendOpen(id)) {
                id = id == 0xFFFF ? std::uint16_t{1} : static_cast<std::uint16_t>(id + 1);
                ++asked;
            }
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
            peer_->take();
        }
        return asked;
    }

    bool sendOpen(std::uint16_t id)
    {
        const QByteArray payload = RawPeer::open("127.0.0.1", 22);
        std::vector<std::uint8_t> packet{0xA0,
                                         0x01,
                                         static_cast<std::uint8_t>(id >> 8),
                                         static_cast<std::uint8_t>(id & 0xFF),
                                         static_cast<std::uint8_t>(payload.size() >> 8),
                                         static_cast<std::uint8_t>(payload.size() & 0xFF)};
        packet.insert(packet.end(), payload.begin(), payload.end());
        return peer_->tox().sendLossless(packet) == tox::SendResult::Sent;
    }
};

QTEST_GUILESS_MAIN(FloodTest)
#include "FloodTest.moc"
