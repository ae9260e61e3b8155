// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <string_view>

namespace toxtunnel {

/// The way to a peer.
enum class PeerPath
{
    Offline,
    Relay,  ///< Tox through a TCP relay
    Tox,    ///< Tox directly by UDP
    Direct, ///< a UDP path of our own beside Tox (native peers)
    Lan,    ///< as Direct, inside one network
};

inline constexpr std::initializer_list<PeerPath> allPeerPaths{
    PeerPath::Offline, PeerPath::Relay, PeerPath::Tox, PeerPath::Direct, PeerPath::Lan};

/// "offline", "relay", "udp", "direct" or "lan", for programs; it stays the same for ever.
std::string_view word(PeerPath path);

} // namespace toxtunnel
