// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bitset>
#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>
#include <utility>

namespace toxtunnel::link {

/// The stream ids 1 to 65535 of one link: taken in turn, and not taken again by us for a while
/// after their stream ended, so that late frames of an old stream cannot hit a new one.
class IdPool
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    explicit IdPool(std::uint16_t first)
        : next_(first)
    {
    }

    /// Nothing when all are in use or resting.
    std::optional<std::uint16_t> take(TimePoint now);
    /// The peer has chosen this id; resting ones are free to it.
    void occupy(std::uint16_t id);
    void release(std::uint16_t id, TimePoint now);
    /// The peer has never heard of it: it needs no rest.
    void giveBack(std::uint16_t id) { used_.reset(id); }

    static constexpr std::chrono::seconds rest{30};

private:
    std::uint16_t next_;
    std::bitset<65536> used_;
    std::bitset<65536> resting_;
    std::deque<std::pair<TimePoint, std::uint16_t>> resters_; // oldest first
};

} // namespace toxtunnel::link
