// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

/// The sections `tunnel` and `flow_control` of a configuration.
namespace toxtunnel::config {

enum class CoalesceMode
{
    Fixed,
    Adaptive,
    Bypass,
    Drain,
};

enum class OnGap
{
    Passthrough,
    Close,
};

struct Resume
{
    bool enabled = false;
    std::string statePath; ///< accepted for old files, without effect
    std::chrono::seconds maxAge{300};
    OnGap onGap = OnGap::Passthrough;

    bool operator==(const Resume&) const = default;
};

struct Tunnel
{
    std::chrono::microseconds coalesceMaxDelay{200};
    std::uint32_t coalesceMaxBytes = 1362; ///< at most 1367
    CoalesceMode coalesceMode = CoalesceMode::Fixed;
    std::chrono::seconds idleTimeout{0}; ///< 0: never
    std::chrono::seconds reaperTick{10};
    std::chrono::seconds halfCloseTimeout{120}; ///< 0: never
    std::chrono::seconds keepaliveInterval{0};  ///< 0: no PING of our own
    std::chrono::seconds openTimeout{15};       ///< a peer that does not answer an open
    Resume resume;

    bool operator==(const Tunnel&) const = default;
};

enum class FlowControlMode
{
    Bdp,
    Fixed,
};

struct FlowControl
{
    FlowControlMode mode = FlowControlMode::Bdp;
    std::uint32_t sendWindowMinBytes = 65536;
    std::uint32_t sendWindowMaxBytes = 4194304;
    std::uint32_t safetyFactorX100 = 150;
    std::uint32_t fixedWindowBytes = 262144;

    bool operator==(const FlowControl&) const = default;
};

} // namespace toxtunnel::config
