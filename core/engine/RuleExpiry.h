// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/RuleBook.h"
#include "log/Logger.h"
#include "reactor/Reactor.h"

#include <functional>
#include <memory>

namespace toxtunnel::engine {

/// Notices that a rule ends by its `expires` while the program runs: one timer, for the next of
/// them. Core thread only.
class RuleExpiry
{
public:
    /// `onExpired`: one or more rules have expired just now. `rules` outlives it.
    RuleExpiry(Reactor& reactor, const access::RuleBook& rules, std::function<void()> onExpired,
               log::Logger log);
    RuleExpiry(const RuleExpiry&) = delete;
    RuleExpiry& operator=(const RuleExpiry&) = delete;

    /// Starts over with the rules as they are now; of those that have expired already it says
    /// nothing.
    void run();

private:
    void look();
    void awaitNext();

    const access::RuleBook& rules_;
    std::function<void()> onExpired_;
    log::Logger log_;
    access::RuleBook::Time looked_; ///< what expired until then is known
    std::unique_ptr<Reactor::Timer> timer_;
};

} // namespace toxtunnel::engine
