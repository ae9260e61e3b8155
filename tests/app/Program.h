// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QProcessEnvironment>

namespace toxtunnel::test {

/// What the built program said and how it ended.
struct ProgramOutput
{
    int code = -1; ///< -1: it did not end by itself
    QByteArray out;
    QByteArray err;
};

/// An environment in which the program finds nothing of this user: HOME is `home`.
inline QProcessEnvironment cleanEnvironment(const QString& home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home);
    for (const char* name :
         {"XDG_CONFIG_HOME", "DISPLAY", "WAYLAND_DISPLAY", "NOTIFY_SOCKET", "JOURNAL_STREAM",
          "CREDENTIALS_DIRECTORY", "WATCHDOG_USEC", "QT_QPA_PLATFORM"}) {
        environment.remove(QLatin1String(name));
    }
    return environment;
}

/// Runs the program to its end.
inline ProgramOutput runProgram(const QString& home, const QStringList& arguments)
{
    QProcess program;
    program.setProcessEnvironment(cleanEnvironment(home));
    program.setWorkingDirectory(home);
    program.start(QStringLiteral(TOXTUNNEL_PROGRAM), arguments);
    if (!program.waitForFinished(20'000) || program.exitStatus() != QProcess::NormalExit) {
        program.kill();
        program.waitForFinished();
        return {-1, program.readAllStandardOutput(), program.readAllStandardError()};
    }
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

} // namespace toxtunnel::test
