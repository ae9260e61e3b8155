// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"
#include "commands/Commands.h"
#include "demo/Demo.h"

#include <QCoreApplication>
#include <iostream>

using namespace toxtunnel;

namespace {

int run(const cli::Arguments& arguments, int argc, char** argv)
{
    using cli::Action;
    switch (arguments.action) {
    case Action::Run:
        return app::runNode(arguments, argc, argv);
    case Action::PrintId:
        return app::printId(arguments);
    case Action::ServersList:
        return app::listServers(arguments);
    case Action::ServersShow:
        return app::showServer(arguments);
    case Action::ServersAdd:
        return app::addServer(arguments);
    case Action::ServersRemove:
        return app::removeServer(arguments);
    case Action::ConfigCheck:
        return app::checkConfiguration(arguments);
    case Action::RulesCheck:
        return app::checkRules(arguments);
    case Action::Demo: {
        const QCoreApplication application(argc, argv);
        return app::runDemo(arguments);
    }
    case Action::NotYet:
        break;
    }
    std::cerr << "toxtunnel: " << arguments.notYet << " is not available yet in this version"
              << std::endl;
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    const auto arguments = cli::parseCommandLine(argc, argv, std::cout, std::cerr);
    return arguments ? run(*arguments, argc, argv) : arguments.error();
}
