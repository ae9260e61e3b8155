// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/LinkCounts.h"
#include "model/Target.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace toxtunnel::link {

/// Streams that outlive a connection of their peer that breaks and comes back, by RESUME frames.
/// Only a stream of which not one byte was lost goes on; every other one is reset.
struct FrameResumeSettings
{
    struct Event
    {
        enum class Kind
        {
            Held,    ///< the peer is away: `count` streams wait
            Asked,   ///< the peer is asked whether the stream goes on, or asks us
            Resumed, ///< it does
            Lost,    ///< it does not: it was reset at both ends
        };
        Kind kind = Kind::Held;
        std::uint16_t id = 0;  ///< of the stream; not for Held
        std::size_t count = 0; ///< of streams; for Held
    };

    bool enabled = false;
    std::chrono::milliseconds maxAge = std::chrono::seconds(300); ///< that streams wait
    /// Whether a stream of the peer to this target may go on, as the rules are now. Empty: yes.
    std::function<bool(const Target&)> mayResume;
    std::function<void(const Event&)> onEvent; ///< may be empty; must not call the link
};

/// How many bytes of one stream may be on the way to an old peer (SendWindow.h).
struct SendWindowSettings
{
    bool adapts = true;               ///< to bandwidth x round trip; otherwise always `initial`
    std::size_t initial = 256 * 1024; ///< bytes
    std::size_t smallest = 64 * 1024;
    std::size_t largest = 4 * 1024 * 1024;
    unsigned safetyPercent =
        150; ///< of what bandwidth and round trip ask for; below 100 acts as 100
};

/// Small writes that follow a small frame within `delay` wait for its end, or until `bytes` are
/// there. The first one of a pause never waits.
struct CoalesceSettings
{
    std::chrono::microseconds delay{200}; ///< 0: nothing ever waits
    std::size_t bytes = 1362;
};

struct FrameLinkSettings
{
    /// Streams at once that we open to the peer, and as many that it opens to us (1 to 10000).
    std::size_t streamsPerPeer = 100;
    /// An open that the peer has not answered by then is refused with TimedOut.
    std::chrono::milliseconds openTimeout = std::chrono::seconds(15);
    /// Between two PINGs to a silent peer; after three without a frame from it its streams are
    /// reset. 0: none.
    std::chrono::milliseconds keepalive{0};
    /// Received bytes kept for readers that stall, all streams together. Beyond it, the stream that
    /// brings more is reset.
    std::size_t memoryPerPeer = 64U * 1024U * 1024U;
    SendWindowSettings window;
    CoalesceSettings coalesce;
    FrameResumeSettings resume;
    /// Answer to INFO_REQUEST: a YAML map in block style, at most 1367 bytes. Empty text, or no
    /// function, discloses nothing.
    std::function<std::string()> disclose;
    /// Where it counts what it does; links may share it. Never null.
    std::shared_ptr<LinkCounts> counts = std::make_shared<LinkCounts>();
};

} // namespace toxtunnel::link
