// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/Curl.h"

#include <QProcess>

namespace toxtunnel::app {

Result<CurlResult> runCurl(const QStringList& arguments, const std::function<bool()>& onWait)
{
    // -q first: no ~/.curlrc. The time goes to stderr, apart from the body.
    const QStringList own{
        QStringLiteral("-q"),           QStringLiteral("--silent"),
        QStringLiteral("--show-error"), QStringLiteral("--fail"),
        QStringLiteral("--noproxy"),    QStringLiteral("*"),
        QStringLiteral("--max-time"),   QStringLiteral("300"),
        QStringLiteral("--write-out"),  QStringLiteral("%{stderr}\\n%{time_total}")};
    QProcess curl;
    curl.start(QStringLiteral("curl"), own + arguments);
    if (!curl.waitForStarted()) {
        return failure(Message::say("Cannot run curl"),
                       Message::verbatim(curl.errorString().toStdString()),
                       Message::say("Install the package curl"));
    }
    while (!curl.waitForFinished(100) && curl.state() != QProcess::NotRunning) {
        if (!onWait()) {
            curl.kill();
            curl.waitForFinished();
            return failure(Message::say("curl was stopped"));
        }
    }
    const QByteArray said = curl.readAllStandardError().trimmed();
    if (curl.exitStatus() != QProcess::NormalExit || curl.exitCode() != 0) {
        return failure(Message::say("curl failed"),
                       Message::verbatim(said.left(said.indexOf('\n')).toStdString()));
    }
    return CurlResult{said.toDouble(), curl.readAllStandardOutput()};
}

} // namespace toxtunnel::app
