// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/QuicTypes.h"

#include <functional>
#include <map>
#include <random>

namespace toxtunnel::sim {

using transport::Duration;
using transport::TimePoint;

/// Virtual time and one seeded source of chance: the same seed gives the same run.
class Simulator
{
public:
    explicit Simulator(std::uint64_t seed)
        : random_(seed)
    {
    }

    TimePoint now() const { return now_; }

    /// Runs `task` at `when` (now, if that has passed); equal times in the order they were asked
    /// for.
    void at(TimePoint when, std::function<void()> task)
    {
        tasks_.emplace(std::max(when, now_), std::move(task));
    }
    void after(Duration delay, std::function<void()> task) { at(now_ + delay, std::move(task)); }

    /// Runs until `done` says so or `limit` of virtual time has passed; returns done().
    bool runUntil(const std::function<bool()>& done, Duration limit)
    {
        const TimePoint end = now_ + limit;
        while (!done()) {
            if (tasks_.empty() || tasks_.begin()->first > end) {
                now_ = end;
                return done();
            }
            auto first = tasks_.extract(tasks_.begin());
            now_ = first.key();
            first.mapped()();
        }
        return true;
    }
    void run(Duration time)
    {
        runUntil([] { return false; }, time);
    }

    std::mt19937_64& random() { return random_; }
    bool chance(double probability)
    {
        return probability > 0 &&
               std::uniform_real_distribution<double>(0, 1)(random_) < probability;
    }
    /// Uniform in [low, high].
    std::uint64_t between(std::uint64_t low, std::uint64_t high)
    {
        return std::uniform_int_distribution<std::uint64_t>(low, high)(random_);
    }
    transport::RandomSource randomSource()
    {
        return [this](std::span<std::uint8_t> out) {
            for (std::uint8_t& byte : out) {
                byte = static_cast<std::uint8_t>(random_());
            }
        };
    }

private:
    TimePoint now_{std::chrono::seconds(1)};
    std::multimap<TimePoint, std::function<void()>> tasks_;
    std::mt19937_64 random_;
};

} // namespace toxtunnel::sim
