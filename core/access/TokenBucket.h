// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>

namespace toxtunnel::access {

/// Tokens that come back at a steady rate up to a capacity. Asking in vain costs nothing: whoever
/// asks too often still gets exactly the rate. Pure: time is passed in and never goes back.
class TokenBucket
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;
    using Duration = std::chrono::steady_clock::duration;

    /// Full at `now`. `perSecond` and `capacity` are at least 1.
    TokenBucket(std::uint64_t perSecond, std::uint64_t capacity, TimePoint now);

    /// One token, if there is one.
    bool take(TimePoint now);

    /// Something is there: it may be spent, even more than there is. The debt is paid back first.
    bool positive(TimePoint now);
    void spend(std::uint64_t count, TimePoint now);
    /// Tokens that were spent in advance and not needed.
    void giveBack(std::uint64_t count);
    /// How long until positive(); zero when it is.
    Duration untilPositive(TimePoint now);

private:
    void refill(TimePoint now);

    double perSecond_;
    double capacity_;
    double balance_;
    TimePoint refilled_;
};

} // namespace toxtunnel::access
