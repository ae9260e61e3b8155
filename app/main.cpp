// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"
#include "commands/Commands.h"
#include "commands/Ssh.h"
#include "demo/Demo.h"
#include "headless/DescriptorLimit.h"
#include "headless/RunHeadless.h"
#include "headless/ServiceHost.h"
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
    app::raiseDescriptorLimit();
#ifdef TOXTUNNEL_GUI
    if (wantsWindow(arguments)) {
        return app::runWindow(arguments, argc, argv);
    }
#else
    if (arguments.link) {
        std::cerr << "This program was built without the window that opens links" << std::endl;
        return 1;
    }
#endif
    const auto node = [&] { return app::runHeadless(arguments, argc, argv); };
    return arguments.service ? app::runUnderServiceManager(node) : node();
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
    case Action::BackupExport:
        return app::exportBackup(arguments);
    case Action::BackupImport:
        return app::importBackup(arguments);
    case Action::ServiceInstall: {
        const QCoreApplication application(argc, argv); // knows where the program is
        return app::installService(arguments);
    }
    case Action::ServiceUninstall:
        return app::uninstallService(arguments);
    case Action::ServiceStatus:
        return app::printServiceState(arguments);
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
    case Action::Doctor: {
        const QCoreApplication application(argc, argv);
        return app::examine(arguments);
    }
    case Action::Manage: {
        const QCoreApplication application(argc, argv);
        return app::manage(arguments);
    }
    case Action::Ssh:
        return app::runSsh(arguments, argv[0]);
    case Action::Init:
        return app::initFiles(arguments);
    }
    return 1; // every action has returned
}

} // namespace

int main(int argc, char** argv)
{
    const auto arguments = cli::parseCommandLine(argc, argv, std::cout, std::cerr);
    const int code = arguments ? run(*arguments, argc, argv) : arguments.error();
    if (!std::cout.flush() && code == 0) {
        std::cerr << "toxtunnel: cannot write to standard output" << std::endl;
        return 1; // what a script was to get has not arrived
    }
    return code;
}
