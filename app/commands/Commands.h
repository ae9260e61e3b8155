// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Arguments.h"

namespace toxtunnel::app {

// The commands that do one thing and end. Each prints its result on stdout, errors on stderr, and
// returns the exit code: 0 or 1.

int printId(const cli::Arguments& arguments);
int listServers(const cli::Arguments& arguments);
int showServer(const cli::Arguments& arguments);
int addServer(const cli::Arguments& arguments);
int removeServer(const cli::Arguments& arguments);
int checkConfiguration(const cli::Arguments& arguments);
int checkRules(const cli::Arguments& arguments);
int exportBackup(const cli::Arguments& arguments);
int importBackup(const cli::Arguments& arguments);
int initFiles(const cli::Arguments& arguments);
int installService(const cli::Arguments& arguments);
int uninstallService(const cli::Arguments& arguments);
/// 0 when the service runs, otherwise 1.
int printServiceState(const cli::Arguments& arguments);

// These ask a running node by its local socket and need a QCoreApplication.

int inspect(const cli::Arguments& arguments);
int reload(const cli::Arguments& arguments);
/// 0 when nothing failed. Without a running node it says what can be judged without one.
int examine(const cli::Arguments& arguments);
int manage(const cli::Arguments& arguments); ///< Arguments::request

} // namespace toxtunnel::app
