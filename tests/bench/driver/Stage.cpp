// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/driver/Stage.h"

#include "support/Tcp.h"

#include <QJsonDocument>
#include <stdexcept>

namespace bench {

using namespace toxtunnel::test;

namespace {

constexpr BackgroundProgram::Duration startTime{20'000};

class DirectWay : public Way
{
public:
    explicit DirectWay(const Stage& stage)
        : address_(stage.serverAddress())
        , services_(stage.services())
    {
    }
    QString address() const override { return address_; }
    Services services() const override { return services_; }

private:
    QString address_;
    Services services_;
};

class SshWay : public Way
{
public:
    explicit SshWay(const Stage& stage)
        : server_(stage.serverAddress(), stage.serverPlace())
        , services_{freePort(), freePort(), freePort()}
    {
        const Services& targets = stage.services();
        QStringList arguments = server_.clientOptions();
        arguments << QStringLiteral("-N") << QStringLiteral("-p") << QString::number(server_.port())
                  << forward(services_.echo, targets.echo)
                  << forward(services_.source, targets.source)
                  << forward(services_.sink, targets.sink)
                  << SshServer::userName() + QLatin1Char('@') + stage.serverAddress();
        client_.start(QStringLiteral("ssh"), arguments, stage.loadPlace());
        if (!waitUntilReachable(address(), services_.sink, startTime, stage.loadPlace())) {
            throw std::runtime_error("ssh -L does not start: " + client_.output().toStdString());
        }
    }
    Services services() const override { return services_; }

private:
    static QString forward(std::uint16_t from, std::uint16_t to)
    {
        return QStringLiteral("-L127.0.0.1:%1:127.0.0.1:%2").arg(from).arg(to);
    }

    SshServer server_;
    BackgroundProgram client_;
    Services services_;
};

class TunnelWay : public Way
{
public:
    TunnelWay(const Stage& stage, const QString& program)
        : pair_(openPair(stage, program))
    {
    }
    Services services() const override
    {
        return {pair_->localPort(0), pair_->localPort(1), pair_->localPort(2)};
    }

private:
    std::unique_ptr<TunnelPair> pair_;
};

} // namespace

Stage::Stage()
{
    startServices(serverAddress());
}

Stage::Stage(const QStringList& linkOptions)
    : link_(std::make_unique<EmulatedLink>(linkOptions))
{
    // Reached from the link (direct) and from the server's loopback (ssh, toxtunnel).
    startServices(QStringLiteral("0.0.0.0"));
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
    return link_ ? EmulatedLink::rightAddress() : QStringLiteral("127.0.0.1");
}

const NetworkNamespace* Stage::serverPlace() const
{
    return link_ ? &link_->right() : nullptr;
}

const NetworkNamespace* Stage::loadPlace() const
{
    return link_ ? &link_->left() : nullptr;
}

std::unique_ptr<Way> openWay(Kind kind, const Stage& stage, const QString& tunnelProgram)
{
    switch (kind) {
    case Kind::Direct:
        return std::make_unique<DirectWay>(stage);
    case Kind::Ssh:
        return std::make_unique<SshWay>(stage);
    case Kind::Tunnel:
        return std::make_unique<TunnelWay>(stage, tunnelProgram);
    }
    return nullptr;
}

std::unique_ptr<TunnelPair> openPair(const Stage& stage, const QString& tunnelProgram)
{
    TunnelPairOptions options;
    options.program = tunnelProgram;
    options.frames = true; // the bars below are those of the frames
    options.serverPlace = stage.serverPlace();
    options.clientPlace = stage.loadPlace();
    options.serverAddress = stage.serverAddress();
    for (const std::uint16_t port :
         {stage.services().echo, stage.services().source, stage.services().sink}) {
        options.forwards.push_back({QStringLiteral("127.0.0.1"), port});
    }
    auto pair = std::make_unique<TunnelPair>(options);
    if (!pair->waitUntilOnline()) {
        throw std::runtime_error("the two nodes do not find each other:\n" +
                                 pair->client().output().toStdString());
    }
    return pair;
}

QJsonObject runLoad(const Stage& stage, const QStringList& arguments)
{
    QProcess process;
    if (stage.loadPlace() != nullptr) {
        stage.loadPlace()->place(process);
    }
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(TUNNELLOAD_PROGRAM), arguments);
    constexpr int longestLoadMs = 300'000;
    if (!process.waitForFinished(longestLoadMs)) {
        return {{QStringLiteral("error"), QStringLiteral("the load does not end")}};
    }
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

} // namespace bench
