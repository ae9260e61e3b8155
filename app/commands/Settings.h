// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Arguments.h"
#include "config/Finish.h"
#include "config/KnownServers.h"
#include "config/Loader.h"
#include "config/PathExpansion.h"
#include "log/Logger.h"

namespace toxtunnel::app {

/// What a node runs by: the configuration file or the defaults, then the command line's overrides,
/// then aliases resolved by the known servers of its data folder.
struct Settings
{
    config::Loaded loaded;
    config::KnownServers knownServers;
};

/// Reads everything anew, at start and at every reload. Problems of the registry are among
/// `loaded.problems`; with --strict warnings are errors.
Settings loadSettings(const cli::Arguments& arguments);

/// Problems that do not stop the start, aliases that were resolved, and keys that are accepted
/// without being served, each on a line of the log.
void logNotes(const Settings& settings, const log::Logger& log);

/// Whether `service.auto_start` or `service.allow_client_daemon`, by the mode, permits --service.
bool mayRunAsService(const config::Configuration& configuration);

/// "Configuration error: ..." on stderr for each error.
void printErrors(const config::Problems& problems);

/// The folder of a command that works on what the program remembers: -d, else data_dir of the -c
/// file, else the default of a client.
Result<std::filesystem::path> dataFolder(const cli::Arguments& arguments);

/// The folder of a command that asks a running node: as dataFolder(), but with neither option that
/// of the system's service where this user has no node running.
Result<std::filesystem::path> nodeFolder(const cli::Arguments& arguments);

/// The configuration that a node of this folder runs by: -c, else config.yaml of the folder, else
/// that of the system's service unless -d names the folder.
std::optional<std::filesystem::path> nodeConfiguration(const cli::Arguments& arguments,
                                                       const std::filesystem::path& folder);

} // namespace toxtunnel::app
