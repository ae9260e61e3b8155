// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"
#include "commands/Commands.h"
#include "commands/Ssh.h"
#include "demo/Demo.h"
#include "headless/RunHeadless.h"
#ifdef TOXTUNNEL_GUI
#include "window/RunWindow.h"
#endif

#include <QCoreApplication>
#include <iostream>

using namespace toxtunnel;

namespace {

#ifdef TOXTUNNEL_GUI
/// A configuration, a mode or a server on the command line is how daemons are started.
bool wantsWindow(const cli::Arguments& arguments)
{
    return !arguments.headless && !arguments.service && !arguments.mode && !arguments.configFile &&
           !arguments.serverId && !arguments.pipe && !arguments.socks5;
}
#endif

int runNode(const cli::Arguments& arguments, int argc, char** argv)
{
#ifdef TOXTUNNEL_GUI
    if (wantsWindow(arguments)) {
        return app::runWindow(arguments, argc, argv);
    }
#endif
    return app::runHeadless(arguments, argc, argv);
}

int run(const cli::Arguments& arguments, int argc, char** argv)
{
    using cli::Action;
    switch (arguments.action) {
    case Action::Run:
        return runNode(arguments, argc, argv);
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
    case Action::Inspect: {
        const QCoreApplication application(argc, argv);
        return app::inspect(arguments);
    }
    case Action::Reload: {
        const QCoreApplication application(argc, argv);
        return app::reload(arguments);
    }
    case Action::Manage: {
        const QCoreApplication application(argc, argv);
        return app::manage(arguments);
    }
    case Action::Ssh:
        return app::runSsh(arguments, argv[0]);
    case Action::Doctor:
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
