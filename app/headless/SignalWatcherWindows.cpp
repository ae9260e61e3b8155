// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headless/SignalWatcherWindows.h"

#include <windows.h>

#include <mutex>

namespace toxtunnel::app {

namespace {

// SetConsoleCtrlHandler() takes a plain function without a context, so the one watcher is found
// through here.
struct Current
{
    std::mutex mutex;
    SignalWatcher::Handler onSignal;
};

Current& current()
{
    static Current instance;
    return instance;
}

BOOL WINAPI onConsoleEvent(DWORD event)
{
    return passToWatcher(Signal::Stop, static_cast<int>(event)) ? TRUE : FALSE;
}

class ConsoleWatcher final : public SignalWatcher
{
public:
    explicit ConsoleWatcher(Handler onSignal)
    {
        {
            const std::lock_guard lock(current().mutex);
            current().onSignal = std::move(onSignal);
        }
        SetConsoleCtrlHandler(onConsoleEvent, TRUE);
    }
    ~ConsoleWatcher() override
    {
        SetConsoleCtrlHandler(onConsoleEvent, FALSE);
        const std::lock_guard lock(current().mutex);
        current().onSignal = nullptr;
    }
};

} // namespace

bool passToWatcher(Signal signal, int number)
{
    const std::lock_guard lock(current().mutex);
    if (!current().onSignal) {
        return false;
    }
    current().onSignal(signal, number);
    return true;
}

std::unique_ptr<SignalWatcher> SignalWatcher::create(Handler onSignal)
{
    return std::make_unique<ConsoleWatcher>(std::move(onSignal));
}

} // namespace toxtunnel::app
