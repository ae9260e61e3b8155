// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/RuleBook.h"
#include "link/FrameLinkSettings.h"
#include "log/Logger.h"
#include "model/PublicKey.h"

#include <cstddef>
#include <cstdint>

namespace toxtunnel::engine {

/// Streams over breaks of an old peer's connection, since the start.
struct ResumeCounters
{
    std::uint64_t asked = 0;
    std::uint64_t resumed = 0;
    std::uint64_t lost = 0; ///< reset: bytes were lost, or one side had forgotten the stream
};

/// Judges streams that are to be resumed by the rules of the moment, logs and counts what comes of
/// them. Core thread only.
class ResumeWatch
{
public:
    /// `rules` outlives this.
    ResumeWatch(const access::RuleBook& rules, log::Logger log)
        : rules_(rules)
        , log_(log)
    {
    }

    /// For the link of the peer with this number, which this outlives.
    void watch(link::FrameResumeSettings& settings, const PublicKey& peer, std::size_t number);

    ResumeCounters counters() const { return counters_; }

private:
    void note(const link::FrameResumeSettings::Event& event, std::size_t number,
              std::chrono::seconds maxAge);

    const access::RuleBook& rules_;
    log::Logger log_;
    ResumeCounters counters_;
};

} // namespace toxtunnel::engine
