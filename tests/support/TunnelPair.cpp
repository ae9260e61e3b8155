// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TunnelPair.h"

#include "support/Files.h"
#include "support/Tcp.h"

#include <QFileInfo>
#include <stdexcept>

namespace toxtunnel::test {

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
    if (options_.fallback) {
        fallbackId_ = createIdentity(filePath(QStringLiteral("fallback")));
    }
    startNode();
    writeConfigurations();
    startServer();
    if (options_.fallback) {
        startFallback();
    }
    if (options_.clientStarts) {
        startClient();
    }
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
    relayPorts_.push_back(nodePort_);
    node_.start(QStringLiteral(DHTNODE_PROGRAM), {QString::number(nodePort_)},
                options_.nodePlace != nullptr ? options_.nodePlace : options_.serverPlace);
    if (!node_.waitForOutput("\n", Duration{20'000})) {
        throw std::runtime_error("the bootstrap node does not start");
    }
    nodeKey_ = QString::fromLatin1(node_.output().trimmed());
}

QString TunnelPair::nodeYaml(const QString& name, const QString& mode, const QString& address)
{
    relayPorts_.push_back(freePort());
    return QStringLiteral("mode: %1\n"
                          "data_dir: %2\n"
                          "logging: {level: info}\n"
                          "tox:\n"
                          "  udp_enabled: true\n"
                          "  tcp_port: %3\n"
                          "  bootstrap_nodes:\n"
                          "    - {address: %4, port: %5, public_key: %6}\n"
                          "  native: %7\n")
               .arg(mode, filePath(name))
               .arg(relayPorts_.back())
               .arg(options_.nodeAddress.isEmpty() ? address : options_.nodeAddress)
               .arg(nodePort_)
               .arg(nodeKey_, options_.frames ? QStringLiteral("false") : QStringLiteral("true")) +
           options_.toxYaml;
}

void TunnelPair::writeByInit()
{
    BackgroundProgram program;
    program.start(options_.program,
                  QStringList{QStringLiteral("init")} + options_.init +
                      QStringList{QStringLiteral("--client"), clientId_, QStringLiteral("--server"),
                                  serverId_, QStringLiteral("-o"), directory_.path()});
    if (program.waitForEnd(Duration{20'000}) != 0) {
        throw std::runtime_error("init fails: " + program.output().toStdString());
    }
    for (const QString& mode : {QStringLiteral("server"), QStringLiteral("client")}) {
        const QString file = filePath(mode + QStringLiteral(".yaml"));
        const QString node = nodeYaml(mode, mode, QStringLiteral("127.0.0.1"));
        const QString withoutMode = node.mid(node.indexOf(QLatin1Char('\n')) + 1);
        QByteArrayList lines = readFile(file).split('\n');
        lines.removeIf([](const QByteArray& line) { return line.startsWith("data_dir:"); });
        writeFile(file, lines.join('\n') + withoutMode.toUtf8());
    }
}

void TunnelPair::writeConfigurations()
{
    if (!options_.init.isEmpty()) {
        writeByInit();
        return;
    }
    if (options_.clientHasRule) {
        writeRules(options_.allow, options_.deny);
    } else {
        writeFile(filePath(QStringLiteral("rules.yaml")), "rules: []\n");
    }
    const QString server = QStringLiteral("server");
    const QString here = QStringLiteral("127.0.0.1");
    const QString rules =
        QStringLiteral("server: {rules_file: %1}\n").arg(filePath(QStringLiteral("rules.yaml")));
    writeFile(filePath(QStringLiteral("server.yaml")),
              (nodeYaml(server, server, here) + rules + options_.serverYaml).toUtf8());
    QString servers = serverId_;
    if (options_.fallback) {
        const QString fallback = QStringLiteral("fallback");
        writeFile(filePath(QStringLiteral("fallback.yaml")),
                  (nodeYaml(fallback, server, here) + rules + options_.serverYaml).toUtf8());
        servers = QStringLiteral("[%1, %2]").arg(serverId_, fallbackId_);
    }
    const QString mode = QStringLiteral("client");
    QString client = nodeYaml(mode, mode, options_.serverAddress) +
                     QStringLiteral("client:\n  server_id: %1\n").arg(servers) +
                     options_.clientSection;
    if (!options_.forwards.empty()) {
        client += QStringLiteral("  forwards:\n");
    }
    for (std::size_t i = 0; i < options_.forwards.size(); ++i) {
        const TunnelForward& forward = options_.forwards[i];
        client += QStringLiteral("    - {local_port: %1, remote_host: \"%2\", remote_port: %3}\n")
                      .arg(localPorts_[i])
                      .arg(forward.host)
                      .arg(forward.port);
    }
    writeFile(filePath(QStringLiteral("client.yaml")), (client + options_.clientYaml).toUtf8());
}

void TunnelPair::writeRules(const QStringList& allow, const QStringList& deny)
{
    const auto list = [](const QString& name, const QStringList& entries) {
        return QStringLiteral("    %1: [%2]\n").arg(name, entries.join(QStringLiteral(", ")));
    };
    constexpr qsizetype keyLength = 64;
    writeFile(filePath(QStringLiteral("rules.yaml")),
              (QStringLiteral("rules:\n  - friend: %1\n").arg(clientId_.left(keyLength)) +
               list(QStringLiteral("allow"), allow) + list(QStringLiteral("deny"), deny) +
               options_.rule)
                  .toUtf8());
}

void TunnelPair::startServer()
{
    run(server_, QStringLiteral("server"), options_.serverPlace);
}

void TunnelPair::startFallback()
{
    run(fallback_, QStringLiteral("server"), options_.serverPlace, QStringLiteral("fallback"));
}

void TunnelPair::startClient()
{
    run(client_, QStringLiteral("client"), options_.clientPlace);
}

void TunnelPair::run(BackgroundProgram& program, const QString& mode, const NetworkNamespace* where,
                     const QString& name)
{
    const QString file = (name.isEmpty() ? mode : name) + QStringLiteral(".yaml");
    program.start(options_.program,
                  options_.arguments +
                      QStringList{QStringLiteral("-m"), mode, QStringLiteral("-c"), filePath(file)},
                  where);
}

bool TunnelPair::waitUntilOnline(Duration timeout)
{
    return client_.waitForOutput("is now online", timeout);
}

QByteArray TunnelPair::logs()
{
    return "---- server\n" + server_.output() + "---- client\n" + client_.output() +
           (options_.fallback ? "---- fallback\n" + fallback_.output() : QByteArray());
}

} // namespace toxtunnel::test
