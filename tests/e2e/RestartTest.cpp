// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/RestartCycle.h"

using namespace toxtunnel::test;

namespace {

/// This source is built twice, so that the rounds of both sides run beside each other.
constexpr bool restartsServer = RESTARTS_SERVER;

} // namespace

/// One side ends, by SIGTERM or killed, and starts again; the other notices on its own.
class RestartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (tunnelProgram().isEmpty()) {
            QSKIP("toxtunnel is not built");
        }
        cycle_ = std::make_unique<RestartCycle>();
        QVERIFY2(cycle_->pair().waitUntilOnline(), cycle_->pair().logs().constData());
        QTRY_VERIFY(cycle_->works());
    }

    void isBackInTime_data()
    {
        QTest::addColumn<bool>("killed");
        for (int round = 1; round <= RestartCycle::rounds; ++round) {
            QTest::addRow("clean %d", round) << false;
            QTest::addRow("killed %d", round) << true;
        }
    }

    void isBackInTime()
    {
        QFETCH(bool, killed);
        const qint64 time = cycle_->timeUntilBack(
            [this, killed] {
                TunnelPair& pair = cycle_->pair();
                BackgroundProgram& side = restartsServer ? pair.server() : pair.client();
                if (killed) {
                    side.kill();
                } else {
                    QCOMPARE(side.terminate().value_or(-1), 0);
                }
                restartsServer ? pair.startServer() : pair.startClient();
            },
            RestartCycle::allowed);
        qInfo("back after %lld ms", static_cast<long long>(time));
        QVERIFY2(time >= 0, cycle_->pair().logs().constData());
    }

private:
    std::unique_ptr<RestartCycle> cycle_;
};

QTEST_GUILESS_MAIN(RestartTest)
#include "RestartTest.moc"
