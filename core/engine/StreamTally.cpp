// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/StreamTally.h"

namespace toxtunnel::engine {

void StreamTally::noteRefused(RefusalCode code)
{
    switch (code) {
    case RefusalCode::AccessDenied:
    case RefusalCode::NoRule:
    case RefusalCode::RateLimited:
    case RefusalCode::StreamLimit:
        ++counts_.denied;
        return;
    default:
        ++counts_.failed;
    }
}

void StreamTally::noteEnded(End end)
{
    if (timingOut_) {
        ++counts_.timedOut;
        return;
    }
    switch (end) {
    case End::Here:
        ++counts_.closedHere;
        return;
    case End::Peer:
        ++counts_.closedByPeer;
        return;
    case End::Broken:
        ++counts_.broken;
        return;
    }
}

} // namespace toxtunnel::engine
