// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/Problem.h"

#include <filesystem>

namespace toxtunnel::config {

/// Everything that is wrong with a configuration file and the files it refers to (rules, log
/// folder, data directory, known servers), strictly: what a start would merely warn of is an error.
/// Notes and doubtful rules stay what they are. In the order of the files, then of their lines.
Problems checkConfiguration(const std::filesystem::path& file);

/// The part of it about a rules file: what cannot be read, then what RuleBook::warnings() says, as
/// errors where an entry cannot be meant as it is written.
Problems checkRules(const std::filesystem::path& file);

} // namespace toxtunnel::config
