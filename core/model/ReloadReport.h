// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Outcome.h"

#include <cstddef>

namespace toxtunnel {

/// How reading configuration and rules anew ended. The counts are 0 when it failed: then nothing
/// has changed.
struct ReloadReport
{
    Outcome outcome;
    std::size_t rules = 0; ///< in force now
    std::size_t forwardsAdded = 0;
    std::size_t forwardsRemoved = 0;
    std::size_t streamsCut = 0; ///< that the new rules do not allow

    bool operator==(const ReloadReport&) const = default;
};

} // namespace toxtunnel
