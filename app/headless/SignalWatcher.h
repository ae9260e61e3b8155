// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

namespace toxtunnel::app {

/// What the operating system asks of a program without a window.
enum class Signal
{
    Stop,   ///< SIGTERM, SIGINT; on Windows Ctrl+C, Ctrl+Break, closing the console, shutdown
    Reload, ///< SIGHUP
};

/// Calls `onSignal` on a thread of its own for every signal, `number` being the system's. Create it
/// in main before any other thread is started: those inherit its signal mask, so that no signal
/// interrupts them. SIGPIPE is ignored from then on. Destroying it ends the calls.
class SignalWatcher
{
public:
    using Handler = std::function<void(Signal signal, int number)>;

    static std::unique_ptr<SignalWatcher> create(Handler onSignal);
    virtual ~SignalWatcher() = default;
};

} // namespace toxtunnel::app
