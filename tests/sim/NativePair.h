// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/NativeNode.h"
#include "sim/QuicPair.h"

namespace toxtunnel::sim {

/// Two nodes with a Tox-like path and a direct one.
struct NativePair
{
    NativePair(const TestIdentities& identities, std::uint64_t seed, const LinkModel& tox,
               const LinkModel& direct)
        : simulator(seed)
        , toxUp(simulator, tox)
        , toxDown(simulator, tox)
        , directUp(simulator, direct)
        , directDown(simulator, direct)
        , a(simulator, identities.client, identities.server.pin(), true)
        , b(simulator, identities.server, identities.client.pin(), false)
    {
        toxPath = NativeNode::joinBy(a, b, link::PathKind::ToxUdp, toxUp, toxDown);
    }

    void addDirect()
    {
        directPath = NativeNode::joinBy(a, b, link::PathKind::Direct, directUp, directDown);
    }

    bool connect(Duration limit = std::chrono::seconds(10))
    {
        return simulator.runUntil([this] { return a.online() && b.online(); }, limit);
    }
    bool moveTo(link::PathKind kind, Duration limit = std::chrono::seconds(10))
    {
        return simulator.runUntil(
            [this, kind] { return a.activeKind() == kind && b.activeKind() == kind; }, limit);
    }

    Simulator simulator;
    SimLink toxUp, toxDown;
    SimLink directUp, directDown;
    NativeNode a; ///< dials
    NativeNode b;
    std::size_t toxPath = 0;
    std::size_t directPath = 0;
};

} // namespace toxtunnel::sim
