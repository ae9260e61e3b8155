// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>
#include <cstdint>
#include <functional>

namespace toxtunnel::sim {

/// Runs 200 seeds, or $TOXTUNNEL_SIM_SEEDS that follow on $TOXTUNNEL_SIM_FIRST, up to the first
/// that fails.
inline void runSeeds(const std::function<void(std::uint64_t seed)>& run)
{
    const bool given = qEnvironmentVariableIsSet("TOXTUNNEL_SIM_SEEDS");
    const int seeds = given ? qEnvironmentVariableIntValue("TOXTUNNEL_SIM_SEEDS") : 200;
    const int first = qEnvironmentVariableIntValue("TOXTUNNEL_SIM_FIRST") + 1;
    for (int seed = first; seed < first + seeds && !QTest::currentTestFailed(); ++seed) {
        run(static_cast<std::uint64_t>(seed));
    }
}

} // namespace toxtunnel::sim
