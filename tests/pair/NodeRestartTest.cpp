// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Built once for each of the four ways a node can come back; they run side by side.
#include "pair/DhtNode.h"
#include "tox/Identity.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace toxtunnel;
using namespace toxtunnel::test;
using namespace std::chrono_literals;

namespace {

constexpr int restarts = 10;
constexpr qint64 usual = 15'000;   // ms, from the start of the process to an answered packet
constexpr qint64 longest = 25'000; // ms, when toxcore loses an answer and asks again 8 s later
constexpr auto patience = 60s;     // more than allowed, to report how long it took

QString identityIn(const QTemporaryDir& folder)
{
    const auto id = tox::identityOf(folder.path().toStdString(), {});
    return id ? QString::fromStdString(id->toHex()) : QString();
}

} // namespace

/// A node that asks and a node that accepts meet at a third; one of them is restarted again and
/// again.
class NodeRestartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(meeting_.start());
        const QString askerId = identityIn(askerFolder_);
        const QString accepterId = identityIn(accepterFolder_);
        QVERIFY(!askerId.isEmpty() && !accepterId.isEmpty());
        askerArguments_ = QStringList{askerFolder_.path(), accepterId} + meeting_.arguments();
        accepterArguments_ =
            QStringList{accepterFolder_.path(), askerId.left(64)} + meeting_.arguments();
        accepter_.start(program_, accepterArguments_);
        asker_.start(program_, askerArguments_);
        QVERIFY2(asker_.waitForOutput("BACK ", patience), asker_.output().constData());
        QVERIFY2(accepter_.waitForOutput("BACK ", patience), accepter_.output().constData());
    }

    void comesBackEveryTime()
    {
        BackgroundProgram& restarted = RESTART_ASKER ? asker_ : accepter_;
        const QStringList& arguments = RESTART_ASKER ? askerArguments_ : accepterArguments_;
        QList<qint64> times;
        for (int i = 0; i < restarts; ++i) {
            if (RESTART_KILL) {
                restarted.kill();
            } else {
                restarted.closeInput();
                QCOMPARE(restarted.waitForEnd(10s), 0);
            }
            QElapsedTimer clock;
            clock.start();
            restarted.start(program_, arguments);
            QVERIFY2(restarted.waitForOutput("BACK ", patience), restarted.output().constData());
            times.append(clock.elapsed());
        }
        std::sort(times.begin(), times.end());
        qInfo() << "back after ms:" << times;
        // toxcore alone; whole programs, which also try the last addresses, are in RestartTest.
        QVERIFY(times[restarts - 2] <= usual);
        QVERIFY(times.back() <= longest);
    }

private:
    const QString program_ = QStringLiteral(NODE_PROGRAM);
    DhtNode meeting_;
    QTemporaryDir askerFolder_;
    QTemporaryDir accepterFolder_;
    QStringList askerArguments_;
    QStringList accepterArguments_;
    BackgroundProgram asker_;
    BackgroundProgram accepter_;
};

QTEST_GUILESS_MAIN(NodeRestartTest)
#include "NodeRestartTest.moc"
