// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace toxtunnel {

/// How toxcore reaches a peer, or this node the network (TOX_CONNECTION of tox.h).
enum class Connection
{
    None,  ///< not at all
    Relay, ///< through a TCP relay
    Udp,   ///< directly by UDP
};

} // namespace toxtunnel
