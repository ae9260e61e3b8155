// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Ids.h"
#include "model/PublicKey.h"

#include <chrono>
#include <cstdint>
#include <variant>
#include <vector>

namespace toxtunnel {

/// Bytes of payload; `sent` went to peers, `received` came from them.
struct Traffic
{
    std::uint64_t sent = 0;
    std::uint64_t received = 0;

    Traffic& operator+=(const Traffic& other)
    {
        sent += other.sent;
        received += other.received;
        return *this;
    }
    bool operator==(const Traffic&) const = default;
};

template <typename Id>
struct TrafficOf
{
    Id id{};
    Traffic total;     ///< since it exists
    Traffic perSecond; ///< during the last second
};

/// What moved during one second. Holds only what moved now or in the second before, so that a rate
/// that fell to zero is told once.
struct TrafficTick
{
    std::chrono::system_clock::time_point time;
    Traffic total; ///< since the node started
    Traffic perSecond;
    std::vector<TrafficOf<PublicKey>> peers;
    std::vector<TrafficOf<ForwardId>> forwards;
    std::vector<TrafficOf<StreamId>> streams;
};

/// One point of a graph: the bytes of an interval.
struct TrafficSample
{
    std::chrono::system_clock::time_point begin;
    std::chrono::seconds length{1};
    Traffic bytes;
};

/// How far back a graph goes.
enum class TrafficSpan
{
    Minute,     ///< 60 samples of 1 s
    TenMinutes, ///< 120 samples of 5 s
    Hour,       ///< 120 samples of 30 s
    Day,        ///< 144 samples of 10 min
};

/// Whose traffic; nothing (the first) stands for all of it.
using TrafficSubject = std::variant<std::monostate, PublicKey, ForwardId, StreamId>;

} // namespace toxtunnel
