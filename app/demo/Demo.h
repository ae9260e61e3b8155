// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Arguments.h"

namespace toxtunnel::app {

/// `toxtunnel demo`: two nodes in two processes on this machine, and a web server reached through
/// them. Prints what happens on stdout. Returns the exit code: 0, or 1 after saying why. Needs a
/// QCoreApplication.
int runDemo(const cli::Arguments& arguments);

} // namespace toxtunnel::app
