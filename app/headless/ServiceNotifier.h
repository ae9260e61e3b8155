// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string_view>

namespace toxtunnel::app {

/// Tells the service manager how the program is. Without a service manager every call does nothing.
class ServiceNotifier
{
public:
    static std::unique_ptr<ServiceNotifier> create();
    virtual ~ServiceNotifier() = default;

    /// `state` in the words of sd_notify(3): "READY=1", "STOPPING=1", "WATCHDOG=1", "STATUS=...".
    virtual void notify(std::string_view state) = 0;

    /// How long the manager waits for a sign of life before it restarts us; nothing: it does not.
    virtual std::optional<std::chrono::microseconds> watchdogTimeout() const = 0;
};

} // namespace toxtunnel::app
