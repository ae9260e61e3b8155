// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace toxtunnel::test;

/// `toxtunnel demo` as a person types it.
class DemoTest : public QObject
{
    Q_OBJECT

    static ProgramOutput demo(const QString& home, const QStringList& options,
                              const QProcessEnvironment& environment)
    {
        QProcess program;
        program.setProcessEnvironment(environment);
        program.setWorkingDirectory(home);
        program.start(QStringLiteral(TOXTUNNEL_PROGRAM),
                      QStringList{QStringLiteral("demo")} + options);
        const bool ended = program.waitForFinished(110'000);
        if (!ended) {
            program.terminate();
            program.waitForFinished();
        }
        return {ended ? program.exitCode() : -1, program.readAllStandardOutput(),
                program.readAllStandardError()};
    }

private Q_SLOTS:
    void showsATunnelAndLeavesNothingBehind()
    {
        const QTemporaryDir home;
        QProcessEnvironment environment = cleanEnvironment(home.path());
        environment.insert(QStringLiteral("TMPDIR"), home.path());
        const ProgramOutput said = demo(home.path(), {QStringLiteral("--no-window")}, environment);
        QVERIFY2(said.code == 0, QByteArray(said.out + said.err).constData());
        const QString text = QString::fromUtf8(said.out);
        for (const char* line :
             {"server  [0-9A-F]{76}", "client  [0-9A-F]{76}", "found its server after .* s",
              "page .* bytes in .* ms", "download  64.0 MiB in .* MiB/s, SHA-256 equal",
              "upload    64.0 MiB in .* MiB/s, SHA-256 equal", "Stopping both nodes  done",
              "The demo succeeded in"}) {
            QVERIFY2(text.contains(QRegularExpression(QLatin1String(line))), line);
        }
        QVERIFY(text.contains(QChar(0x2588)));      // the QR code
        QVERIFY(!text.contains(QLatin1Char('\r'))); // plain lines: this is no terminal
        QCOMPARE(QDir(home.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList());
    }

    void saysWhyItCannot()
    {
        const QTemporaryDir home;
        QProcessEnvironment environment = cleanEnvironment(home.path());
        environment.insert(QStringLiteral("TMPDIR"), home.filePath(QStringLiteral("missing")));
        const ProgramOutput said = demo(home.path(), {}, environment);
        QCOMPARE(said.code, 1);
        QVERIFY2(said.err.startsWith("The demo failed. Cannot make a folder"),
                 said.err.constData());
    }
};

QTEST_GUILESS_MAIN(DemoTest)
#include "DemoTest.moc"
