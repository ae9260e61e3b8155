// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/Problem.h"
#include "model/Connection.h"
#include "model/Error.h"
#include "model/PublicKey.h"
#include "model/ToxId.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace toxtunnel::config {

struct ReadContext;
struct YamlValue;

/// What a server told of its machine (INFO_REPLY). Every field may be absent. Texts are the peer's:
/// limited in length, but to be escaped before they are shown.
struct ServerInfo
{
    std::string hostname;
    std::string os;
    std::string osVersion;
    std::string arch;
    std::optional<std::uint64_t> uptimeSeconds;
    std::string toxtunnelVersion;
    std::optional<std::chrono::sys_seconds> reportedAt;

    bool operator==(const ServerInfo&) const = default;
};

/// Reads the YAML map of an INFO_REPLY, leniently: unknown keys are skipped, a value of the wrong
/// type ends the reading, anything that is no map is nothing. `yaml` is hostile.
ServerInfo parseServerInfo(std::string_view yaml, std::chrono::sys_seconds now);

struct KnownServer
{
    ToxId id;
    std::string alias; ///< unique, case-sensitive; may be empty
    std::optional<std::chrono::sys_seconds> firstConnectedAt;
    std::optional<std::chrono::sys_seconds> lastConnectedAt;
    Connection lastConnection = Connection::None;
    std::optional<ServerInfo> info;
    std::string notes;

    bool operator==(const KnownServer&) const = default;
};

/// The registry `<data_dir>/known_servers.yaml`. A plain value in memory: nothing is written before
/// save(). The process that holds the data directory's lock is its only writer.
class KnownServers
{
public:
    explicit KnownServers(std::filesystem::path file)
        : file_(std::move(file))
    {
    }

    /// `<dataDir>/known_servers.yaml`
    static std::filesystem::path fileIn(const std::filesystem::path& dataDir);

    /// Reads the file; a missing one is an empty registry. Entries that cannot be understood are
    /// skipped with a warning; a file that is no registry at all is an error, and then save()
    /// refuses, so that nothing of it is lost.
    Problems load();
    /// Writes the file, readable by its owner only. Blocks for the disk.
    Result<void> save() const;

    const std::filesystem::path& file() const { return file_; }
    /// Entries with an alias in the order of their aliases, then the others by ID.
    const std::vector<KnownServer>& all() const { return servers_; }

    /// By alias, whole Tox ID or public key (hexadecimal in either case).
    const KnownServer* find(std::string_view aliasOrId) const;
    const KnownServer* find(const PublicKey& key) const;

    /// Adds a server, or gives a known one this alias (and notes, if not empty). Refuses an alias
    /// that is empty, taken, or could be mistaken for an ID or a key.
    Result<void> add(std::string_view alias, const ToxId& id, std::string_view notes = {});
    /// False when there is none.
    bool remove(std::string_view aliasOrId);

    /// The server came online, or its connection changed: updates type and times, adds the server
    /// if it is new.
    void noteConnection(const ToxId& id, Connection connection, std::chrono::sys_seconds now);
    /// Replaces what the server disclosed before; ignored for a server that is not known.
    void noteInfo(const PublicKey& key, ServerInfo info);

private:
    void takeEntry(ReadContext& context, const YamlValue& item);
    KnownServer* findMutable(const PublicKey& key);
    void sort();

    std::filesystem::path file_;
    std::vector<KnownServer> servers_;
    bool unreadable_ = false; ///< the file on disk could not be understood
};

} // namespace toxtunnel::config
