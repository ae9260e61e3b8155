// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/ControlClient.h"

#include "control/ControlServer.h"

#include <QElapsedTimer>
#include <QJsonDocument>

namespace toxtunnel::control {

namespace {

Error unreachable(const std::string& dataDir, QLocalSocket::LocalSocketError error,
                  const std::string& text)
{
    const Message what = Message::say("Cannot reach the node of %1", dataDir);
    switch (error) {
    case QLocalSocket::ServerNotFoundError:
    case QLocalSocket::ConnectionRefusedError:
        return {what,
                Message::say(
                    "none runs with this data folder, or its configuration says inspect.enabled: "
                    "false"),
                Message::say("Start it, or name its folder with -d or its configuration with -c")};
    case QLocalSocket::SocketAccessError:
        return {
            what, Message::say("it runs as another user"),
            Message::say(
                "Run this as that user or root, or name a group of yours in its control.group")};
    default:
        return {what, Message::verbatim(text), {}};
    }
}

} // namespace

Result<std::unique_ptr<ControlClient>> ControlClient::connect(const std::string& dataDir)
{
    std::unique_ptr<ControlClient> client(new ControlClient);
    QLocalSocket& socket = client->socket_;
    socket.connectToServer(QString::fromStdString(socketPath(dataDir)));
    if (!socket.waitForConnected(static_cast<int>(patience.count()))) {
        return tl::unexpected(
            unreachable(dataDir, socket.error(), socket.errorString().toStdString()));
    }
    return client;
}

bool ControlClient::somebodyListens(const std::string& dataDir)
{
    QLocalSocket socket;
    socket.connectToServer(QString::fromStdString(socketPath(dataDir)));
    return socket.waitForConnected(static_cast<int>(patience.count())) ||
           (socket.error() != QLocalSocket::ServerNotFoundError &&
            socket.error() != QLocalSocket::ConnectionRefusedError);
}

Result<QJsonObject> ControlClient::get(const QByteArray& request)
{
    socket_.write(request + '\n');
    return readLine(patience);
}

Result<QJsonObject> ControlClient::run(const QJsonObject& request,
                                       std::chrono::milliseconds timeout)
{
    if (!greeted_) {
        socket_.write("{\"toxtunnel\":1}\n");
        const auto hello = readLine(patience);
        if (!hello.has_value()) {
            return hello;
        }
        if (hello->value(QLatin1String("toxtunnel")).toInt() != 1) {
            return failure(
                Message::say("The node does not take commands"),
                Message::verbatim(hello->value(QLatin1String("error")).toString().toStdString()),
                Message::say("Let it and this program have the same version"));
        }
        greeted_ = true;
    }
    socket_.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    return readLine(timeout);
}

Result<QJsonObject> ControlClient::readLine(std::chrono::milliseconds timeout)
{
    QElapsedTimer clock;
    clock.start();
    while (!socket_.canReadLine()) {
        const auto left = static_cast<int>(timeout.count() - clock.elapsed());
        if (left <= 0 || !socket_.waitForReadyRead(left)) {
            const bool closed = socket_.state() != QLocalSocket::ConnectedState;
            return failure(Message::say("The node does not answer"),
                           closed ? Message::say("it closed the connection")
                                  : Message::say("it did not in time"),
                           closed ? Message::say("Its log says why") : Message());
        }
    }
    const QJsonDocument line = QJsonDocument::fromJson(socket_.readLine());
    if (!line.isObject()) {
        return failure(Message::say("The node's answer makes no sense"),
                       Message::say("it is not a line of JSON"));
    }
    return line.object();
}

} // namespace toxtunnel::control
