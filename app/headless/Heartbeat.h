// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "headless/ServiceNotifier.h"
#include "headless/WatchdogRecord.h"
#include "log/Logger.h"
#include "reactor/Reactor.h"

#include <QTimer>
#include <atomic>
#include <chrono>
#include <memory>
#include <optional>

namespace toxtunnel::app {

/// Asks the core thread from time to time whether it still turns. An answer is passed on to the
/// service manager (WATCHDOG=1); none for `deadline` ends the process with abort(), so that a
/// service manager starts it anew. Main thread.
class Heartbeat
{
public:
    /// `deadline`: `watchdog.deadline_seconds`, nothing when that is off. `notifier`: null when the
    /// service manager is not to be told. All of them outlive this.
    Heartbeat(Reactor& core, ServiceNotifier* notifier,
              std::optional<std::chrono::milliseconds> deadline, WatchdogRecord record,
              log::Log& log);

private:
    void check();
    void ask();

    Reactor& core_;
    ServiceNotifier* notifier_;
    std::optional<std::chrono::milliseconds> deadline_;
    WatchdogRecord record_;
    log::Log& log_;
    QTimer timer_;
    std::chrono::milliseconds silence_{0}; // in checks that went by: a stopped process is not stuck
    // Shared with the question under way, which may outlive this.
    std::shared_ptr<std::atomic<bool>> answered_ = std::make_shared<std::atomic<bool>>(true);
};

} // namespace toxtunnel::app
