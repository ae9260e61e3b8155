// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/RuleExpiry.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace toxtunnel::engine {

namespace {

/// Rules end by the clock on the wall, which may be set, and which goes on while the machine sleeps
/// and timers stand still. So long a rule may outlive its end then.
constexpr Reactor::Duration longestWait = std::chrono::seconds(5);

} // namespace

RuleExpiry::RuleExpiry(Reactor& reactor, const access::RuleBook& rules,
                       std::function<void()> onExpired, log::Logger log,
                       std::function<Time()> wallClock)
    : rules_(rules)
    , onExpired_(std::move(onExpired))
    , log_(log)
    , wallClock_(std::move(wallClock))
    , timer_(reactor.timer([this] { look(); }))
{
}

void RuleExpiry::run()
{
    looked_ = wallClock_();
    awaitNext();
}

void RuleExpiry::look()
{
    const auto before = std::exchange(looked_, wallClock_());
    const auto expired = rules_.expiredWithin(before, looked_);
    for (const access::Rule* rule : expired) {
        log_.info(rules_.rules().file, ":", rule->line, ": the rule of ", rule->peer.toHex(),
                  " has expired");
    }
    awaitNext();
    if (!expired.empty()) {
        onExpired_();
    }
}

void RuleExpiry::awaitNext()
{
    // Also when all have expired: the clock may be set back, and they end once more.
    if (!rules_.nextExpiry(Time::min())) {
        timer_->stop();
        return;
    }
    const auto next = rules_.nextExpiry(looked_);
    timer_->start(next ? std::min<Reactor::Duration>(*next - looked_, longestWait) : longestWait);
}

} // namespace toxtunnel::engine
