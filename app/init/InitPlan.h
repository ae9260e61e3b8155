// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Arguments.h"
#include "model/Error.h"
#include "model/PublicKey.h"
#include "model/Target.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace toxtunnel::app {

/// A service that the client reaches.
struct InitForward
{
    std::string name; ///< of the preset, or the scenario's
    std::uint16_t localPort = 0;
    Target target; ///< as the server reaches it
};

/// What `toxtunnel init` is to write: the command line with every gap filled.
struct InitPlan
{
    std::string scenario;
    std::optional<PublicKey> client;  ///< whom the rules name; none: no files for the server
    std::vector<std::string> servers; ///< Tox IDs and aliases; empty: no file for the client
    std::vector<InitForward> forwards;
    std::uint16_t proxyPort = 0; ///< of a SOCKS5 listener; 0: none, forwards instead
    std::optional<std::chrono::sys_seconds> expires;
    std::string comment;
    std::string dataDir; ///< of both ends; empty: where print-id makes an identity

    /// Refuses what is not least privilege (a target with a wildcard) or not sensible.
    static Result<InitPlan> of(const cli::Arguments& arguments);
};

} // namespace toxtunnel::app
