// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/OptionTable.h"

namespace toxtunnel::cli {

// Parts of commandTable(): the commands that ask a running node, or change what it does.

CommandSpec inspectCommand();
CommandSpec reloadCommand();
CommandSpec peersCommand();
CommandSpec requestsCommand();
CommandSpec forwardsCommand();
CommandSpec rulesManageCommand();

} // namespace toxtunnel::cli
