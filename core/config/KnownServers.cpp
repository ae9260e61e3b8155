// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/KnownServers.h"

#include "config/TextLengths.h"
#include "log/Escape.h"

#include <algorithm>
#include <tuple>

namespace toxtunnel::config {

namespace {

constexpr std::size_t longestAlias = 128;

tl::unexpected<Error> refusal(std::string_view alias, Message why)
{
    return failure(Message::say("Cannot use the alias '%1'", log::escaped(alias)), std::move(why));
}

/// Why `alias` could not be told from an ID, or not be shown; empty when it is fine.
Message wrongWith(std::string_view alias)
{
    if (alias.empty()) {
        return Message::say("it is empty");
    }
    if (alias.size() > longestAlias) {
        return Message::say("it is longer than 128 bytes");
    }
    if (alias.size() == ToxId::hexLength || parsePeerKey(alias)) {
        return Message::say("it could be mistaken for a Tox ID or a public key");
    }
    if (log::escaped(alias) != alias) {
        return Message::say("it holds characters that cannot be shown");
    }
    return {};
}

} // namespace

std::filesystem::path KnownServers::fileIn(const std::filesystem::path& dataDir)
{
    return dataDir / "known_servers.yaml";
}

const KnownServer* KnownServers::find(std::string_view aliasOrId) const
{
    if (const auto key = parsePeerKey(aliasOrId)) {
        return find(*key);
    }
    const auto found =
        std::find_if(servers_.begin(), servers_.end(), [&](const KnownServer& server) {
            return !aliasOrId.empty() && server.alias == aliasOrId;
        });
    return found == servers_.end() ? nullptr : &*found;
}

const KnownServer* KnownServers::find(const PublicKey& key) const
{
    const auto found = std::find_if(servers_.begin(), servers_.end(),
                                    [&](const KnownServer& s) { return s.id.key == key; });
    return found == servers_.end() ? nullptr : &*found;
}

KnownServer* KnownServers::findMutable(const PublicKey& key)
{
    const auto found = std::find_if(servers_.begin(), servers_.end(),
                                    [&](const KnownServer& s) { return s.id.key == key; });
    return found == servers_.end() ? nullptr : &*found;
}

Result<void> KnownServers::add(std::string_view alias, const ToxId& id, std::string_view notes)
{
    if (Message why = wrongWith(alias); !why.empty()) {
        return refusal(alias, std::move(why));
    }
    if (const KnownServer* other = find(alias); other && other->id.key != id.key) {
        return refusal(alias, Message::say("another server has it"));
    }
    KnownServer* server = findMutable(id.key);
    if (!server) {
        server = &servers_.emplace_back();
    }
    server->id = id;
    server->alias = std::string(alias);
    if (!notes.empty()) {
        server->notes = std::string(notes);
    }
    sort();
    return {};
}

bool KnownServers::remove(std::string_view aliasOrId)
{
    const KnownServer* server = find(aliasOrId);
    if (!server) {
        return false;
    }
    servers_.erase(servers_.begin() + (server - servers_.data()));
    return true;
}

void KnownServers::noteConnection(const ToxId& id, Connection connection,
                                  std::chrono::sys_seconds now)
{
    KnownServer* server = findMutable(id.key);
    if (!server) {
        server = &servers_.emplace_back();
    }
    server->id = id; // its nospam may have changed
    server->lastConnection = connection;
    if (connection != Connection::None) {
        server->firstConnectedAt = server->firstConnectedAt.value_or(now);
        server->lastConnectedAt = now;
    }
    sort();
}

void KnownServers::noteInfo(const PublicKey& key, ServerInfo info)
{
    if (KnownServer* server = findMutable(key)) {
        server->info = std::move(info);
    }
}

void KnownServers::sort()
{
    std::sort(servers_.begin(), servers_.end(), [](const KnownServer& a, const KnownServer& b) {
        return std::forward_as_tuple(a.alias.empty(), a.alias, a.id) <
               std::forward_as_tuple(b.alias.empty(), b.alias, b.id);
    });
}

} // namespace toxtunnel::config
