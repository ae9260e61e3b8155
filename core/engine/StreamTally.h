// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Metrics.h"
#include "model/Refusal.h"

namespace toxtunnel::engine {

/// Counts how streams begin and end; each of them once. Core thread only.
class StreamTally
{
public:
    const StreamCounts& counts() const { return counts_; }

    void noteOpened() { ++counts_.opened; }
    void noteRefused(RefusalCode code);
    void noteGivenUp() { ++counts_.failed; } ///< before there was an answer

    /// Who ended an open stream first.
    enum class End
    {
        Here,
        Peer,
        Broken,
    };
    void noteEnded(End end);

    /// While one lives, every stream that ends has timed out.
    class Timeout
    {
    public:
        explicit Timeout(StreamTally& tally)
            : tally_(tally)
        {
            tally_.timingOut_ = true;
        }
        ~Timeout() { tally_.timingOut_ = false; }
        Timeout(const Timeout&) = delete;
        Timeout& operator=(const Timeout&) = delete;

    private:
        StreamTally& tally_;
    };

private:
    StreamCounts counts_;
    bool timingOut_ = false;
};

} // namespace toxtunnel::engine
