// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/driver/Way.h"

#include "support/SshServer.h"
#include "support/Tcp.h"

#include <stdexcept>

namespace bench {

using namespace toxtunnel::test;

namespace {

constexpr BackgroundProgram::Duration startTime{20'000};
/// For the native handshake and the direct path after the peer is online.
constexpr BackgroundProgram::Duration pathTime{20'000};

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
    explicit TunnelWay(const Scene& scene)
        : pair_(openPair(scene))
    {
        if (!waitForPath(*pair_, scene.kind)) {
            throw std::runtime_error("no path of this kind\n" + pair_->logs().toStdString());
        }
        if (scene.stage.network().relay) {
            fallBackToRelay(scene.stage);
        }
    }
    Services services() const override
    {
        return {pair_->localPort(0), pair_->localPort(1), pair_->localPort(2)};
    }
    TunnelPair* pair() const override { return pair_.get(); }

private:
    void fallBackToRelay(const Stage& stage)
    {
        const qsizetype from = pair_->client().output().size();
        const qsizetype serverFrom = pair_->server().output().size();
        stage.command(QStringLiteral("udp off"));
        constexpr BackgroundProgram::Duration longest{90'000}; // toxcore waits for UDP first
        for (const auto& [program, since] :
             {std::pair(&pair_->client(), from), std::pair(&pair_->server(), serverFrom)}) {
            if (!program->waitForOutput("is now reached through a TCP relay", longest, since)) {
                throw std::runtime_error("Tox does not fall back to a relay\n" +
                                         pair_->logs().toStdString());
            }
        }
    }

    std::unique_ptr<TunnelPair> pair_;
};

QString toxYaml(const Scene& scene)
{
    if (scene.kind != Kind::DirectUdp) {
        return QStringLiteral("  direct: \"off\"\n");
    }
    // Two nodes on one machine need two ports, which they choose themselves.
    return scene.stage.serverPlace() != nullptr
               ? QStringLiteral("  direct_port: %1\n").arg(directPort)
               : QString();
}

} // namespace

std::unique_ptr<Way> openWay(const Scene& scene)
{
    if (scene.kind == Kind::Ssh) {
        return std::make_unique<SshWay>(scene.stage);
    }
    if (isTunnel(scene.kind)) {
        return std::make_unique<TunnelWay>(scene);
    }
    return std::make_unique<DirectWay>(scene.stage);
}

std::unique_ptr<TunnelPair> openPair(const Scene& scene, bool clientStarts)
{
    TunnelPairOptions options;
    options.program = scene.program;
    options.frames = scene.kind == Kind::Frames;
    options.toxYaml = toxYaml(scene);
    options.clientStarts = clientStarts;
    options.serverPlace = scene.stage.serverPlace();
    options.clientPlace = scene.stage.loadPlace();
    options.serverAddress = scene.stage.serverAddress();
    const Services& services = scene.stage.services();
    for (const std::uint16_t port : {services.echo, services.source, services.sink}) {
        options.forwards.push_back({QStringLiteral("127.0.0.1"), port});
    }
    auto pair = std::make_unique<TunnelPair>(options);
    if (!clientStarts &&
        !pair->server().waitForOutput("Connected to Tox DHT", TunnelPair::patience)) {
        throw std::runtime_error("the server does not join the DHT:\n" +
                                 pair->logs().toStdString());
    }
    return pair;
}

bool waitForPath(TunnelPair& pair, Kind kind, qsizetype from)
{
    if (!pair.client().waitForOutput("is now online", TunnelPair::patience, from)) {
        return false;
    }
    const QByteArray wanted = kind == Kind::DirectUdp ? "native, over direct UDP"
                              : kind == Kind::OverTox ? "native, over Tox (UDP)"
                                                      : "is now online";
    return pair.client().waitForOutput(wanted, pathTime, from);
}

} // namespace bench
