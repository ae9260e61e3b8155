// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/KnownServers.h"
#include "log/Logger.h"
#include "model/Connection.h"
#include "model/PublicKey.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <string_view>
#include <thread>

namespace toxtunnel::engine {

/// Keeps known_servers.yaml up to date while the node runs. Core thread; the file is written by a
/// thread of its own, at most every two seconds: servers cause these writes.
class ServerRegistry
{
public:
    ServerRegistry(config::KnownServers servers, log::Logger log);
    ~ServerRegistry(); ///< waits for the last write
    ServerRegistry(const ServerRegistry&) = delete;
    ServerRegistry& operator=(const ServerRegistry&) = delete;

    /// Null when nothing is known of it.
    const config::KnownServer* find(const PublicKey& key) const { return servers_.find(key); }

    /// A server came online or changed its path.
    void noteConnection(const ToxId& server, Connection connection);
    /// A server disclosed facts of its machine: YAML text of a peer.
    void noteInfo(const PublicKey& server, std::string_view yaml);

private:
    void save();
    void write();

    config::KnownServers servers_;
    log::Logger log_;
    std::mutex mutex_;                            ///< of the next two
    std::optional<config::KnownServers> unsaved_; ///< only the newest
    bool ending_ = false;
    std::condition_variable wake_;
    std::thread disk_;
};

} // namespace toxtunnel::engine
