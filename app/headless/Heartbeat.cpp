// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headless/Heartbeat.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace toxtunnel::app {

namespace {

using std::chrono::milliseconds;

/// Often enough that a single late turn does not cost the process its life; nothing: never.
std::optional<milliseconds> interval(std::optional<milliseconds> deadline,
                                     std::optional<std::chrono::microseconds> manager)
{
    std::optional<milliseconds> shortest;
    if (deadline) {
        shortest = *deadline / 4;
    }
    if (manager) {
        const auto half = std::chrono::duration_cast<milliseconds>(*manager / 2);
        shortest = std::min(shortest.value_or(half), half);
    }
    return shortest;
}

} // namespace

Heartbeat::Heartbeat(Reactor& core, ServiceNotifier* notifier, std::optional<milliseconds> deadline,
                     WatchdogRecord record, log::Log& log)
    : core_(core)
    , notifier_(notifier)
    , deadline_(deadline)
    , record_(std::move(record))
    , log_(log)
{
    const auto manager = notifier != nullptr ? notifier->watchdogTimeout() : std::nullopt;
    if (const auto every = interval(deadline, manager)) {
        QObject::connect(&timer_, &QTimer::timeout, &timer_, [this] { check(); });
        ask();
        timer_.start(std::max(*every, milliseconds(1)));
    }
}

void Heartbeat::ask()
{
    silence_ = milliseconds(0);
    *answered_ = false;
    core_.post([answered = answered_] { *answered = true; });
}

void Heartbeat::check()
{
    if (*answered_) {
        if (notifier_ != nullptr) {
            notifier_->notify("WATCHDOG=1");
        }
        ask();
        return;
    }
    silence_ += timer_.intervalAsDuration();
    if (deadline_ && silence_ >= *deadline_) {
        log::Logger(log_, "watchdog")
            .critical("tox_thread wedge detected: lag_ms=", silence_.count(),
                      " deadline_ms=", deadline_->count());
        log_.flush();
        record_.add();
        std::abort();
    }
}

} // namespace toxtunnel::app
