// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/Configuration.h"

#include <string>

namespace toxtunnel::engine {

/// The answer to INFO_REQUEST: a block-style YAML map of exactly the fields the operator opted
/// into (`server.disclose`), without a final newline; empty when nothing is disclosed. Keys and
/// their order are those of toxtunnel 0.2 to 0.4 (the uptime's key is `uptime_seconds`).
std::string disclosedInfo(const config::Disclose& disclose);

} // namespace toxtunnel::engine
