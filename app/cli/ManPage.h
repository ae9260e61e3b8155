// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/OptionTable.h"

#include <string>

namespace toxtunnel::cli {

/// The manual page toxtunnel(1) in man(7) macros.
std::string manPage(const CommandSpec& table);

} // namespace toxtunnel::cli
