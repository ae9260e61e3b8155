// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Arguments.h"

namespace toxtunnel::app {

/// Runs the ssh of this machine through the tunnel to a peer (`toxtunnel ssh`): its connection is
/// a pipe to 127.0.0.1:22 there, or to the port that ssh is told. `program`: this program, as it
/// was started. Returns ssh's exit code, or 1 when there is no ssh; does not return on POSIX.
int runSsh(const cli::Arguments& arguments, const char* program);

} // namespace toxtunnel::app
