// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Eventually.h"
#include "support/LoneProgram.h"
#include "support/Metrics.h"
#include "support/ProgramTest.h"
#include "support/TunnelPair.h"

#include <sys/ptrace.h>
#include <sys/wait.h>

#include <QDir>
#include <QFile>
#include <QTest>
#include <csignal>

using namespace toxtunnel::test;
using namespace std::chrono_literals;

/// A core thread that is stuck: the watchdog ends the program, and the next run tells of it.
class WatchdogTest : public ProgramTest
{
    Q_OBJECT

    MetricsEndpoint metrics_;
    std::unique_ptr<LoneProgram> program_;

    void start()
    {
        program_->start(QStringLiteral("tox: {bootstrap_mode: lan, tcp_port: %1}\n"
                                       "watchdog: {deadline_seconds: 5}\n")
                            .arg(freePort()) +
                        metrics_.yaml());
        QVERIFY(eventually([this] { return !metrics_.scrape().text().isEmpty(); }));
    }
    pid_t coreThread() const
    {
        const QDir tasks(QStringLiteral("/proc/%1/task").arg(program_->program.processId()));
        for (const QString& task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            QFile name(tasks.filePath(task + QStringLiteral("/comm")));
            if (name.open(QIODevice::ReadOnly) && name.readAll().trimmed() == "core") {
                return task.toInt();
            }
        }
        return 0;
    }

protected:
    void prepare() override
    {
        program_ = std::make_unique<LoneProgram>(QStringLiteral("server"));
        start();
    }

private Q_SLOTS:
    void endsAProgramThatIsStuckAndCountsIt()
    {
        QCOMPARE(metrics_.scrape()["toxtunnel_watchdog_aborts_total"], 0.0);
        const pid_t thread = coreThread();
        QVERIFY(thread != 0);
        if (::ptrace(PTRACE_SEIZE, thread, nullptr, nullptr) != 0) {
            QSKIP("this machine does not let a thread be stopped (ptrace)");
        }
        QCOMPARE(::ptrace(PTRACE_INTERRUPT, thread, nullptr, nullptr), 0L);
        QVERIFY(program_->program.waitForOutput("tox_thread wedge detected", 15s));
        int status = 0; // its end waits for us, who hold one of its threads
        while (::waitpid(thread, &status, __WALL) == thread && WIFSTOPPED(status)) {
        }
        program_->program.waitForEnd(10s);
        QVERIFY(!program_->program.running());
        start();
        QCOMPARE(metrics_.scrape()["toxtunnel_watchdog_aborts_total"], 1.0);
    }

    void cleanupTestCase()
    {
        if (program_) {
            QCOMPARE(program_->program.terminate().value_or(-1), 0);
        }
    }
};

QTEST_GUILESS_MAIN(WatchdogTest)
#include "WatchdogTest.moc"
