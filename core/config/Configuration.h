// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/PeerSettings.h"
#include "config/ToxSettings.h"
#include "config/TunnelSettings.h"
#include "log/Level.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

/// The values of a configuration file, one structure per section, named after the keys and filled
/// with the documented defaults. Values only: no behaviour, no place in a file (see Locations), so
/// two configurations compare by what they say.
namespace toxtunnel::config {

/// A preset of roles. Every node can do everything; the preset selects defaults.
enum class Mode
{
    Server,
    Client,
    Node,
};

struct Logging
{
    log::Level level = log::Level::Info;
    std::filesystem::path file; ///< empty: standard error only

    bool operator==(const Logging&) const = default;
};

/// What a reload does to streams that the new rules and peers do not allow.
enum class Revoke
{
    Cut,   ///< resets them at once
    Drain, ///< lets them end by themselves
};

/// What `--service` may start.
struct Service
{
    bool autoStart = true;          ///< read in server and node mode
    bool allowClientDaemon = false; ///< read in client mode

    bool operator==(const Service&) const = default;
};

struct Metrics
{
    bool enabled = false;
    std::string listen = "127.0.0.1:9100"; ///< host:port or [v6]:port
    std::string path = "/metrics";

    bool operator==(const Metrics&) const = default;
};

struct Inspect
{
    bool enabled = true;

    bool operator==(const Inspect&) const = default;
};

struct Watchdog
{
    bool enabled = true;
    std::chrono::seconds deadline{30}; ///< at least 5
    bool systemdNotify = true;

    bool operator==(const Watchdog&) const = default;
};

/// What a client is told about this machine when it asks (INFO_REQUEST).
struct Disclose
{
    bool hostname = false;
    bool os = false;
    bool osVersion = false;
    bool arch = false;
    bool uptime = false;
    bool toxtunnelVersion = false;

    bool operator==(const Disclose&) const = default;
};

struct Server
{
    Disclose disclose;

    bool operator==(const Server&) const = default;
};

struct Limits
{
    std::uint32_t streamsPerPeer = 0; ///< 0: what the kind of link allows, 100 with an old peer
    std::uint64_t memoryPerPeerBytes = 128u << 20;

    bool operator==(const Limits&) const = default;
};

struct Control
{
    std::string group; ///< members of this system group may command the daemon; empty: none

    bool operator==(const Control&) const = default;
};

struct Configuration
{
    Mode mode = Mode::Node;
    std::filesystem::path dataDir; ///< empty only where defaultDataDir() is; finish() says so
    Logging logging;
    Service service;
    Tox tox;
    Metrics metrics;
    Inspect inspect;
    Tunnel tunnel;
    FlowControl flowControl;
    Watchdog watchdog;
    Server server;
    Client client;
    std::vector<Peer> peers;
    std::vector<Forward> forwards;   ///< `forwards`, then `client.forwards`
    std::filesystem::path rulesFile; ///< `rules_file` or `server.rules_file`; empty: default deny
    Revoke revoke = Revoke::Cut;
    Limits limits;
    Control control;

    /// The port of the TCP relay this node offers: tox.tcp_port in server mode, otherwise none (0).
    std::uint16_t relayPort() const
    {
        return mode == Mode::Server ? tox.tcpPort : std::uint16_t(0);
    }

    bool operator==(const Configuration&) const = default;
};

} // namespace toxtunnel::config
