// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Connection.h"
#include "model/ToxId.h"
#include "model/Traffic.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace toxtunnel {

/// This node as a whole.
struct NodeInfo
{
    ToxId id;
    std::string version; ///< of ToxTunnel
    std::string toxcoreVersion;
    Connection connection = Connection::None;
    bool encrypted = false;    ///< the identity, with a passphrase
    bool paused = false;       ///< no forward listens and requests of peers are refused
    std::uint16_t udpPort = 0; ///< 0: without UDP
    std::chrono::system_clock::time_point startedAt;
    std::size_t peersOnline = 0;
    std::size_t streams = 0; ///< open now
    Traffic total;           ///< since the start

    std::string configFile; ///< empty: the node runs by the built-in defaults
    std::string rulesFile;  ///< empty: none, every request is denied
    std::string dataDir;
    std::string mode; ///< preset of the configuration: "server", "client" or "node"
    std::optional<PublicKey> activeServer; ///< of client.server_id, that forwards lead to now

    /// It runs in a process of its own, which goes on when this one ends.
    bool attached = false;

    bool operator==(const NodeInfo&) const = default;
};

} // namespace toxtunnel
