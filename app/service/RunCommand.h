// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Error.h"

#include <functional>
#include <string>
#include <vector>

namespace toxtunnel::app {

struct CommandOutput
{
    int code = 0;
    std::string text; ///< standard output and standard error together
};

/// How the tools of a service manager are called; an error when one cannot be run at all.
using CommandRunner = std::function<Result<CommandOutput>(const std::vector<std::string>& command)>;

/// Runs it without a shell and waits for its end. The first word is the program, found in PATH.
Result<CommandOutput> runCommand(const std::vector<std::string>& command);

/// The same with a CommandRunner, an exit code other than 0 being an error.
Result<void> mustSucceed(const CommandRunner& run, const std::vector<std::string>& command);

} // namespace toxtunnel::app
