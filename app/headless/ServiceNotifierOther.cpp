// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headless/ServiceNotifier.h"

namespace toxtunnel::app {

namespace {

/// Platforms whose service manager wants to hear nothing from a running process.
class SilentNotifier final : public ServiceNotifier
{
public:
    void notify(std::string_view) override {}
    std::optional<std::chrono::microseconds> watchdogTimeout() const override
    {
        return std::nullopt;
    }
};

} // namespace

std::unique_ptr<ServiceNotifier> ServiceNotifier::create()
{
    return std::make_unique<SilentNotifier>();
}

} // namespace toxtunnel::app
