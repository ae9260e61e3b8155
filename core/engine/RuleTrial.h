// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/RuleBook.h"
#include "endpoint/Resolver.h"

#include <functional>
#include <list>
#include <memory>

namespace toxtunnel::engine {

/// Judges targets as a request would be judged, for a person who asks. Core thread only.
class RuleTrial
{
public:
    /// Both outlive it.
    RuleTrial(endpoint::Resolver& resolver, const access::RuleBook& rules);

    /// `onDecision` comes at once, or later when a name has to be resolved; not after this is gone.
    void judge(const PublicKey& peer, const Target& target,
               std::function<void(const access::Decision&)> onDecision);

private:
    using Running = std::list<std::unique_ptr<endpoint::Resolver::Request>>;

    endpoint::Resolver& resolver_;
    const access::RuleBook& rules_;
    Running running_;
};

} // namespace toxtunnel::engine
