// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace toxtunnel::engine {

/// What a reload changed.
struct ReloadOutcome
{
    std::size_t rules = 0; ///< that are in force now
    std::size_t forwardsAdded = 0;
    std::size_t forwardsRemoved = 0;
    std::size_t streamsCut = 0; ///< that are not allowed any more, with `revoke: cut`
};

} // namespace toxtunnel::engine
