// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/PortRange.h"
#include "model/PublicKey.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// The access rules as they are written: plain values, read by config/RulesFile.h and judged by
/// RuleBook.
namespace toxtunnel::access {

using toxtunnel::PortRange;

/// One entry of an `allow` or `deny` list.
struct RuleTarget
{
    std::string host;             ///< pattern, never empty: name, address, CIDR, or with one `*`
    std::vector<PortRange> ports; ///< empty: all ports
    int line = 0;                 ///< in the rules file, from 1

    bool operator==(const RuleTarget&) const = default;
};

enum class RateMode
{
    Off,
    Report,  ///< counted only
    Enforce, ///< a block without `mode`
};

/// A `rate_limit` or `rate_limit_defaults` block; absent fields stay absent, so that blocks can be
/// merged field by field.
struct RateLimit
{
    std::optional<RateMode> mode;
    std::optional<std::uint32_t> openPerSec;
    std::optional<std::uint32_t> openBurst;
    std::optional<std::uint64_t> bytesPerSec;
    std::optional<std::uint64_t> bytesBurst;
    std::optional<std::uint32_t> maxConcurrentTunnels;

    bool operator==(const RateLimit&) const = default;
};

/// What one peer may reach.
struct Rule
{
    PublicKey peer;
    std::vector<RuleTarget> allow;
    std::vector<RuleTarget> deny;
    std::optional<std::chrono::sys_seconds> expires; ///< from then on the rule allows nothing
    std::string comment;
    std::optional<RateLimit> rateLimit;
    int line = 0; ///< of the entry in the rules file, from 1

    bool operator==(const Rule&) const = default;
};

/// A whole rules file, in its order.
struct RuleSet
{
    std::string file; ///< as it is to be shown; empty: no file is configured
    std::vector<Rule> rules;
    std::optional<RateLimit> rateLimitDefaults;

    bool operator==(const RuleSet&) const = default;
};

} // namespace toxtunnel::access
