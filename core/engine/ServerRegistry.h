// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/KnownServers.h"
#include "log/Logger.h"
#include "model/Connection.h"
#include "model/PublicKey.h"

#include <QThreadPool>
#include <string_view>

namespace toxtunnel::engine {

/// Keeps known_servers.yaml up to date while the node runs. Core thread; files are written by a
/// thread of its own.
class ServerRegistry
{
public:
    ServerRegistry(config::KnownServers servers, log::Logger log);
    ~ServerRegistry(); ///< waits for the last write

    /// Null when nothing is known of it.
    const config::KnownServer* find(const PublicKey& key) const { return servers_.find(key); }

    /// A server came online or changed its path.
    void noteConnection(const ToxId& server, Connection connection);
    /// A server disclosed facts of its machine: YAML text of a peer.
    void noteInfo(const PublicKey& server, std::string_view yaml);

private:
    void save();

    config::KnownServers servers_;
    log::Logger log_;
    QThreadPool disk_; ///< one thread: the newest content is written last
};

} // namespace toxtunnel::engine
