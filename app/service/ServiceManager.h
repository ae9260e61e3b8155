// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Error.h"

#include <filesystem>
#include <memory>
#include <string>

namespace toxtunnel::app {

/// What the service is to run.
struct ServicePlan
{
    std::filesystem::path program; ///< absolute
    std::filesystem::path config;  ///< absolute
};

struct ServiceState
{
    bool installed = false;
    bool enabled = false; ///< starts with the machine
    bool running = false;
    std::string detail; ///< in the words of the service manager, one line; may be empty
};

/// The service manager of the operating system: systemd, launchd or the Service Control Manager.
/// Every call may block for as long as the manager takes to start or stop the program.
class ServiceManager
{
public:
    static std::unique_ptr<ServiceManager> ofThisSystem();
    virtual ~ServiceManager() = default;

    /// The configuration of the service when no other is named.
    virtual std::filesystem::path defaultConfig() const = 0;

    /// The only folder that the service may write to besides that of its configuration.
    virtual std::filesystem::path dataFolder() const = 0;

    /// Has the program start with the machine, and starts it now; needs an administrator. An error
    /// that says it was not started leaves it installed.
    virtual Result<void> install(const ServicePlan& plan) = 0;

    /// Stops the program and undoes install(). Configuration and data folder stay.
    virtual Result<void> uninstall() = 0;

    virtual Result<ServiceState> state() = 0;
};

} // namespace toxtunnel::app
