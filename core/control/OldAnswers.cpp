// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/OldAnswers.h"

#include "control/Json.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <algorithm>

namespace toxtunnel::control {

namespace {

using Clock = std::chrono::system_clock;

const PeerInfo* find(const std::vector<PeerInfo>& peers, const PublicKey& key)
{
    const auto found = std::find_if(peers.begin(), peers.end(),
                                    [&](const PeerInfo& peer) { return peer.key == key; });
    return found != peers.end() ? &*found : nullptr;
}

qint64 secondsSince(Clock::time_point when)
{
    return std::max<qint64>(
        0, std::chrono::duration_cast<std::chrono::seconds>(Clock::now() - when).count());
}

/// A client counts its active server only.
std::size_t friendsOnline(const NodeInfo& node, const std::vector<PeerInfo>& peers)
{
    if (node.mode != "client" || !node.activeServer.has_value()) {
        return node.peersOnline;
    }
    const PeerInfo* server = find(peers, *node.activeServer);
    return server != nullptr && server->online() ? 1 : 0;
}

QString stateName(StreamState state)
{
    switch (state) {
    case StreamState::Opening:
        return QStringLiteral("Connecting");
    case StreamState::Open:
        return QStringLiteral("Connected");
    case StreamState::Closing:
        break;
    }
    return QStringLiteral("Disconnecting");
}

QJsonObject common(const NodeInfo& node, const std::vector<PeerInfo>& peers)
{
    return {{QStringLiteral("mode"), qt(node.mode)},
            {QStringLiteral("version"), qt(node.version)},
            {QStringLiteral("friends_online"), number(friendsOnline(node, peers))}};
}

QJsonObject status(const service::Service& service, const LiveTraffic& traffic)
{
    const NodeInfo node = service.node();
    const std::vector<PeerInfo> peers = service.peers();
    const LiveTraffic::Flow flow = traffic.ofNode();
    QJsonObject object = common(node, peers);
    object.insert(QLatin1String("tunnels_active"), number(service.streams().size()));
    putFlow(object, flow);
    object.insert(QLatin1String("pid"), QCoreApplication::applicationPid());
    object.insert(QLatin1String("uptime_seconds"), secondsSince(node.startedAt));
    object.insert(QLatin1String("connection"), connectionName(node.connection));
    object.insert(QLatin1String("tox_id"), qt(node.id.toHex()));
    object.insert(QLatin1String("peers"), number(peers.size()));
    object.insert(QLatin1String("forwards"), number(service.forwards().size()));
    object.insert(QLatin1String("rules"), number(service.rules().size()));
    object.insert(QLatin1String("requests"), number(service.requests().size()));
    object.insert(QLatin1String("problems"), number(service.problems().size()));
    if (node.activeServer.has_value()) {
        const PeerInfo* server = find(peers, *node.activeServer);
        const bool known = server != nullptr && server->id.has_value();
        object.insert(QLatin1String("active_server"),
                      qt(known ? server->id->toHex() : node.activeServer->toHex()));
    }
    return object;
}

QJsonObject tunnel(const StreamInfo& stream, const PeerInfo* peer, const LiveTraffic::Flow& flow)
{
    const std::string target = stream.target.host + ":" + std::to_string(stream.target.port);
    const std::string key = stream.peer.toHex();
    QJsonObject object{
        {QStringLiteral("id"), number(stream.id)},
        {QStringLiteral("friend_pk_prefix"), qt(key.substr(0, 8))},
        {QStringLiteral("target"), qt(target)},
        {QStringLiteral("state"), stateName(stream.state)},
        {QStringLiteral("age_seconds"), secondsSince(stream.openedAt)},
        {QStringLiteral("peer"), qt(key)},
        {QStringLiteral("direction"),
         stream.incoming ? QStringLiteral("incoming") : QStringLiteral("outgoing")},
    };
    putFlow(object, flow);
    if (const qint64 idle = secondsSince(std::max(stream.openedAt, flow.lastMoved)); idle > 0) {
        object.insert(QLatin1String("idle_seconds"), idle);
    }
    if (peer != nullptr) {
        object.insert(QLatin1String("friend"), qt(peer->name));
        object.insert(QLatin1String("path"), pathName(peer->path));
        if (peer->roundTrip.has_value()) {
            object.insert(QLatin1String("rtt_ms"),
                          static_cast<double>(peer->roundTrip->count()) / 1000.0);
        }
    }
    return object;
}

QJsonObject tunnels(const service::Service& service, const LiveTraffic& traffic)
{
    const std::vector<PeerInfo> peers = service.peers();
    QJsonArray list;
    for (const StreamInfo& stream : service.streams()) {
        list.append(tunnel(stream, find(peers, stream.peer), traffic.of(stream)));
    }
    QJsonObject object = common(service.node(), peers);
    object.insert(QLatin1String("tunnels"), list);
    return object;
}

} // namespace

QByteArray oldAnswer(QByteArrayView request, const service::Service& service,
                     const LiveTraffic& traffic)
{
    const QByteArrayView line = request.trimmed();
    QJsonObject answer;
    if (line == "GET /status") {
        answer = status(service, traffic);
    } else if (line == "GET /tunnels") {
        answer = tunnels(service, traffic);
    } else {
        answer.insert(QLatin1String("error"), QStringLiteral("unknown request"));
    }
    return QJsonDocument(answer).toJson(QJsonDocument::Compact);
}

} // namespace toxtunnel::control
