// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/Commands.h"
#include "commands/Fail.h"
#include "commands/Settings.h"
#include "service/ServiceManager.h"

#include <QCoreApplication>
#include <algorithm>
#include <iostream>

namespace toxtunnel::app {

namespace {

namespace fs = std::filesystem;

bool isBelow(const fs::path& path, const fs::path& folder)
{
    const fs::path plain = path.lexically_normal();
    return std::mismatch(folder.begin(), folder.end(), plain.begin(), plain.end()).first ==
           folder.end();
}

/// What would keep a service with this configuration from running, or from reaching its files.
Result<void> fitForService(const config::Configuration& configuration, const fs::path& folder)
{
    if (!mayRunAsService(configuration)) {
        return failure(Message::say("The configuration does not let the service run"), {},
                       configuration.mode == config::Mode::Client
                           ? Message::say("Set service.allow_client_daemon: true")
                           : Message::say("Set service.auto_start: true"));
    }
    if (!isBelow(configuration.dataDir, folder)) {
        return failure(Message::say("The service could not write to its data folder"),
                       Message::say("data_dir is %1", configuration.dataDir.string()),
                       Message::say("Set data_dir: %1", folder.string()));
    }
    if (!configuration.logging.file.empty() && !isBelow(configuration.logging.file, folder)) {
        return failure(Message::say("The service could not write its log"),
                       Message::say("logging.file is %1", configuration.logging.file.string()),
                       Message::say("Remove logging.file, or name a file in %1", folder.string()));
    }
    return {};
}

fs::path fullPath(const fs::path& path)
{
    std::error_code ignored; // then it is reported when it is read
    return fs::absolute(path, ignored).lexically_normal();
}

} // namespace

int installService(const cli::Arguments& arguments)
{
    const auto manager = ServiceManager::ofThisSystem();
    cli::Arguments asService = arguments;
    const fs::path config =
        fullPath(arguments.configFile ? fs::path(*arguments.configFile) : manager->defaultConfig());
    asService.configFile = config.string();
    asService.service = true;
    const Settings settings = loadSettings(asService);
    if (!settings.loaded.usable()) {
        printErrors(settings.loaded.problems);
        return 1;
    }
    const auto fit = fitForService(settings.loaded.configuration, manager->dataFolder());
    if (!fit) {
        return fail(fit.error());
    }
    const fs::path program = QCoreApplication::applicationFilePath().toStdU16String();
    if (const auto installed = manager->install({program, config}); !installed) {
        return fail(installed.error());
    }
    std::cout << "The service runs, and starts with this machine" << std::endl;
    return 0;
}

int uninstallService(const cli::Arguments&)
{
    if (const auto gone = ServiceManager::ofThisSystem()->uninstall(); !gone) {
        return fail(gone.error());
    }
    std::cout << "The service is gone; configuration and identity are where they were" << std::endl;
    return 0;
}

int printServiceState(const cli::Arguments&)
{
    const auto state = ServiceManager::ofThisSystem()->state();
    if (!state) {
        return fail(state.error());
    }
    const auto yesNo = [](bool value) { return value ? "yes" : "no"; };
    std::cout << "installed: " << yesNo(state->installed) << '\n'
              << "enabled:   " << yesNo(state->enabled) << '\n'
              << "running:   " << yesNo(state->running) << '\n';
    if (!state->detail.empty()) {
        std::cout << "manager:   " << state->detail << '\n';
    }
    return state->running ? 0 : 1;
}

} // namespace toxtunnel::app
