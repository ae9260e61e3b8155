// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Arguments.h"

namespace toxtunnel::app {

/// Runs a node without a window until a signal ends it; returns the exit code: 0, or 1 after saying
/// why it cannot start. Under --service what the operator has to mend ends it with 0, so that the
/// service manager leaves it at rest. Makes the application object.
int runHeadless(const cli::Arguments& arguments, int argc, char** argv);

} // namespace toxtunnel::app
