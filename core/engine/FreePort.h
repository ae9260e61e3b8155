// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace toxtunnel::engine {

/// `wished`, or the next port above it that is free on both loopback addresses and not among
/// `taken`; at least 1024. 0: there is none. Any thread; asks the system at once.
std::uint16_t findFreePort(std::uint16_t wished, const std::vector<std::uint16_t>& taken);

} // namespace toxtunnel::engine
