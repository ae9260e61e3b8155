// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Arguments.h"

#include <string_view>
#include <variant>
#include <vector>

namespace toxtunnel::cli {

/// What a shell completes a value with.
enum class Completes
{
    Nothing,
    Files,
    Folders,
};

/// Where a parsed value goes, or several values.
using Field =
    std::variant<bool Arguments::*, std::string Arguments::*,
                 std::optional<std::string> Arguments::*, std::optional<std::uint16_t> Arguments::*,
                 std::uint16_t Arguments::*, std::vector<std::string> Arguments::*>;

struct OptionSpec
{
    std::string_view names; ///< "-c,--config"; without a dash it is a required positional argument
    std::string_view value; ///< its name, "FILE", "ID ..." for several; empty for a flag
    std::string_view help;
    Field field = {};
    std::vector<std::string_view> choices = {}; ///< the only values allowed
    Completes completes = Completes::Nothing;
    bool optional = false; ///< a positional argument that may be left out

    bool positional() const { return !names.starts_with('-'); }
};

struct CommandSpec
{
    std::string_view name;
    std::string_view summary; ///< one line
    Action action = Action::Run;
    std::vector<OptionSpec> options = {};
    std::vector<CommandSpec> commands = {}; ///< subcommands; one is required below the top
    std::string_view request = {};          ///< with Action::Manage, see Arguments::request
    std::string_view rest = {}; ///< how words of another program are called; empty: none may follow
};

/// The one description of the command line: the parser, --help, the manual page and the shell
/// completions are made from it.
CommandSpec commandTable();

/// Understood by every command, and by the top one only.
OptionSpec helpOption();
OptionSpec versionOption();

} // namespace toxtunnel::cli
