// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/Rule.h"
#include "access/TokenBucket.h"

#include <cstdint>
#include <optional>

namespace toxtunnel::access {

/// A peer's rate limits with every gap filled. A rate of 0 is no limit.
struct Limits
{
    RateMode mode = RateMode::Off;
    std::uint64_t openPerSec = 0;
    std::uint64_t openBurst = 0; ///< at least 1 when the rate is; one second's worth by default
    std::uint64_t bytesPerSec = 0;
    std::uint64_t bytesBurst = 0; ///< one second's worth by default, at least 50 ms' worth
    std::uint32_t maxConcurrentTunnels = 0; ///< in every mode; 0: the link's own limit

    /// What RuleBook::rateLimit() says. Nothing: no limits.
    static Limits of(const std::optional<RateLimit>& merged);

    bool operator==(const Limits&) const = default;
};

/// How often one peer may open streams. Pure.
class OpenLimit
{
public:
    enum class Answer
    {
        Passed,
        Reported, ///< over the limit, but only to be counted
        Refused,
    };

    /// Starts full; a limit that has not changed keeps its balance.
    void apply(const Limits& limits, TokenBucket::TimePoint now);
    Answer ask(TokenBucket::TimePoint now);

private:
    Limits limits_;
    std::optional<TokenBucket> bucket_;
};

} // namespace toxtunnel::access
