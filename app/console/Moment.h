// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Error.h"

#include <chrono>
#include <string>

namespace toxtunnel::app {

/// A point in time to come as the command line names it: "30d", "12h", "90m" from now, or what
/// config::parseTimestamp() reads.
Result<std::chrono::sys_seconds> futureMoment(const std::string& text);

} // namespace toxtunnel::app
