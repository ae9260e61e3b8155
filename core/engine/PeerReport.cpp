// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/PeerReport.h"

#include "log/Escape.h"

#include <unordered_set>

namespace toxtunnel::engine {

namespace {

PeerPath pathOf(Connection connection)
{
    switch (connection) {
    case Connection::Relay:
        return PeerPath::Relay;
    case Connection::Udp:
        return PeerPath::Tox;
    case Connection::None:
        break;
    }
    return PeerPath::Offline;
}

std::string joined(std::initializer_list<std::string_view> words)
{
    std::string text;
    for (const std::string_view word : words) {
        text += text.empty() || word.empty() ? "" : " ";
        text += word;
    }
    return text;
}

} // namespace

PeerReport::PeerReport(const config::Configuration& configuration, const access::RuleBook& rules,
                       const ServerRegistry& servers, const tox::ToxNode& node,
                       const StreamRegistry& streams)
    : configuration_(configuration)
    , rules_(rules)
    , servers_(servers)
    , node_(node)
    , streams_(streams)
{
}

void PeerReport::noteSeen(const PublicKey& peer)
{
    seen_[peer] = std::chrono::system_clock::now();
}

std::vector<PublicKey> PeerReport::keys() const
{
    std::vector<PublicKey> keys;
    std::unordered_set<PublicKey> seen;
    const auto take = [&](const PublicKey& key) {
        if (seen.insert(key).second) {
            keys.push_back(key);
        }
    };
    for (const config::Peer& peer : configuration_.peers) {
        if (peer.id.key.has_value()) {
            take(*peer.id.key);
        }
    }
    for (const config::PeerReference& server : configuration_.client.serverIds) {
        if (server.key.has_value()) {
            take(*server.key);
        }
    }
    for (const PublicKey& key : rules_.keys()) {
        take(key);
    }
    for (const PublicKey& key : node_.friends()) {
        take(key);
    }
    return keys;
}

std::vector<PeerInfo> PeerReport::infos() const
{
    std::vector<PeerInfo> infos;
    for (const PublicKey& key : keys()) {
        infos.push_back(infoOf(key));
    }
    return infos;
}

PeerInfo PeerReport::infoOf(const PublicKey& key) const
{
    PeerInfo info;
    info.key = key;
    describe(info);
    for (const config::PeerReference& server : configuration_.client.serverIds) {
        if (server.key == key) {
            info.server = true;
            info.id = server.toxId.has_value() ? server.toxId : info.id;
        }
    }
    for (const config::Peer& peer : configuration_.peers) {
        if (peer.id.key == key) {
            info.listed = true;
            info.name = log::escaped(peer.name);
            info.id = peer.id.toxId.has_value() ? peer.id.toxId : info.id;
        }
    }
    info.hasRule = rules_.knows(key);
    if (const tox::PeerChannel* channel = node_.channel(key)) {
        info.path = pathOf(channel->connection());
    }
    if (const auto seen = seen_.find(key); seen != seen_.end()) {
        info.lastSeen = seen->second;
    }
    info.streams = streams_.countOf(key);
    info.total = streams_.totalOf(key);
    return info;
}

/// What known_servers.yaml tells.
void PeerReport::describe(PeerInfo& info) const
{
    const config::KnownServer* known = servers_.find(info.key);
    if (known == nullptr) {
        return;
    }
    info.id = known->id;
    info.name = log::escaped(known->alias);
    if (known->lastConnectedAt.has_value()) {
        info.lastSeen = *known->lastConnectedAt;
    }
    if (known->info.has_value()) {
        info.hostname = log::escaped(known->info->hostname);
        info.system =
            log::escaped(joined({known->info->os, known->info->osVersion, known->info->arch}));
        info.version = log::escaped(known->info->toxtunnelVersion);
    }
}

} // namespace toxtunnel::engine
