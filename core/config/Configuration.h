// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "log/Level.h"
#include "model/PublicKey.h"
#include "model/Target.h"
#include "model/ToxId.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
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

/// A peer as a person writes it: a Tox ID (76 digits), a public key (64 digits), an alias of
/// known_servers.yaml, or a name of `peers`. `key` is filled by resolvePeers().
struct PeerReference
{
    std::string text;
    std::optional<PublicKey> key;
    std::optional<ToxId> toxId; ///< when an ID is known, so that a friend request can be sent

    bool operator==(const PeerReference&) const = default;
};

struct Logging
{
    log::Level level = log::Level::Info;
    std::filesystem::path file; ///< empty: standard error only

    bool operator==(const Logging&) const = default;
};

/// What `--service` may start.
struct Service
{
    bool autoStart = true;          ///< read in server and node mode
    bool allowClientDaemon = false; ///< read in client mode

    bool operator==(const Service&) const = default;
};

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
    DirectMode direct = DirectMode::Auto;
    std::uint16_t directPort = 0; ///< 0: chosen once, then kept
    bool portMapping = true;

    bool operator==(const Tox&) const = default;
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

enum class CoalesceMode
{
    Fixed,
    Adaptive,
    Bypass,
    Drain,
};

enum class OnGap
{
    Passthrough,
    Close,
};

struct Resume
{
    bool enabled = false;
    std::string statePath; ///< accepted for old files, without effect
    std::chrono::seconds maxAge{300};
    OnGap onGap = OnGap::Passthrough;

    bool operator==(const Resume&) const = default;
};

struct Tunnel
{
    std::chrono::microseconds coalesceMaxDelay{200};
    std::uint32_t coalesceMaxBytes = 1362; ///< at most 1367
    CoalesceMode coalesceMode = CoalesceMode::Fixed;
    std::chrono::seconds idleTimeout{0}; ///< 0: never
    std::chrono::seconds reaperTick{10};
    std::chrono::seconds halfCloseTimeout{120}; ///< 0: never
    std::chrono::seconds keepaliveInterval{0};  ///< 0: no PING of our own
    std::chrono::seconds openTimeout{15};       ///< a peer that does not answer an open
    Resume resume;

    bool operator==(const Tunnel&) const = default;
};

enum class FlowControlMode
{
    Bdp,
    Fixed,
};

struct FlowControl
{
    FlowControlMode mode = FlowControlMode::Bdp;
    std::uint32_t sendWindowMinBytes = 65536;
    std::uint32_t sendWindowMaxBytes = 4194304;
    std::uint32_t safetyFactorX100 = 150;
    std::uint32_t fixedWindowBytes = 262144;

    bool operator==(const FlowControl&) const = default;
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

struct Failover
{
    std::chrono::seconds timeout{60};
    std::chrono::seconds preferPrimaryGrace{30};

    bool operator==(const Failover&) const = default;
};

struct Socks5
{
    bool enabled = false;
    std::string listen = "127.0.0.1:1080"; ///< loopback only

    bool operator==(const Socks5&) const = default;
};

struct Client
{
    std::vector<PeerReference> serverIds; ///< the first is the primary, the others are fallbacks
    Failover failover;
    Socks5 socks5;
    std::optional<Target> pipe;

    bool operator==(const Client&) const = default;
};

/// A peer this node knows by name.
struct Peer
{
    std::string name;
    PeerReference id;
    DirectMode direct = DirectMode::Auto;

    bool operator==(const Peer&) const = default;
};

enum class Protocol
{
    Tcp,
    Udp,
};

/// A listener here, a target at the peer.
struct Forward
{
    std::string name;   ///< may be empty
    PeerReference peer; ///< empty text: the primary of client.server_id
    std::string bind;   ///< numeric address; empty: 127.0.0.1 and ::1
    std::uint16_t localPort = 0;
    std::string remoteHost; ///< resolved by the peer
    std::uint16_t remotePort = 0;
    Protocol protocol = Protocol::Tcp;
    bool enabled = true;

    bool operator==(const Forward&) const = default;
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
    std::filesystem::path dataDir; ///< never empty once loaded: see defaultDataDir()
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
