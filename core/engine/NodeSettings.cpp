// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/NodeSettings.h"

namespace toxtunnel::engine {

tox::NodeOptions nodeOptions(const config::Configuration& configuration)
{
    const config::Tox& tox = configuration.tox;
    tox::NodeOptions options;
    options.dataDir = configuration.dataDir;
    if (configuration.mode == config::Mode::Client) {
        options.name = "toxtunnel-client"; // what friends of the program we replace see
        options.statusMessage = "toxtunnel client node";
    }
    options.udpEnabled = tox.udpEnabled;
    options.ipv6Enabled = tox.ipv6Enabled;
    options.udpPortStart = tox.udpPortStart;
    options.udpPortEnd = tox.udpPortEnd;
    options.relayPort = configuration.relayPort();
    if (tox.proxy.has_value()) {
        const bool http = tox.proxy->kind == config::Proxy::Kind::Http;
        options.proxy = tox::Proxy{http ? tox::Proxy::Kind::Http : tox::Proxy::Kind::Socks5,
                                   tox.proxy->host, tox.proxy->port};
    }
    options.pageLocking = tox.pageLocking;
    options.bootstrapMode = tox.bootstrapMode == config::BootstrapMode::Lan
                                ? tox::BootstrapMode::Lan
                                : tox::BootstrapMode::Auto;
    for (const config::BootstrapNode& node : tox.bootstrapNodes) {
        // The file has one port for both, as the program we replace used it.
        options.bootstrapNodes.push_back({node.address, node.port, {node.port}, node.key});
    }
    options.bootstrapUrl = tox.bootstrapUrl;
    return options;
}

ReapPolicy reapPolicy(const config::Tunnel& tunnel)
{
    return {tunnel.idleTimeout, tunnel.halfCloseTimeout, tunnel.reaperTick};
}

} // namespace toxtunnel::engine
