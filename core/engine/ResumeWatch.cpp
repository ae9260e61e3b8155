// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ResumeWatch.h"

#include <chrono>

namespace toxtunnel::engine {

using Event = link::FrameResumeSettings::Event;

void ResumeWatch::watch(link::FrameResumeSettings& settings, const PublicKey& peer,
                        std::size_t number)
{
    settings.mayResume = [this, peer](const Target& target) {
        const auto now = std::chrono::system_clock::now();
        const auto verdict = rules_.judgeSpelling(peer, target, now).verdict;
        return verdict == access::Verdict::Allowed || verdict == access::Verdict::NeedsResolving;
    };
    const auto maxAge = std::chrono::duration_cast<std::chrono::seconds>(settings.maxAge);
    settings.onEvent = [this, number, maxAge](const Event& event) { note(event, number, maxAge); };
}

void ResumeWatch::note(const Event& event, std::size_t number, std::chrono::seconds maxAge)
{
    switch (event.kind) {
    case Event::Kind::Held:
        log_.info("Holding tunnel manager for friend ", number, " for resume (up to ",
                  maxAge.count(), "s), tunnels: ", event.count);
        break;
    case Event::Kind::Asked:
        ++counters_.asked;
        break;
    case Event::Kind::Resumed:
        ++counters_.resumed;
        log_.info("Resumed tunnel ", event.id, " for friend ", number, " (gap=false)");
        break;
    case Event::Kind::Lost:
        ++counters_.lost;
        log_.warning("Did not resume tunnel ", event.id, " for friend ", number,
                     ": bytes were lost or one side has forgotten it, both ends are reset");
        break;
    }
}

} // namespace toxtunnel::engine
