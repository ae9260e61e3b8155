// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/RuleBook.h"
#include "log/Logger.h"
#include "reactor/Reactor.h"

#include <chrono>
#include <functional>
#include <memory>

namespace toxtunnel::engine {

/// Notices that a rule ends by its `expires` while the program runs: one timer, for the next of
/// them. Exact while the clock on the wall runs evenly, at most 5 s late after it was set or the
/// machine slept. Without an `expires` in the rules the timer rests. Core thread only.
class RuleExpiry
{
public:
    using Time = access::RuleBook::Time;

    /// `onExpired`: one or more rules have expired just now. `rules` outlives it. `wallClock`: what
    /// time it is.
    RuleExpiry(Reactor& reactor, const access::RuleBook& rules, std::function<void()> onExpired,
               log::Logger log, std::function<Time()> wallClock = std::chrono::system_clock::now);
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
    std::function<Time()> wallClock_;
    Time looked_; ///< what expired until then is known
    std::unique_ptr<Reactor::Timer> timer_;
};

} // namespace toxtunnel::engine
