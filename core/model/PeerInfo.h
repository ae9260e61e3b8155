// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/PathReason.h"
#include "model/PeerPath.h"
#include "model/PublicKey.h"
#include "model/ToxId.h"
#include "model/Traffic.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>

namespace toxtunnel {

/// A peer. Texts of the peer are escaped.
struct PeerInfo
{
    PublicKey key;
    std::optional<ToxId> id; ///< when it is known; a key alone cannot be asked to connect
    std::string name;        ///< its alias here; may be empty
    PeerPath path = PeerPath::Offline;
    PathReason pathReason = PathReason::Offline; ///< why this path and no better one
    bool native = false; ///< speaks more than the frames of toxtunnel 0.2 to 0.4
    bool listed = false; ///< has an entry in the configuration's `peers`, so it can be renamed
    bool server = false; ///< named by `client.server_id`
    bool hasRule = false;
    std::optional<std::chrono::microseconds> roundTrip;
    std::optional<std::chrono::system_clock::time_point> lastSeen; ///< when it last came or went
    std::size_t streams = 0;                                       ///< open now
    Traffic total;                                                 ///< since the start

    std::string hostname; ///< these as the peer discloses them; may be empty
    std::string system;   ///< "Linux 6.1 x86_64"
    std::string version;  ///< of its tunnel program

    bool online() const { return path != PeerPath::Offline; }
    bool operator==(const PeerInfo&) const = default;
};

/// A peer to be added.
struct NewPeer
{
    std::string name;    ///< unique among the peers; may be empty
    std::string id;      ///< Tox ID, 76 hexadecimal digits
    std::string message; ///< shown at the peer, 1 to 1016 bytes; empty: a usual one
};

/// Somebody asks to be a peer.
struct RequestInfo
{
    PublicKey key;
    std::string message; ///< a stranger's text, escaped
    std::chrono::system_clock::time_point received;

    bool operator==(const RequestInfo&) const = default;
};

} // namespace toxtunnel
