// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace toxtunnel::control {

/// What this process uses of the machine.
struct ProcessUsage
{
    double cpuSeconds = 0; ///< user and system
    std::uint64_t residentBytes = 0;
    std::uint64_t virtualBytes = 0;
    std::uint64_t threads = 0;
    std::uint64_t openDescriptors = 0;
    std::uint64_t mostDescriptors = 0;
    double startTime = 0; ///< seconds since 1970
};

/// Nothing where the system does not tell. One file per platform.
std::optional<ProcessUsage> processUsage();

} // namespace toxtunnel::control
