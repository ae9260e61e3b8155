// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/TokenBucket.h"

#include <algorithm>
#include <cmath>

namespace toxtunnel::access {

namespace {

using Seconds = std::chrono::duration<double>;

/// So that a token that is due to the nanosecond is there in spite of rounding.
constexpr double rounding = 1e-6;
/// A timer that is set for a debt of years must not overflow.
constexpr Seconds longestWait = std::chrono::hours(1);

} // namespace

TokenBucket::TokenBucket(std::uint64_t perSecond, std::uint64_t capacity, TimePoint now)
    : perSecond_(static_cast<double>(perSecond))
    , capacity_(static_cast<double>(capacity))
    , balance_(capacity_)
    , refilled_(now)
{
}

bool TokenBucket::take(TimePoint now)
{
    refill(now);
    if (balance_ < 1.0 - rounding) {
        return false;
    }
    balance_ -= 1.0;
    return true;
}

bool TokenBucket::positive(TimePoint now)
{
    refill(now);
    return balance_ > rounding;
}

void TokenBucket::spend(std::uint64_t count, TimePoint now)
{
    refill(now);
    balance_ -= static_cast<double>(count);
}

void TokenBucket::giveBack(std::uint64_t count)
{
    balance_ = std::min(balance_ + static_cast<double>(count), capacity_);
}

TokenBucket::Duration TokenBucket::untilPositive(TimePoint now)
{
    if (positive(now)) {
        return Duration::zero();
    }
    const Seconds wait = std::min(Seconds((2 * rounding - balance_) / perSecond_), longestWait);
    return std::chrono::ceil<Duration>(wait);
}

void TokenBucket::refill(TimePoint now)
{
    if (now <= refilled_) {
        return;
    }
    balance_ = std::min(balance_ + Seconds(now - refilled_).count() * perSecond_, capacity_);
    refilled_ = now;
}

} // namespace toxtunnel::access
