// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace toxtunnel::config {

/// A point in time as ISO 8601 writes it: "2026-12-31" (its beginning), "2026-12-31T18:00" or
/// "2026-12-31T18:00:00", with "Z" or an offset such as "+02:00"; without either it is UTC. A space
/// or a small letter may stand for "T" and "Z". Years 1970 to 2261.
std::optional<std::chrono::sys_seconds> parseTimestamp(std::string_view text);

/// "2026-12-31T18:00:00Z"
std::string formatTimestamp(std::chrono::sys_seconds time);

} // namespace toxtunnel::config
