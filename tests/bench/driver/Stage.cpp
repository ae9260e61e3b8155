// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/driver/Stage.h"

#include "support/SshServer.h"

#include <QFile>
#include <QJsonDocument>
#include <stdexcept>

namespace bench {

using namespace toxtunnel::test;

namespace {

constexpr BackgroundProgram::Duration startTime{20'000};
constexpr BackgroundProgram::Duration longestLoad{300'000};

QByteArray readFile(const char* path)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject lastObjectOf(const QByteArray& printed)
{
    const qsizetype begin = printed.lastIndexOf('{');
    const QJsonObject object =
        begin < 0 ? QJsonObject() : QJsonDocument::fromJson(printed.mid(begin)).object();
    if (!object.isEmpty()) {
        return object;
    }
    const QString why = QStringLiteral("the load says: ") + QString::fromUtf8(printed);
    return {{QStringLiteral("error"), why}};
}

} // namespace

QString nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Direct:
        return QStringLiteral("direct TCP");
    case Kind::DirectBbr:
        return QStringLiteral("direct TCP BBR");
    case Kind::Ssh:
        return QStringLiteral("ssh -L");
    case Kind::Frames:
        return QStringLiteral("frames");
    case Kind::OverTox:
        return QStringLiteral("native over Tox");
    case Kind::DirectUdp:
        return QStringLiteral("native direct UDP");
    }
    return {};
}

QString wordOf(Kind kind)
{
    switch (kind) {
    case Kind::Direct:
        return QStringLiteral("direct");
    case Kind::DirectBbr:
        return QStringLiteral("bbr");
    case Kind::Ssh:
        return QStringLiteral("ssh");
    case Kind::Frames:
        return QStringLiteral("frames");
    case Kind::OverTox:
        return QStringLiteral("tox");
    case Kind::DirectUdp:
        return QStringLiteral("udp");
    }
    return {};
}

bool isTunnel(Kind kind)
{
    return kind == Kind::Frames || kind == Kind::OverTox || kind == Kind::DirectUdp;
}

QString obstacle(const Network& network, Kind kind)
{
    if (network.type != Network::Type::Loopback) {
        if (const QString why = whyNoNetworkNamespaces(); !why.isEmpty()) {
            return why;
        }
    }
    if (kind == Kind::Ssh) {
        return whyNoSshServer();
    }
    if (kind == Kind::DirectBbr &&
        !readFile("/proc/sys/net/ipv4/tcp_available_congestion_control").contains("bbr")) {
        return QStringLiteral("this kernel has no BBR");
    }
    return {};
}

Stage::Stage(const Network& network, Kind kind, int seed)
    : network_(network)
{
    if (network.type == Network::Type::Emulated) {
        emulated_ = std::make_unique<EmulatedLink>(
            network.options + QStringList{QStringLiteral("--seed"), QString::number(seed)});
    } else if (network.type == Network::Type::Cable) {
        cable_ = std::make_unique<VethLink>();
    }
    const bool here = network.type == Network::Type::Loopback;
    if (!here) {
        chooseCongestionControl(kind);
    }
    // Reached from the network (direct) and from the server's loopback (ssh, toxtunnel).
    startServices(here ? serverAddress() : QStringLiteral("0.0.0.0"));
}

/// By the route, since a namespace's default may only be one that the whole machine allows.
void Stage::chooseCongestionControl(Kind kind) const
{
    const QString device = emulated_ ? QStringLiteral("tap0") : QStringLiteral("veth0");
    const QString name = kind == Kind::DirectBbr ? QStringLiteral("bbr") : QStringLiteral("cubic");
    const QString change = QStringLiteral("route replace 10.77.0.0/24 dev %1 proto kernel scope "
                                          "link src %2 congctl %3");
    for (const auto& [place, address] : {std::pair(loadPlace(), EmulatedLink::leftAddress()),
                                         std::pair(serverPlace(), EmulatedLink::rightAddress())}) {
        place->run(QStringLiteral("ip"), change.arg(device, address, name).split(QLatin1Char(' ')));
    }
}

void Stage::startServices(const QString& address)
{
    program_.start(QStringLiteral(TUNNELLOAD_PROGRAM), {QStringLiteral("serve"), address},
                   serverPlace());
    if (!program_.waitForOutput("\n", startTime)) {
        throw std::runtime_error("the services do not start");
    }
    const QJsonObject ports = QJsonDocument::fromJson(program_.output()).object();
    const auto port = [&ports](const char* name) {
        return static_cast<std::uint16_t>(ports[QLatin1String(name)].toInt());
    };
    services_ = {port("echo"), port("source"), port("sink")};
}

QString Stage::serverAddress() const
{
    return serverPlace() != nullptr ? EmulatedLink::rightAddress() : QStringLiteral("127.0.0.1");
}

const NetworkNamespace* Stage::serverPlace() const
{
    return emulated_ ? &emulated_->right() : cable_ ? &cable_->right() : nullptr;
}

const NetworkNamespace* Stage::loadPlace() const
{
    return emulated_ ? &emulated_->left() : cable_ ? &cable_->left() : nullptr;
}

void startLoad(BackgroundProgram& program, const Stage& stage, const QStringList& arguments)
{
    program.start(QStringLiteral(TUNNELLOAD_PROGRAM), arguments, stage.loadPlace());
}

QJsonObject resultOf(BackgroundProgram& load)
{
    if (!load.waitForEnd(longestLoad)) {
        return {{QStringLiteral("error"), QStringLiteral("the load does not end")}};
    }
    return lastObjectOf(load.output());
}

QJsonObject runLoad(const Stage& stage, const QStringList& arguments)
{
    BackgroundProgram program;
    startLoad(program, stage, arguments);
    return resultOf(program);
}

} // namespace bench
