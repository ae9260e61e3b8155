// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reactor/EpollReactor.h"

#include <future>
#include <thread>
#include <type_traits>

namespace toxtunnel::test {

/// A reactor turning on a thread of its own, so that a test can play the applications around it
/// with blocking sockets.
class ReactorThread
{
public:
    ReactorThread()
        : thread_([this] { reactor.run(); })
    {
    }
    ~ReactorThread()
    {
        reactor.stop();
        thread_.join();
    }
    ReactorThread(const ReactorThread&) = delete;
    ReactorThread& operator=(const ReactorThread&) = delete;

    /// Runs `function` on the reactor's thread and waits for its result.
    template <typename Function>
    std::invoke_result_t<Function> call(Function function)
    {
        std::packaged_task<std::invoke_result_t<Function>()> task(std::move(function));
        auto result = task.get_future();
        reactor.post([&task] { task(); });
        return result.get();
    }

    EpollReactor reactor;

private:
    std::thread thread_;
};

} // namespace toxtunnel::test
