// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headless/SignalWatcher.h"

#include <pthread.h>

#include <atomic>
#include <csignal>
#include <thread>

namespace toxtunnel::app {

namespace {

sigset_t watchedSignals()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGHUP);
    return set;
}

/// The signals are blocked everywhere and fetched by one thread: its handler may do anything, and
/// it answers even when the rest of the program is stuck.
class PosixSignalWatcher final : public SignalWatcher
{
public:
    explicit PosixSignalWatcher(Handler onSignal)
        : onSignal_(std::move(onSignal))
    {
        std::signal(SIGPIPE, SIG_IGN); // a closed socket is an error of write(), not our end
        const sigset_t set = watchedSignals();
        pthread_sigmask(SIG_BLOCK, &set, &before_);
        thread_ = std::thread([this] { run(); });
    }

    ~PosixSignalWatcher() override
    {
        ended_ = true;
        pthread_kill(thread_.native_handle(), SIGHUP);
        thread_.join();
        pthread_sigmask(SIG_SETMASK, &before_, nullptr);
    }

private:
    void run()
    {
        const sigset_t set = watchedSignals();
        int number = 0;
        while (sigwait(&set, &number) == 0 && !ended_) {
            onSignal_(number == SIGHUP ? Signal::Reload : Signal::Stop, number);
        }
    }

    Handler onSignal_;
    sigset_t before_{};
    std::atomic<bool> ended_ = false;
    std::thread thread_;
};

} // namespace

std::unique_ptr<SignalWatcher> SignalWatcher::create(Handler onSignal)
{
    return std::make_unique<PosixSignalWatcher>(std::move(onSignal));
}

} // namespace toxtunnel::app
