// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/Finish.h"

#include "config/Section.h"
#include "config/Suggestion.h"
#include "config/TextLengths.h"
#include "config/Validation.h"
#include "log/Escape.h"
#include "model/PastedId.h"

#include <algorithm>
#include <set>
#include <system_error>

namespace toxtunnel::config {

namespace {

bool isHexadecimal(std::string_view text)
{
    return text.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
}

/// A Tox ID or a public key; nothing for a text that may be a name. The error is about an ID or key
/// that was miscopied.
Result<std::optional<PeerReference>> parseIdOrKey(std::string_view text)
{
    const std::string pasted = pastedId(text);
    if (const auto key = PublicKey::fromHex(pasted)) {
        return PeerReference{std::string(text), *key, std::nullopt};
    }
    const bool link = lowered(text).starts_with("tox:");
    if (link || pasted.size() == ToxId::hexLength ||
        (pasted.size() > keyDigits / 2 && isHexadecimal(pasted))) {
        return ToxId::parse(pasted).map([text](const ToxId& id) {
            return std::optional(PeerReference{std::string(text), id.key, id});
        });
    }
    return std::nullopt;
}

std::string nearestName(std::string_view text, const Configuration& configuration,
                        const KnownServers& knownServers)
{
    std::vector<std::string_view> names;
    for (const Peer& peer : configuration.peers) {
        names.push_back(peer.name);
    }
    for (const KnownServer& server : knownServers.all()) {
        names.push_back(server.alias);
    }
    std::erase(names, std::string_view());
    return suggestion(text, names);
}

class Finisher
{
public:
    Finisher(Loaded& loaded, const KnownServers& knownServers)
        : configuration_(loaded.configuration)
        , loaded_(loaded)
        , known_(knownServers)
    {
    }

    void run()
    {
        resolvePeers();
        resolveServers();
        resolveForwards();
        checkFolders();
        for (Problem& problem : validate(configuration_, loaded_.locations)) {
            loaded_.problems.push_back(std::move(problem));
        }
    }

private:
    /// Whom a reference stands for; the texts on entries of client.server_id are toxtunnel 0.2's.
    enum class Role
    {
        Peer,
        Server,
        FallbackServer,
    };

    void error(std::string_view path, Message what, std::string guess = {})
    {
        loaded_.problems.push_back(
            {Severity::Error, loaded_.locations.of(path), std::move(what), {}, std::move(guess)});
    }

    /// The names of `peers` become known one after the other, so that no entry leans on a later
    /// one.
    void resolvePeers()
    {
        std::vector<Peer> peers = std::move(configuration_.peers);
        configuration_.peers.clear();
        std::set<std::string> names;
        std::set<PublicKey> keys;
        for (std::size_t i = 0; i < peers.size(); ++i) {
            Peer& peer = peers[i];
            const std::string path = "peers[" + std::to_string(i) + "]";
            if (!peer.id.text.empty()) {
                resolve(peer.id, path + ".id");
            }
            if (!peer.name.empty() && !names.insert(peer.name).second) {
                error(path + ".name",
                      Message::say("Duplicate peer name '%1'", log::escaped(peer.name)));
            }
            const bool looksLikeKey = peer.name.size() >= keyDigits && isHexadecimal(peer.name);
            if (looksLikeKey) {
                error(path + ".name",
                      Message::say("A peer's name must not look like a Tox ID or a key"));
            }
            if (peer.id.key && !keys.insert(*peer.id.key).second) {
                error(path + ".id", Message::say("Duplicate peer: another entry has the same key"));
            }
            configuration_.peers.push_back(std::move(peer));
        }
    }

    void resolveServers()
    {
        auto& servers = configuration_.client.serverIds;
        const bool peerNamed =
            std::any_of(configuration_.forwards.begin(), configuration_.forwards.end(),
                        [](const Forward& forward) { return !forward.peer.text.empty(); });
        const bool wanted = configuration_.mode == Mode::Client && !peerNamed;
        if ((servers.empty() && wanted) || (!servers.empty() && servers.front().text.empty())) {
            error("client.server_id", Message::say("Server ID is required in client mode"));
        }
        for (std::size_t i = 0; i < servers.size(); ++i) {
            resolveServer(i);
        }
    }

    void resolveServer(std::size_t index)
    {
        auto& servers = configuration_.client.serverIds;
        PeerReference& server = servers[index];
        const std::string path = "client.server_id[" + std::to_string(index) + "]";
        if (server.text.empty()) {
            if (index > 0) {
                error(path, Message::say("Fallback server ID cannot be empty"));
            }
            return;
        }
        const Role role = index == 0 ? Role::Server : Role::FallbackServer;
        if (!resolve(server, path, role) || index == 0) {
            return;
        }
        for (std::size_t i = 0; i < index; ++i) {
            if (servers[i].key == server.key) {
                error(path,
                      i == 0 ? Message::say("Fallback server ID duplicates the primary server ID")
                             : Message::say("Duplicate fallback server ID: %1",
                                            log::escaped(server.text)));
                return;
            }
        }
    }

    void resolveForwards()
    {
        const auto& servers = configuration_.client.serverIds;
        for (std::size_t i = 0; i < configuration_.forwards.size(); ++i) {
            Forward& forward = configuration_.forwards[i];
            const std::string path = "forwards[" + std::to_string(i) + "]";
            if (!forward.peer.text.empty()) {
                resolve(forward.peer, path + ".peer");
            } else if (!servers.empty()) {
                forward.peer.key = servers.front().key;
                forward.peer.toxId = servers.front().toxId;
            } else if (configuration_.mode != Mode::Client) {
                error(path,
                      Message::say("The forward names no peer, and there is no client.server_id"));
            }
        }
    }

    void checkFolders()
    {
        std::error_code ignored;
        const auto doubt = [this](std::string_view key, Message what) {
            loaded_.problems.push_back(
                {Severity::Warning, loaded_.locations.of(key), std::move(what), {}, {}});
        };
        const std::filesystem::path& dataDir = configuration_.dataDir;
        if (dataDir.empty()) {
            error("data_dir", Message::say("There is no home folder to keep the data in: name a "
                                           "folder with data_dir or -d"));
        } else if (std::filesystem::exists(dataDir, ignored) &&
                   !std::filesystem::is_directory(dataDir, ignored)) {
            error("data_dir", Message::say("data_dir is no folder: %1", dataDir.string()));
        }
        const std::filesystem::path& log = configuration_.logging.file;
        if (!log.empty() && !std::filesystem::is_directory(log.parent_path(), ignored)) {
            doubt("logging.file", Message::say("The folder of logging.file does not exist: %1",
                                               log.parent_path().string()));
        }
        if (!log.empty() && std::filesystem::is_directory(log, ignored)) {
            doubt("logging.file", Message::say("logging.file is a folder: %1", log.string()));
        }
    }

    bool resolve(PeerReference& reference, const std::string& path, Role role = Role::Peer)
    {
        auto resolved = resolvePeer(reference.text, configuration_, known_);
        if (resolved) {
            reference = std::move(*resolved);
            return true;
        }
        const bool unknown = parseIdOrKey(reference.text).has_value();
        error(path,
              role == Role::Peer ? resolved.error().message()
                                 : badServer(reference.text, role, unknown, resolved.error().why),
              unknown ? nearestName(reference.text, configuration_, known_) : std::string());
        return false;
    }

    static Message badServer(const std::string& text, Role role, bool unknown, const Message& why)
    {
        const bool first = role == Role::Server;
        if (unknown) {
            return Message::say("Unknown server alias '%1' in --server-id / client.server_id (run "
                                "`toxtunnel servers list` to see the known ones)",
                                log::escaped(text));
        }
        if (text.size() != ToxId::hexLength) {
            return first ? Message::say("Server ID must be 76 characters, got %1", text.size())
                         : Message::say("Fallback server ID must be 76 characters, got %1",
                                        text.size());
        }
        return first ? Message::say("Invalid server Tox ID: %1", why)
                     : Message::say("Invalid fallback server Tox ID: %1", why);
    }

    Configuration& configuration_;
    Loaded& loaded_;
    const KnownServers& known_;
};

} // namespace

Result<PeerReference> resolvePeer(std::string_view text, const Configuration& configuration,
                                  const KnownServers& knownServers)
{
    auto direct = parseIdOrKey(text);
    if (!direct) {
        return tl::unexpected<Error>(direct.error());
    }
    PeerReference found;
    const auto named =
        std::find_if(configuration.peers.begin(), configuration.peers.end(),
                     [&](const Peer& peer) { return !text.empty() && peer.name == text; });
    if (*direct) {
        found = **direct;
    } else if (named != configuration.peers.end() && named->id.key) {
        found = named->id;
    } else if (const KnownServer* server = knownServers.find(text)) {
        found = {{}, server->id.key, server->id};
    } else {
        return failure(
            Message::say("Unknown peer '%1'", log::escaped(text)),
            Message::say("it is no Tox ID, no public key, no name of `peers` and no alias"),
            Message::say("`toxtunnel servers list` shows the aliases"));
    }
    found.text = std::string(text);
    if (!found.toxId) {
        if (const KnownServer* server = knownServers.find(*found.key)) {
            found.toxId = server->id;
        }
    }
    return found;
}

void finish(Loaded& loaded, const KnownServers& knownServers)
{
    Finisher(loaded, knownServers).run();
}

} // namespace toxtunnel::config
