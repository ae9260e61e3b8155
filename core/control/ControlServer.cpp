// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/ControlServer.h"

#include "control/ControlSession.h"
#include "control/SocketAccess.h"

#include <QCryptographicHash>
#include <utility>

namespace toxtunnel::control {

std::string socketPath(const std::string& dataDir)
{
#ifdef Q_OS_WIN
    const QByteArray digest =
        QCryptographicHash::hash(QByteArray::fromStdString(dataDir), QCryptographicHash::Sha256);
    return "toxtunnel-" + digest.toHex().left(32).toStdString();
#else
    return dataDir + "/toxtunnel.sock";
#endif
}

Result<std::unique_ptr<ControlServer>>
ControlServer::listen(Options options, service::Service& service, log::Logger log)
{
    std::unique_ptr<ControlServer> made(new ControlServer(std::move(options), service, log));
    const QString path = QString::fromStdString(made->options_.path);
    QLocalServer::removeServer(path);
    // Nobody else gets in between the socket's making and its final mode.
    made->server_.setSocketOptions(QLocalServer::UserAccessOption);
    if (!made->server_.listen(path)) {
        return failure(
            Message::say("Cannot listen on %1", made->options_.path),
            Message::verbatim(made->server_.errorString().toStdString()),
            Message::say(
                "The path of a socket may have about 100 characters: use a shorter data_dir"));
    }
    if (const auto done = restrictAccess(made->options_.path, made->options_.group); !done) {
        return tl::unexpected(done.error());
    }
    return made;
}

ControlServer::ControlServer(Options options, service::Service& service, log::Logger log)
    : options_(std::move(options))
    , service_(service)
    , log_(log)
    , traffic_(service)
{
    QObject::connect(&server_, &QLocalServer::newConnection, &sessions_, [this] { accept(); });
}

ControlServer::~ControlServer()
{
    server_.close();
}

void ControlServer::accept()
{
    while (QLocalSocket* socket = server_.nextPendingConnection()) {
        if (!mayCommand(socket->socketDescriptor(), options_.group)) {
            log_.warning("Refused a client of ", options_.path, ": it belongs to another user");
            delete socket;
        } else if (sessions_.children().size() >= mostClients) {
            socket->write("{\"error\":\"too many clients\"}\n");
            QObject::connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            socket->disconnectFromServer();
        } else {
            // NOLINTNEXTLINE(cppcoreguidelines-owning-memory): ends itself, or with its parent
            new ControlSession(socket, service_, traffic_, &sessions_);
        }
    }
}

} // namespace toxtunnel::control
