// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/Limits.h"

#include <algorithm>

namespace toxtunnel::access {

namespace {

/// A bucket that holds less would lose tokens whenever the machine is late by that much.
constexpr std::uint64_t shortestBurstsPerSecond = 20;

} // namespace

Limits Limits::of(const std::optional<RateLimit>& merged)
{
    Limits limits;
    if (!merged) {
        return limits;
    }
    limits.mode = merged->mode.value_or(RateMode::Enforce);
    limits.maxConcurrentTunnels = merged->maxConcurrentTunnels.value_or(0);
    if (limits.mode == RateMode::Off) {
        return limits;
    }
    limits.openPerSec = merged->openPerSec.value_or(0);
    if (limits.openPerSec != 0) {
        const std::uint64_t burst = merged->openBurst.value_or(0);
        limits.openBurst = burst != 0 ? burst : limits.openPerSec;
    }
    limits.bytesPerSec = merged->bytesPerSec.value_or(0);
    if (limits.bytesPerSec != 0) {
        const std::uint64_t burst = merged->bytesBurst.value_or(0);
        limits.bytesBurst =
            std::max({burst != 0 ? burst : limits.bytesPerSec,
                      limits.bytesPerSec / shortestBurstsPerSecond, std::uint64_t{1}});
    }
    return limits;
}

void OpenLimit::apply(const Limits& limits, TokenBucket::TimePoint now)
{
    const bool same =
        limits.openPerSec == limits_.openPerSec && limits.openBurst == limits_.openBurst;
    limits_ = limits;
    if (limits.openPerSec == 0) {
        bucket_.reset();
    } else if (!same || !bucket_) {
        bucket_.emplace(limits.openPerSec, limits.openBurst, now);
    }
}

OpenLimit::Answer OpenLimit::ask(TokenBucket::TimePoint now)
{
    if (!bucket_ || bucket_->take(now)) {
        return Answer::Passed;
    }
    return limits_.mode == RateMode::Report ? Answer::Reported : Answer::Refused;
}

} // namespace toxtunnel::access
