// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/PublicKey.h"

#include <chrono>
#include <cstdint>
#include <unordered_map>

namespace toxtunnel::engine {

/// How often the rule of a peer decided, since the start.
struct RuleUse
{
    std::uint64_t allowed = 0;
    std::uint64_t denied = 0;
    std::chrono::system_clock::time_point last;
};

/// By the peer whose rule it is. A peer without rule is not counted.
using RuleUses = std::unordered_map<PublicKey, RuleUse>;

} // namespace toxtunnel::engine
