// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/NodeSettings.h"

#include <algorithm>

namespace toxtunnel::engine {

namespace {

/// What the receivers of old programs are made for, and ours keep at most.
constexpr std::uint32_t largestWindow = 4 * 1024 * 1024;

link::SendWindowSettings windowSettings(const config::FlowControl& flow)
{
    link::SendWindowSettings window;
    window.adapts = flow.mode == config::FlowControlMode::Bdp;
    window.initial = std::min(flow.fixedWindowBytes, largestWindow);
    window.smallest = std::min(flow.sendWindowMinBytes, largestWindow);
    window.largest = std::min(flow.sendWindowMaxBytes, largestWindow);
    window.safetyPercent = flow.safetyFactorX100;
    return window;
}

} // namespace

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

link::FrameLinkSettings frameLinkSettings(const config::Configuration& configuration)
{
    const config::Tunnel& tunnel = configuration.tunnel;
    link::FrameLinkSettings settings;
    settings.openTimeout = tunnel.openTimeout;
    settings.keepalive = tunnel.keepaliveInterval;
    settings.memoryPerPeer = configuration.limits.memoryPerPeerBytes;
    settings.window = windowSettings(configuration.flowControl);
    if (tunnel.coalesceMode == config::CoalesceMode::Bypass) {
        settings.coalesce.delay = {};
    } else {
        // Adaptive and drain act as fixed: in the program we replace they stall keystrokes.
        settings.coalesce.delay = tunnel.coalesceMaxDelay;
    }
    if (tunnel.coalesceMaxBytes != 0) { // 0: as many as fit into a frame
        settings.coalesce.bytes = tunnel.coalesceMaxBytes;
    }
    settings.resume.enabled = tunnel.resume.enabled;
    settings.resume.maxAge = tunnel.resume.maxAge;
    return settings;
}

} // namespace toxtunnel::engine
