// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/RuleCheck.h"

#include <chrono>

namespace toxtunnel::engine {

RuleCheck::RuleCheck(endpoint::Resolver& resolver, const access::RuleBook& rules, log::Logger log)
    : resolver_(resolver)
    , rules_(rules)
    , log_(log)
{
}

void RuleCheck::run()
{
    resolving_.clear(); // questions about earlier rules
    const std::string& file = rules_.rules().file;
    for (const access::Warning& warning : rules_.warnings(std::chrono::system_clock::now())) {
        log_.warning(file, ":", warning.line, ": ", warning.text.english());
    }
    for (const auto& name : rules_.allowedNames()) {
        resolving_.push_back(
            resolver_.resolve(name.name, [this, name](const endpoint::Resolver::Answer& answer) {
                if (!answer.has_value()) {
                    return; // told to the peer that asks for it
                }
                if (const auto conflict = rules_.conflict(name, *answer)) {
                    log_.warning(rules_.rules().file, ":", conflict->line, ": ",
                                 conflict->text.english());
                }
            }));
    }
}

} // namespace toxtunnel::engine
