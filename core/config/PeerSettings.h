// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/ToxSettings.h"
#include "model/PublicKey.h"
#include "model/Target.h"
#include "model/ToxId.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// Peers and what is forwarded to them: the sections `client`, `peers` and `forwards`.
namespace toxtunnel::config {

/// A peer as a person writes it: a Tox ID (76 digits), a public key (64 digits), an alias of
/// known_servers.yaml, or a name of `peers`. `key` is filled by resolvePeers().
struct PeerReference
{
    std::string text;
    std::optional<PublicKey> key;
    std::optional<ToxId> toxId; ///< when an ID is known, so that a friend request can be sent

    bool operator==(const PeerReference&) const = default;
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
    std::optional<DirectMode> direct; ///< nothing: as `tox.direct` says

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

} // namespace toxtunnel::config
