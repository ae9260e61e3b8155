// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/Limits.h"
#include "engine/ByteGate.h"
#include "engine/RefusalLog.h"
#include "log/Logger.h"
#include "model/PublicKey.h"
#include "reactor/Reactor.h"

#include <cstddef>
#include <cstdint>

namespace toxtunnel::engine {

/// The rate limits of one peer at work: how often it may open streams, how many at once, the bytes
/// of all the streams it opened, in each direction, and the log lines of those that were refused.
/// Core thread only.
class PeerLimits
{
public:
    PeerLimits(Reactor& reactor, const PublicKey& peer, log::Logger log);
    PeerLimits(const PeerLimits&) = delete;
    PeerLimits& operator=(const PeerLimits&) = delete;

    void apply(const access::Limits& limits);

    /// Asked once for each open, before anything else is judged. False: refuse it as RateLimited;
    /// it is logged, at most once a second. `serial` is the request's number.
    bool mayOpen(std::uint64_t serial);
    /// Whether one more stream may be open; what the link itself allows comes on top.
    bool mayHoldAnother() const;

    /// One of the streams open at once; the limits outlive it.
    class Slot
    {
    public:
        explicit Slot(PeerLimits& limits)
            : limits_(limits)
        {
            ++limits_.streams_;
        }
        ~Slot() { --limits_.streams_; }
        Slot(const Slot&) = delete;
        Slot& operator=(const Slot&) = delete;

    private:
        PeerLimits& limits_;
    };

    RefusalLog& refusals() { return refusals_; }
    ByteGate& fromPeer() { return fromPeer_; }
    ByteGate& toPeer() { return toPeer_; }

    std::uint64_t opensRejected() const { return opensRejected_; } ///< reported ones included
    std::uint64_t bytesThrottled() const { return fromPeer_.throttled() + toPeer_.throttled(); }

private:
    void logOpen(std::uint64_t serial, bool refused);

    Reactor& reactor_;
    PublicKey peer_;
    log::Logger log_;
    access::Limits limits_;
    access::OpenLimit opens_;
    RefusalLog refusals_;
    ByteGate fromPeer_;
    ByteGate toPeer_;
    std::size_t streams_ = 0;
    std::uint64_t opensRejected_ = 0;
    std::uint64_t unlogged_ = 0;
    Reactor::TimePoint nextLog_{};
};

} // namespace toxtunnel::engine
