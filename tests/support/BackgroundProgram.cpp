// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/BackgroundProgram.h"

#include "support/ResidentBytes.h"

#include <unistd.h>

#include <QDeadlineTimer>
#include <QFile>
#include <QSet>
#include <algorithm>
#include <csignal>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <system_error>

namespace toxtunnel::test {

namespace {

namespace fs = std::filesystem;

QByteArray procFile(qint64 processId, const char* name)
{
    QFile file(QStringLiteral("/proc/%1/%2").arg(processId).arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// TCP connections from or to one of the ports, as /proc/<pid>/fd names them (proc(5), net/tcp).
QSet<QByteArray> connectionsOf(const std::vector<std::uint16_t>& ports, qint64 processId)
{
    const auto isOne = [&ports](const QByteArray& address) {
        const auto port = address.mid(address.indexOf(':') + 1).toUShort(nullptr, 16);
        return std::find(ports.begin(), ports.end(), port) != ports.end();
    };
    QSet<QByteArray> connections;
    for (const char* table : {"net/tcp", "net/tcp6"}) {
        for (const QByteArray& line : procFile(processId, table).split('\n')) {
            const QList<QByteArray> fields = line.simplified().split(' ');
            if (fields.size() > 9 && fields[3] != "0A" && (isOne(fields[1]) || isOne(fields[2]))) {
                connections.insert("socket:[" + fields[9] + "]");
            }
        }
    }
    return connections;
}

} // namespace

BackgroundProgram::~BackgroundProgram()
{
    if (running()) {
        terminate();
    }
}

void BackgroundProgram::start(const QString& program, const QStringList& arguments,
                              const NetworkNamespace* where)
{
    process_ = std::make_unique<QProcess>();
    process_->setProcessChannelMode(QProcess::MergedChannels);
    output_.clear();
    if (where != nullptr) {
        where->place(*process_);
    }
    process_->start(program, arguments);
    if (!process_->waitForStarted()) {
        throw std::runtime_error("cannot start " + program.toStdString() + ": " +
                                 process_->errorString().toStdString());
    }
}

bool BackgroundProgram::waitForOutput(const QByteArray& text, Duration timeout, qsizetype from)
{
    const QDeadlineTimer deadline(timeout);
    while (!output().mid(from).contains(text)) {
        if (deadline.hasExpired() ||
            !process_->waitForReadyRead(static_cast<int>(deadline.remainingTime()))) {
            return output().mid(from).contains(text);
        }
    }
    return true;
}

QByteArray BackgroundProgram::output()
{
    if (process_) {
        process_->waitForReadyRead(0);
        output_ += process_->readAll();
    }
    return output_;
}

std::optional<int> BackgroundProgram::waitForEnd(Duration timeout)
{
    if (running() && !process_->waitForFinished(static_cast<int>(timeout.count()))) {
        return std::nullopt;
    }
    output();
    if (process_->exitStatus() != QProcess::NormalExit) {
        return std::nullopt;
    }
    return process_->exitCode();
}

void BackgroundProgram::signal(int number) const
{
    if (!running() || ::kill(static_cast<pid_t>(processId()), number) != 0) {
        throw std::runtime_error("a signal for a program that does not run");
    }
}

std::optional<int> BackgroundProgram::terminate(Duration timeout)
{
    process_->terminate();
    const auto code = waitForEnd(timeout);
    if (running()) {
        kill();
    }
    return code;
}

void BackgroundProgram::kill()
{
    process_->kill();
    process_->waitForFinished();
    output();
}

qint64 BackgroundProgram::residentBytes() const
{
    return test::residentBytes(processId());
}

qint64 BackgroundProgram::descriptors(const std::vector<std::uint16_t>& relays) const
{
    const QSet<QByteArray> ignored = connectionsOf(relays, processId());
    std::error_code gone; // the process, or a descriptor meanwhile
    const fs::directory_iterator all("/proc/" + std::to_string(processId()) + "/fd", gone);
    return std::count_if(begin(all), end(all), [&](const fs::directory_entry& entry) {
        const fs::path target = fs::read_symlink(entry, gone);
        return !gone && !ignored.contains(QByteArray::fromStdString(target.native()));
    });
}

BackgroundProgram::Duration BackgroundProgram::processorTime() const
{
    // After the name in parentheses: state is field 3, utime and stime are fields 14 and 15.
    const QByteArray stat = procFile(processId(), "stat");
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    if (fields.size() < 13) {
        return Duration{0};
    }
    const qint64 ticks = fields[11].toLongLong() + fields[12].toLongLong();
    return Duration{ticks * 1000 / ::sysconf(_SC_CLK_TCK)};
}

} // namespace toxtunnel::test
