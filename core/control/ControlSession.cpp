// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/ControlSession.h"

#include "control/Commands.h"
#include "control/Json.h"
#include "control/OldAnswers.h"

#include <QJsonDocument>

namespace toxtunnel::control {

namespace {

constexpr int protocolVersion = 1;

} // namespace

ControlSession::ControlSession(QLocalSocket* socket, service::Service& service,
                               const LiveTraffic& traffic, QObject* parent)
    : QObject(parent)
    , socket_(*socket)
    , service_(service)
    , traffic_(traffic)
{
    socket->setParent(this);
    socket->setReadBufferSize(longestLine + 1);
    connect(socket, &QLocalSocket::readyRead, this, [this] { read(); });
    connect(socket, &QLocalSocket::bytesWritten, this, [this] { read(); });
    connect(socket, &QLocalSocket::disconnected, this, &QObject::deleteLater);
    patience_.setSingleShot(true);
    connect(&patience_, &QTimer::timeout, this, [this] { socket_.abort(); });
    patience_.start(firstLineTime);
    read();
}

void ControlSession::read()
{
    while (speech_ != Speech::Over && socket_.bytesToWrite() < mostUnread &&
           socket_.canReadLine()) {
        take(socket_.readLine());
    }
    if (speech_ != Speech::Over && socket_.bytesAvailable() > longestLine &&
        !socket_.canReadLine()) {
        send({{QStringLiteral("error"), QStringLiteral("the line is too long")}});
        end();
    }
}

void ControlSession::take(const QByteArray& line)
{
    if (speech_ == Speech::Lines) {
        run(line);
        return;
    }
    patience_.stop();
    if (line.trimmed().startsWith('{')) {
        greet(line);
        return;
    }
    socket_.write(oldAnswer(line, service_, traffic_) + '\n');
    end();
}

void ControlSession::greet(const QByteArray& line)
{
    const QJsonObject hello = QJsonDocument::fromJson(line).object();
    if (hello.value(QLatin1String("toxtunnel")).toInt() != protocolVersion) {
        send({{QStringLiteral("error"), QStringLiteral("unknown version of the protocol")}});
        end();
        return;
    }
    speech_ = Speech::Lines;
    send({{QStringLiteral("toxtunnel"), protocolVersion},
          {QStringLiteral("version"), qt(service_.node().version)}});
}

void ControlSession::run(const QByteArray& line)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (!document.isObject()) {
        send({{QStringLiteral("error"),
               QStringLiteral("not a line of JSON: %1").arg(error.errorString())}});
        end();
        return;
    }
    const QJsonObject request = document.object();
    const QJsonValue id = request.value(QLatin1String("id"));
    if (request.value(QLatin1String("do")).toString() == QLatin1String("subscribe")) {
        subscribe();
        send({{QStringLiteral("id"), id}, {QStringLiteral("ok"), true}});
        return;
    }
    runCommand(service_, traffic_, request).then(this, [this, id](QJsonObject answer) {
        if (!id.isUndefined()) {
            answer.insert(QLatin1String("id"), id);
        }
        send(answer);
    });
}

/// What there is now comes before the answer.
void ControlSession::subscribe()
{
    if (!events_.has_value()) {
        events_.emplace(service_, traffic_, [this](const QJsonObject& event) {
            if (socket_.bytesToWrite() > mostUnreadEvents) {
                QMetaObject::invokeMethod(&socket_, &QLocalSocket::abort, Qt::QueuedConnection);
                speech_ = Speech::Over;
            }
            send(event);
        });
    }
}

void ControlSession::send(const QJsonObject& object)
{
    if (speech_ != Speech::Over) {
        socket_.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
    }
}

/// Sends what is written, then closes.
void ControlSession::end()
{
    speech_ = Speech::Over;
    patience_.start(firstLineTime); // for a client that does not read
    socket_.disconnectFromServer();
}

} // namespace toxtunnel::control
