// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/PeerPath.h"

namespace toxtunnel {

std::string_view word(PeerPath path)
{
    switch (path) {
    case PeerPath::Offline:
        break;
    case PeerPath::Relay:
        return "relay";
    case PeerPath::Tox:
        return "udp";
    case PeerPath::Direct:
        return "direct";
    case PeerPath::Lan:
        return "lan";
    }
    return "offline";
}

} // namespace toxtunnel
