// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/Commands.h"
#include "commands/Settings.h"
#include "config/RulesFile.h"

#include <algorithm>
#include <iostream>

namespace toxtunnel::app {

int checkConfiguration(const cli::Arguments& arguments)
{
    cli::Arguments file;
    file.configFile = arguments.file;
    file.strict = true;
    config::Problems problems;
    {
        const Settings settings = loadSettings(file);
        problems = settings.loaded.problems;
        for (const std::string& note : config::notServedYet(settings.loaded)) {
            std::cout << arguments.file << ": note: " << note << '\n';
        }
        if (const auto& rules = settings.loaded.configuration.rulesFile; !rules.empty()) {
            const config::Problems more = config::loadRules(rules).problems;
            problems.insert(problems.end(), more.begin(), more.end());
        }
    }
    for (const config::Problem& problem : problems) {
        std::cout << problem.text() << '\n';
    }
    const auto errors =
        std::count_if(problems.begin(), problems.end(), [](const config::Problem& problem) {
            return problem.severity == config::Severity::Error;
        });
    std::cout << arguments.file << ": ";
    if (errors == 0) {
        std::cout << "no errors" << std::endl;
    } else {
        std::cout << errors << (errors == 1 ? " error" : " errors") << std::endl;
    }
    return errors == 0 ? 0 : 1;
}

} // namespace toxtunnel::app
