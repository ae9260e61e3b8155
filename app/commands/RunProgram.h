// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Error.h"

#include <string>
#include <vector>

namespace toxtunnel::app {

/// Runs another program in place of this one, with its terminal and signals; the first word is its
/// name, looked up in PATH. Returns its exit code where the system has no such thing.
Result<int> becomeProgram(const std::vector<std::string>& words);

} // namespace toxtunnel::app
