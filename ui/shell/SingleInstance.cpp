// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SingleInstance.h"

#include <QLocalSocket>

namespace toxtunnel::ui {

namespace {

constexpr int answerTime = 1000; ///< milliseconds
constexpr qint64 longestMessage = 1000;

QString socketPath(const QString& dataDir)
{
    return dataDir + QStringLiteral("/window.sock");
}

} // namespace

bool SingleInstance::handOver(const QString& dataDir, const QString& link)
{
    QLocalSocket socket;
    socket.connectToServer(socketPath(dataDir));
    if (!socket.waitForConnected(answerTime)) {
        return false;
    }
    socket.write(link.left(longestMessage - 1).toUtf8() + '\n');
    socket.waitForBytesWritten(answerTime);
    // Only a window that reads it is one.
    return socket.waitForReadyRead(answerTime);
}

SingleInstance::SingleInstance(const QString& dataDir, QObject* parent)
    : QObject(parent)
{
    QLocalServer::removeServer(socketPath(dataDir)); // of one that crashed: nobody answered
    server_.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&server_, &QLocalServer::newConnection, this, &SingleInstance::onConnection);
    server_.listen(socketPath(dataDir));
}

void SingleInstance::onConnection()
{
    QLocalSocket* socket = server_.nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (socket->bytesAvailable() > longestMessage) {
            socket->abort();
        } else if (socket->canReadLine()) {
            const QString link = QString::fromUtf8(socket->readLine()).trimmed();
            socket->write("\n");
            socket->flush();
            Q_EMIT started(link);
        }
    });
}

} // namespace toxtunnel::ui
