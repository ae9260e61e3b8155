// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "log/Logger.h"
#include "model/Error.h"
#include "model/Passphrase.h"
#include "model/PublicKey.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace toxtunnel::tox {

/// A node of the Tox network to begin at.
struct BootstrapNode
{
    std::string host;                    ///< name or numeric address without brackets
    std::uint16_t udpPort = 0;           ///< 0: not reachable by UDP
    std::vector<std::uint16_t> tcpPorts; ///< of its TCP relay
    PublicKey key;                       ///< its DHT key

    bool operator==(const BootstrapNode&) const = default;
};

enum class BootstrapMode
{
    Auto, ///< the public network: the list of `bootstrapUrl`
    Lan,  ///< local discovery, no list
};

struct Proxy
{
    enum class Kind
    {
        Socks5,
        Http,
    };
    Kind kind = Kind::Socks5;
    std::string host;
    std::uint16_t port = 0;

    bool operator==(const Proxy&) const = default;
};

struct NodeOptions
{
    /// Holds tox_save.dat and what the node remembers; created with mode 0700. Empty: the identity
    /// lives in memory and is a new one at every start.
    std::filesystem::path dataDir;

    std::string name = "toxtunnel"; ///< both are seen by friends
    std::string statusMessage = "toxtunnel node";

    bool udpEnabled = true; ///< off as well when a proxy is set
    bool ipv6Enabled = true;
    std::uint16_t udpPortStart = 0; ///< 0: toxcore's range, 33445 to 33545
    std::uint16_t udpPortEnd = 0;   ///< not below udpPortStart; the same: the port is fixed
    std::uint16_t relayPort = 0;    ///< offers a TCP relay to everybody; 0: does not
    std::optional<Proxy> proxy;
    bool pageLocking = false; ///< true: toxcore may lock pages for every packet (PageLocking.h)

    BootstrapMode bootstrapMode = BootstrapMode::Auto;
    std::vector<BootstrapNode> bootstrapNodes; ///< not empty: exactly these, no list is fetched
    std::string bootstrapUrl = "https://nodes.tox.chat/json";
    /// For a first start without a list: when it cannot be fetched. Nothing: those bundled with the
    /// program.
    std::optional<std::vector<BootstrapNode>> fallbackNodes;

    /// Asked when, and only when, tox_save.dat is encrypted. May block: called inside start().
    AskPassphrase passphrase;

    log::Logger log;
};

} // namespace toxtunnel::tox
