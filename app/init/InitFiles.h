// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "init/InitPlan.h"

#include <string>
#include <vector>

namespace toxtunnel::app {

struct InitFile
{
    std::string name; ///< in the folder that was asked for
    std::string text;
};

/// server.yaml and rules.yaml, client.yaml, or all three; what toxtunnel 0.4 reads, too.
Result<std::vector<InitFile>> initFilesOf(const InitPlan& plan);

} // namespace toxtunnel::app
