// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/Simulator.h"

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

namespace toxtunnel::sim {

/// How one direction of a network path treats datagrams.
struct LinkModel
{
    Duration delay = std::chrono::milliseconds(5);
    Duration jitter{}; ///< added, uniform in [0, jitter]; more than the spacing reorders
    double loss = 0;
    double duplicate = 0;
    double corrupt = 0;                  ///< one bit of the datagram flips
    double bytesPerSecond = 0;           ///< 0: no limit
    std::size_t queueBytes = 256 * 1024; ///< before the bottleneck; what comes on top is dropped

    // Bursty loss (Gilbert-Elliott): in the bad state each datagram is lost with `lossInBad`.
    double toBad = 0; ///< chance per datagram
    double toGood = 0.2;
    double lossInBad = 0.7;
};

/// One direction of a path, with a tail-drop queue before a line of limited rate. Several users may
/// share it.
class SimLink
{
public:
    using Sink = std::function<void(std::span<const std::uint8_t>)>;

    SimLink(Simulator& simulator, LinkModel model)
        : simulator_(simulator)
        , model_(model)
    {
    }

    void send(std::span<const std::uint8_t> datagram, const Sink& sink);

    LinkModel& model() { return model_; }
    void setUp(bool up) { up_ = up; } ///< down: everything is lost, what is under way too
    std::uint64_t sent() const { return sent_; }
    std::uint64_t dropped() const { return dropped_; }

private:
    bool lose();
    void deliver(std::vector<std::uint8_t> datagram, TimePoint when, const Sink& sink);

    Simulator& simulator_;
    LinkModel model_;
    bool up_ = true;
    bool bad_ = false;
    TimePoint lineFree_{};
    std::uint64_t sent_ = 0;
    std::uint64_t dropped_ = 0;
};

} // namespace toxtunnel::sim
