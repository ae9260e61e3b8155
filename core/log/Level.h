// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace toxtunnel::log {

/// How much an event matters. As the level of a Log it is the least that is written; Off writes
/// nothing.
enum class Level : std::uint8_t
{
    Trace,
    Debug,
    Info,
    Warning,
    Error,
    Critical,
    Off,
};

/// "trace", "debug", "info", "warning", "error", "critical", "off".
std::string_view levelName(Level level);

/// The names above and "warn", in either case.
std::optional<Level> levelFromText(std::string_view text);

} // namespace toxtunnel::log
