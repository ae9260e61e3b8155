// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/RuleTrial.h"

#include "log/Escape.h"

#include <utility>

namespace toxtunnel::engine {

RuleTrial::RuleTrial(endpoint::Resolver& resolver, const access::RuleBook& rules)
    : resolver_(resolver)
    , rules_(rules)
{
}

void RuleTrial::judge(const PublicKey& peer, const Target& target,
                      std::function<void(const access::Decision&)> onDecision)
{
    const auto now = std::chrono::system_clock::now();
    const access::Decision bySpelling = rules_.judgeSpelling(peer, target, now);
    if (bySpelling.verdict != access::Verdict::NeedsResolving) {
        onDecision(bySpelling);
        return;
    }
    const auto place = running_.emplace(running_.end());
    *place = resolver_.resolve(
        bySpelling.name, [this, place, peer, target, bySpelling,
                          onDecision = std::move(onDecision)](const auto& answer) {
            const auto request = std::move(*place); // lives until this returns
            running_.erase(place);
            access::Decision decision = bySpelling;
            if (answer.has_value()) {
                decision =
                    rules_.judgeAddresses(peer, target, *answer, std::chrono::system_clock::now());
            } else {
                decision.verdict = access::Verdict::Allowed;
                decision.reason =
                    Message::say("the rule allows the name, but it does not resolve now: %1",
                                 log::escaped(answer.error().detail));
            }
            onDecision(decision);
        });
}

} // namespace toxtunnel::engine
