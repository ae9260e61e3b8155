// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Ids.h"
#include "model/Message.h"
#include "model/PortRange.h"
#include "model/PublicKey.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace toxtunnel {

/// One line of what a peer may, or may not, reach.
struct RuleEntry
{
    std::string host;             ///< name, address, CIDR range, or with one `*`; never empty
    std::vector<PortRange> ports; ///< empty: all ports

    bool operator==(const RuleEntry&) const = default;
};

/// What one peer may reach, as a person says it. Deny goes before allow.
struct RuleSettings
{
    PublicKey peer;
    std::vector<RuleEntry> allow;
    std::vector<RuleEntry> deny;
    std::optional<std::chrono::sys_seconds> expires; ///< from then on it allows nothing
    std::string comment;

    bool operator==(const RuleSettings&) const = default;
};

struct RuleInfo
{
    RuleId id{};
    RuleSettings settings;
    int line = 0;                                                  ///< in the rules file
    bool inForce = true;                                           ///< else: why in `warnings`
    bool rateLimited = false;                                      ///< has limits of its own
    std::uint64_t allowed = 0;                                     ///< requests since the start
    std::uint64_t denied = 0;                                      ///< requests since the start
    std::optional<std::chrono::system_clock::time_point> lastUsed; ///< by either
    std::vector<Message> warnings;                                 ///< broad, expired, doubtful

    bool operator==(const RuleInfo&) const = default;
};

/// What the rules say to a target, and which of them decides.
struct RuleVerdict
{
    bool allowed = false;
    Message reason;                     ///< one clause for people
    std::optional<RuleId> rule;         ///< of the peer; none: it has no rule
    int entryLine = 0;                  ///< of the deciding entry in the rules file; 0: none
    std::string entryHost;              ///< its pattern as written
    std::vector<std::string> addresses; ///< that would be dialled
};

} // namespace toxtunnel
