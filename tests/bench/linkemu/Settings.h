// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Lane.h"

#include <optional>
#include <string_view>

namespace linkemu {

/// Sets one of `delay` (ms), `loss` ("0.1%", "1": percent), `burst` (frames), `rate` ("100mbit",
/// "40MB", "unlimited"), `queue` (ms), `udp` and `tcp` ("on", "off"), `hold-udp-port` (0: none).
/// False: no such name, or not a value of it.
bool applySetting(LaneSettings& settings, std::string_view name, std::string_view value);

/// "20", "20ms", "1.5s", "500us".
std::optional<Duration> parseDuration(std::string_view text);
/// Bytes per second from "100mbit", "1gbit", "800kbit" (bits) or "40MB" (10^6 bytes); 0 for
/// "unlimited".
std::optional<double> parseRate(std::string_view text);

} // namespace linkemu
