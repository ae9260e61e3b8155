// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/OptionTable.h"

#include <string>

namespace toxtunnel::cli {

/// Scripts that complete the command line: commands, options, choices, files and folders.
std::string bashCompletion(const CommandSpec& table);
std::string zshCompletion(const CommandSpec& table);
std::string fishCompletion(const CommandSpec& table);

} // namespace toxtunnel::cli
