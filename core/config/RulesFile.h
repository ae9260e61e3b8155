// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/Rule.h"
#include "config/Problem.h"

#include <filesystem>
#include <string_view>

namespace toxtunnel::config {

/// A rules file with everything there is to say about it. With an error among `problems` the rules
/// must not be used: at start that is a refusal to start, at reload the old rules stay.
struct LoadedRules
{
    access::RuleSet rules;
    Problems problems;

    bool usable() const { return !hasErrors(problems); }
};

/// Reads a rules file: at most 1 MiB, a map with `rules` (and `rate_limit_defaults`), a bare list
/// of rules, or one rule. An unknown or repeated key is always an error, so that a misspelt one
/// never becomes an empty rule set or a deny that is not there. Each error names line and column.
LoadedRules loadRules(const std::filesystem::path& file);

/// The same for a text that is, or shall become, the content of `file`.
LoadedRules parseRules(std::string_view text, const std::filesystem::path& file);

} // namespace toxtunnel::config
