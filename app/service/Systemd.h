// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/RunCommand.h"
#include "service/ServiceManager.h"

#include <filesystem>
#include <vector>

namespace toxtunnel::app {

/// Where systemd reads units, systemd.unit(5).
struct UnitFolders
{
    std::filesystem::path own{"/etc/systemd/system"};
    std::vector<std::filesystem::path> ofPackages{"/usr/local/lib/systemd/system",
                                                  "/usr/lib/systemd/system", "/lib/systemd/system"};
};

/// toxtunnel.service under systemd: the unit of the package where that runs the same program with
/// the same configuration, otherwise one written into `folders.own`.
class Systemd final : public ServiceManager
{
public:
    explicit Systemd(CommandRunner run = runCommand, UnitFolders folders = {});

    std::filesystem::path defaultConfig() const override;
    std::filesystem::path dataFolder() const override;
    Result<void> install(const ServicePlan& plan) override;
    Result<void> uninstall() override;
    Result<ServiceState> state() override;

private:
    bool packaged(const std::string& unit) const;
    Result<void> writeUnit(const std::string& unit) const;

    CommandRunner run_;
    UnitFolders folders_;
};

} // namespace toxtunnel::app
