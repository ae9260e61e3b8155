// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/RuleExpiry.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace toxtunnel::engine {

namespace {

using WallClock = std::chrono::system_clock;

/// Rules end by the clock on the wall, which may be set, and which goes on while the machine sleeps
/// and timers stand still. So long a rule may outlive its end then.
constexpr Reactor::Duration longestWait = std::chrono::minutes(10);

} // namespace

RuleExpiry::RuleExpiry(Reactor& reactor, const access::RuleBook& rules,
                       std::function<void()> onExpired, log::Logger log)
    : rules_(rules)
    , onExpired_(std::move(onExpired))
    , log_(log)
    , timer_(reactor.timer([this] { look(); }))
{
}

void RuleExpiry::run()
{
    looked_ = WallClock::now();
    awaitNext();
}

void RuleExpiry::look()
{
    const auto before = std::exchange(looked_, WallClock::now());
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
    if (const auto next = rules_.nextExpiry(looked_)) {
        timer_->start(std::min<Reactor::Duration>(*next - looked_, longestWait));
    } else {
        timer_->stop();
    }
}

} // namespace toxtunnel::engine
