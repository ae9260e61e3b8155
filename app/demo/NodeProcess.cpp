// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/NodeProcess.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#ifdef __linux__
#include <sys/prctl.h>
#endif
#ifndef _WIN32
#include <csignal>
#endif

namespace toxtunnel::app {

NodeProcess::NodeProcess(std::filesystem::path folder, Face face)
    : folder_(std::move(folder))
    , face_(face)
{
    process_.setStandardErrorFile(QString::fromStdString((folder_ / "node.log").string()));
    process_.setStandardOutputFile(QProcess::nullDevice());
    process_.setStandardInputFile(QProcess::nullDevice());
#ifndef _WIN32
    process_.setChildProcessModifier([] {
        // The demo's own signal mask is not for the node, and it must not outlive the demo.
        sigset_t none;
        sigemptyset(&none);
        sigprocmask(SIG_SETMASK, &none, nullptr);
#ifdef __linux__
        prctl(PR_SET_PDEATHSIG, SIGTERM);
#endif
    });
#endif
}

NodeProcess::~NodeProcess()
{
    if (running()) {
        process_.kill();
        process_.waitForFinished();
    }
}

void NodeProcess::start()
{
    const QString config = QString::fromStdString((folder_ / "config.yaml").string());
    const QStringList arguments =
        face_ == Face::Window
            ? QStringList{QStringLiteral("-d"), QString::fromStdString(folder_.string())}
            : QStringList{QStringLiteral("--headless"), QStringLiteral("-c"), config};
    process_.start(QCoreApplication::applicationFilePath(), arguments);
    started_ = true;
    process_.waitForStarted();
}

QStringList NodeProcess::logLines() const
{
    QFile log(QString::fromStdString((folder_ / "node.log").string()));
    if (!log.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QString::fromUtf8(log.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

std::optional<std::string> NodeProcess::logged(const std::string& marker) const
{
    const QString wanted = QString::fromStdString(marker);
    for (const QString& line : logLines()) {
        const auto at = line.indexOf(wanted);
        if (at >= 0) {
            return line.mid(at + wanted.size()).toStdString();
        }
    }
    return std::nullopt;
}

std::string NodeProcess::lastWords() const
{
    const QStringList lines = logLines();
    const QStringList grave = lines.filter(QRegularExpression(
        QStringLiteral("\\] \\[(warning|error|critical)\\] |error: |Configuration error")));
    return grave.isEmpty() ? (lines.isEmpty() ? "it said nothing" : lines.last().toStdString())
                           : grave.last().toStdString();
}

Result<void> NodeProcess::stop(std::chrono::milliseconds patience)
{
    process_.terminate();
    if (running() && !process_.waitForFinished(static_cast<int>(patience.count()))) {
        return failure(Message::say("A node did not stop in time"), Message::verbatim(lastWords()));
    }
    if (process_.exitStatus() != QProcess::NormalExit || process_.exitCode() != 0) {
        return failure(Message::say("A node did not end cleanly"), Message::verbatim(lastWords()));
    }
    return {};
}

} // namespace toxtunnel::app
