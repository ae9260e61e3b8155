// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Observed.h"

#include <cstdint>

namespace toxtunnel {

/// What links did since the start. Round trip, window and bandwidth are of all links, the rest is
/// of links to peers that run toxtunnel 0.2 to 0.4.
struct LinkCounts
{
    std::uint64_t bufferAllocations = 0;   ///< rooms made for bytes that have to wait
    std::uint64_t bufferReuses = 0;        ///< writes that needed none
    std::uint64_t bufferOverflows = 0;     ///< times a stream had no room for more
    std::uint64_t coalesceTransitions = 0; ///< from sending at once to waiting, or back
    std::uint64_t resumeAttempts = 0;
    std::uint64_t resumeSuccesses = 0;
    std::uint64_t resumeFailures = 0;
    Observed roundTripMicroseconds;
    Observed sendWindowBytes;
    Observed bandwidthBytesPerSecond;
};

} // namespace toxtunnel
