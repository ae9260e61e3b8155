// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Error.h"
#include "reactor/Reactor.h"

#include <functional>
#include <memory>

class QThread;

namespace toxtunnel::app {

/// The thread in which the node lives: a Qt event loop with a Reactor. All members are called from
/// the thread that made it.
class CoreThread
{
public:
    /// Builds what lives there, in the thread; an error ends it. The returned object is destroyed
    /// in the thread, too, before the Reactor.
    using Build = std::function<Result<std::shared_ptr<void>>(Reactor& reactor)>;

    CoreThread();
    ~CoreThread(); ///< destroys what was built, then ends the thread
    CoreThread(const CoreThread&) = delete;
    CoreThread& operator=(const CoreThread&) = delete;

    /// Starts the thread and waits until `build` is done. Call once.
    Result<void> start(Build build);

    /// The reactor of the thread, for post(); valid after start() succeeded.
    Reactor& reactor() const { return *reactor_; }

private:
    std::unique_ptr<QThread> thread_;
    Reactor* reactor_ = nullptr;
};

} // namespace toxtunnel::app
