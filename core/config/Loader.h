// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/Configuration.h"
#include "config/Problem.h"

#include <string_view>

namespace toxtunnel::config {

/// A configuration with everything there is to say about its file. With an error among `problems`
/// the configuration holds what could be read and must not be run.
///
/// The order of a start is: loadConfiguration() or defaultConfiguration(), then the command line's
/// overrides, then finish().
struct Loaded
{
    Configuration configuration;
    Locations locations; ///< of the keys that the file holds
    Problems problems;

    bool usable() const { return !hasErrors(problems); }
};

/// Reads a configuration file: at most 1 MiB, YAML, laid out as the operator's guide shows or flat
/// as toxtunnel 0.1 wrote it. Unknown and repeated keys are warnings; wrong types and values are
/// errors, all of them reported.
///
/// Paths are expanded as by expandPath(). A relative path is taken from the folder of the
/// configuration file if something exists there, otherwise from the working directory, where
/// toxtunnel 0.4 looked. An empty or missing data_dir becomes defaultDataDir().
Loaded loadConfiguration(const std::filesystem::path& file);

/// The same for a text that is, or shall become, the content of `file`.
Loaded parseConfiguration(std::string_view text, const std::filesystem::path& file);

/// The built-in configuration, for a start without a file.
Loaded defaultConfiguration(Mode mode);

/// As the key `mode` says it: "server", "client" or "node".
std::string_view modeName(Mode mode);

/// Overrides the mode (`-m`); a data directory that the file does not name follows it.
void setMode(Loaded& loaded, Mode mode);

/// `/var/lib/toxtunnel` for a server, `~/.config/toxtunnel` for the others; empty where there is no
/// home folder.
std::filesystem::path defaultDataDir(Mode mode);

} // namespace toxtunnel::config
