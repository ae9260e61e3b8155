// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/EmulatedLink.h"

#include <QJsonDocument>
#include <stdexcept>

namespace toxtunnel::test {

EmulatedLink::EmulatedLink(const QStringList& options)
{
    QStringList arguments{QStringLiteral("--left-ns"),  left_.path(),
                          QStringLiteral("--left-ip"),  leftAddress() + QStringLiteral("/24"),
                          QStringLiteral("--right-ns"), right_.path(),
                          QStringLiteral("--right-ip"), rightAddress() + QStringLiteral("/24")};
    emulator_.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    emulator_.start(QStringLiteral(LINKEMU_PROGRAM), arguments + options);
    if (readLine() != "ready") {
        throw std::runtime_error("linkemu does not start");
    }
}

EmulatedLink::~EmulatedLink()
{
    emulator_.closeWriteChannel();
    if (!emulator_.waitForFinished(5000)) {
        emulator_.kill();
        emulator_.waitForFinished();
    }
}

void EmulatedLink::command(const QString& line)
{
    emulator_.write(line.toUtf8() + '\n');
    if (readLine() != "ok") {
        throw std::runtime_error("linkemu does not understand: " + line.toStdString());
    }
}

QJsonObject EmulatedLink::statistics()
{
    emulator_.write("statistics\n");
    return QJsonDocument::fromJson(readLine()).object();
}

QByteArray EmulatedLink::readLine()
{
    while (!emulator_.canReadLine()) {
        if (!emulator_.waitForReadyRead(5000)) {
            return {};
        }
    }
    return emulator_.readLine().trimmed();
}

} // namespace toxtunnel::test
