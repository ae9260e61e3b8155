// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/ProgramOutput.h"

#include <QProcessEnvironment>

namespace toxtunnel::test {

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
    return runToEnd(program, QStringLiteral(TOXTUNNEL_PROGRAM), arguments,
                    std::chrono::seconds(20));
}

} // namespace toxtunnel::test
