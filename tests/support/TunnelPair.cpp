// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TunnelPair.h"

#include "support/Tcp.h"

#include <QFile>
#include <QFileInfo>
#include <stdexcept>

namespace toxtunnel::test {

namespace {

void writeFile(const QString& path, const QString& text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0) {
        throw std::runtime_error("cannot write " + path.toStdString());
    }
}

} // namespace

QString tunnelProgram()
{
    const QString chosen =
        qEnvironmentVariable("TOXTUNNEL_PROGRAM", QStringLiteral(TUNNEL_PROGRAM));
    return QFileInfo::exists(chosen) ? chosen : QString();
}

TunnelPair::TunnelPair(const TunnelPairOptions& options)
    : options_(options)
{
    if (options_.program.isEmpty()) {
        options_.program = tunnelProgram();
    }
    for (std::size_t i = 0; i < options_.forwards.size(); ++i) {
        localPorts_.push_back(freePort());
    }
    serverId_ = createIdentity(filePath(QStringLiteral("server")));
    clientId_ = createIdentity(filePath(QStringLiteral("client")));
    startNode();
    writeConfigurations();
    startServer();
    startClient();
}

QString TunnelPair::createIdentity(const QString& dataDirectory)
{
    BackgroundProgram program;
    program.start(options_.program,
                  {QStringLiteral("print-id"), QStringLiteral("-d"), dataDirectory});
    constexpr qsizetype idLength = 76;
    const auto code = program.waitForEnd(Duration{20'000});
    const QByteArray id = program.output().trimmed().right(idLength);
    if (code != 0 || id.size() != idLength) {
        throw std::runtime_error("print-id fails: " + program.output().toStdString());
    }
    return QString::fromLatin1(id);
}

void TunnelPair::startNode()
{
    nodePort_ = freePort();
    node_.start(QStringLiteral(DHTNODE_PROGRAM), {QString::number(nodePort_)},
                options_.serverPlace);
    if (!node_.waitForOutput("\n", Duration{20'000})) {
        throw std::runtime_error("the bootstrap node does not start");
    }
    nodeKey_ = QString::fromLatin1(node_.output().trimmed());
}

void TunnelPair::writeConfigurations()
{
    if (options_.clientHasRule) {
        writeRules(options_.allow, options_.deny);
    } else {
        writeFile(filePath(QStringLiteral("rules.yaml")), QStringLiteral("rules: []\n"));
    }
    const QString common = QStringLiteral("mode: %1\n"
                                          "data_dir: %2\n"
                                          "logging: {level: info}\n"
                                          "tox:\n"
                                          "  udp_enabled: true\n"
                                          "  tcp_port: %3\n"
                                          "  bootstrap_nodes:\n"
                                          "    - {address: %4, port: %5, public_key: %6}\n"
                                          "  native: %7\n");
    const auto fill = [this, &common](const QString& mode, const QString& address) -> QString {
        return common.arg(mode, filePath(mode))
                   .arg(freePort())
                   .arg(address)
                   .arg(nodePort_)
                   .arg(nodeKey_,
                        options_.frames ? QStringLiteral("false") : QStringLiteral("true")) +
               options_.toxYaml;
    };
    writeFile(filePath(QStringLiteral("server.yaml")),
              fill(QStringLiteral("server"), QStringLiteral("127.0.0.1")) +
                  QStringLiteral("server: {rules_file: %1}\n")
                      .arg(filePath(QStringLiteral("rules.yaml"))) +
                  options_.serverYaml);
    QString client = fill(QStringLiteral("client"), options_.serverAddress) +
                     QStringLiteral("client:\n  server_id: %1\n  forwards:\n").arg(serverId_);
    for (std::size_t i = 0; i < options_.forwards.size(); ++i) {
        const TunnelForward& forward = options_.forwards[i];
        client += QStringLiteral("    - {local_port: %1, remote_host: \"%2\", remote_port: %3}\n")
                      .arg(localPorts_[i])
                      .arg(forward.host)
                      .arg(forward.port);
    }
    writeFile(filePath(QStringLiteral("client.yaml")), client + options_.clientYaml);
}

void TunnelPair::writeRules(const QStringList& allow, const QStringList& deny)
{
    const auto list = [](const QString& name, const QStringList& entries) {
        return QStringLiteral("    %1: [%2]\n").arg(name, entries.join(QStringLiteral(", ")));
    };
    constexpr qsizetype keyLength = 64;
    writeFile(filePath(QStringLiteral("rules.yaml")),
              QStringLiteral("rules:\n  - friend: %1\n").arg(clientId_.left(keyLength)) +
                  list(QStringLiteral("allow"), allow) + list(QStringLiteral("deny"), deny) +
                  options_.rule);
}

void TunnelPair::startServer()
{
    run(server_, QStringLiteral("server"), options_.serverPlace);
}

void TunnelPair::startClient()
{
    run(client_, QStringLiteral("client"), options_.clientPlace);
}

void TunnelPair::run(BackgroundProgram& program, const QString& mode, const NetworkNamespace* where)
{
    const QStringList arguments{QStringLiteral("-m"), mode, QStringLiteral("-c"),
                                filePath(mode + QStringLiteral(".yaml"))};
    program.start(options_.program, options_.arguments + arguments, where);
}

bool TunnelPair::waitUntilOnline(Duration timeout)
{
    return client_.waitForOutput("is now online", timeout);
}

QByteArray TunnelPair::logs()
{
    return "---- server\n" + server_.output() + "---- client\n" + client_.output();
}

} // namespace toxtunnel::test
