// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>

namespace toxtunnel {

/// Measurements of one kind: how many, their sum, the last one and the largest of the last half to
/// whole minute. In the unit of whoever measures.
class Observed
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    void add(double value, TimePoint now)
    {
        turn(now);
        ++count_;
        sum_ += value;
        last_ = value;
        largest_ = std::max(largest_, value);
    }

    std::uint64_t count() const { return count_; }
    double sum() const { return sum_; }
    double last() const { return last_; }
    double largest(TimePoint now) const
    {
        const auto age = now - since_;
        return age < span ? std::max(largest_, before_) : age < 2 * span ? largest_ : 0;
    }

private:
    static constexpr std::chrono::seconds span{30};

    void turn(TimePoint now)
    {
        if (now - since_ >= span) {
            before_ = now - since_ < 2 * span ? largest_ : 0;
            largest_ = 0;
            since_ = now;
        }
    }

    std::uint64_t count_ = 0;
    double sum_ = 0;
    double last_ = 0;
    double largest_ = 0; ///< since `since_`
    double before_ = 0;  ///< in the span before
    TimePoint since_{};
};

} // namespace toxtunnel
