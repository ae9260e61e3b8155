// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

/// Configuration files as people write them, each with a name. Each has the forward "web" (local
/// port 8080) somewhere, unless it has none at all.
const std::vector<std::pair<const char*, std::string>>& handWrittenConfigurations();

/// Rules files with two rules: the first with two allow entries, the second with one.
const std::vector<std::pair<const char*, std::string>>& handWrittenRules();
