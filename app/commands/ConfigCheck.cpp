// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/Commands.h"
#include "config/Check.h"
#include "config/Finish.h"
#include "config/Loader.h"
#include "config/PathExpansion.h"

#include <algorithm>
#include <iostream>

namespace toxtunnel::app {

int checkConfiguration(const cli::Arguments& arguments)
{
    const std::filesystem::path file = config::expandHome(arguments.file);
    const config::Problems problems = config::checkConfiguration(file);
    for (const std::string& note : config::notServedYet(config::loadConfiguration(file))) {
        std::cout << arguments.file << ": note: " << note << '\n';
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
