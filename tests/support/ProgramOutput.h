// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <chrono>

namespace toxtunnel::test {

/// What a program said and how it ended.
struct ProgramOutput
{
    int code = -1; ///< -1: it did not end by itself in time
    QByteArray out;
    QByteArray err;

    QByteArray all() const { return out + err; }
};

/// Runs a program to its end, with `input` to read. `process` has what else it needs: where it runs
/// and in which environment.
inline ProgramOutput runToEnd(QProcess& process, const QString& program,
                              const QStringList& arguments, std::chrono::milliseconds timeout,
                              const QByteArray& input = {})
{
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(static_cast<int>(timeout.count())) &&
                       process.exitStatus() == QProcess::NormalExit;
    const ProgramOutput said{ended ? process.exitCode() : -1, process.readAllStandardOutput(),
                             process.readAllStandardError()};
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished();
    }
    return said;
}

inline ProgramOutput runToEnd(const QString& program, const QStringList& arguments,
                              std::chrono::milliseconds timeout, const QByteArray& input = {})
{
    QProcess process;
    return runToEnd(process, program, arguments, timeout, input);
}

} // namespace toxtunnel::test
