// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/PublicKey.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// The section `tox` of a configuration.
namespace toxtunnel::config {

enum class BootstrapMode
{
    Auto, ///< the public network
    Lan,  ///< local discovery only
};

struct BootstrapNode
{
    std::string address; ///< host name or numeric address
    std::uint16_t port = 33445;
    PublicKey key;

    bool operator==(const BootstrapNode&) const = default;
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

/// Whether a native peer may be reached by a UDP path of our own beside Tox.
enum class DirectMode
{
    Auto,
    Off,
    Only,
};

struct Tox
{
    bool udpEnabled = true;
    bool ipv6Enabled = true;
    std::uint16_t udpPortStart = 0; ///< 0: toxcore's range, 33445 to 33545
    std::uint16_t udpPortEnd = 0;   ///< not below udpPortStart; 0 with it
    std::uint16_t tcpPort = 33445;  ///< the relay this node offers; see Configuration::relayPort()
    BootstrapMode bootstrapMode = BootstrapMode::Auto;
    std::vector<BootstrapNode> bootstrapNodes; ///< not empty: exactly these, nothing is downloaded
    std::string bootstrapUrl = "https://nodes.tox.chat/json";
    std::optional<Proxy> proxy; ///< with it UDP and local discovery are off
    bool native = true;         ///< false: every peer is served as toxtunnel 0.2 to 0.4
    DirectMode direct = DirectMode::Auto;
    std::uint16_t directPort = 0; ///< 0: chosen once, then kept
    bool portMapping = true;
    bool pageLocking = false; ///< true: toxcore locks its packet buffers, at a third of the speed

    bool operator==(const Tox&) const = default;
};

} // namespace toxtunnel::config
