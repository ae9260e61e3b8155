// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Arguments.h"

namespace toxtunnel::app {

/// Runs a node with its window until that is closed; returns the exit code: 0, or 1 after saying
/// why it cannot start. Makes the application object.
int runWindow(const cli::Arguments& arguments, int argc, char** argv);

} // namespace toxtunnel::app
