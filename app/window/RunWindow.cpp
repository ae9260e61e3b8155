// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/RunWindow.h"

#include "headless/LogSetup.h"
#include "headless/NodeHost.h"
#include "headless/SignalWatcher.h"
#include "ui/IdWindow.h"

#include <QApplication>
#include <QMessageBox>
#include <iostream>

namespace toxtunnel::app {

namespace {

constexpr std::chrono::seconds drainTime{5};

/// Qt ends the process when it finds no display; saying what to do is kinder.
bool displayIsMissing()
{
#ifdef __linux__
    return qEnvironmentVariableIsEmpty("DISPLAY") &&
           qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
           qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return false;
#endif
}

int cannotStart(const std::string& reason)
{
    QMessageBox::critical(nullptr, QApplication::translate("RunWindow", "ToxTunnel cannot start"),
                          QString::fromStdString(reason));
    return 1;
}

int runNode(const cli::Arguments& arguments)
{
    const Settings settings = loadSettings(arguments);
    if (!settings.loaded.usable()) {
        printErrors(settings.loaded.problems);
        return cannotStart(settings.loaded.problems.front().text());
    }
    log::Log log;
    if (const auto opened = setUpLog(log, settings.loaded.configuration.logging); !opened) {
        return cannotStart(opened.error().text());
    }
    ui::IdWindow window;
    NodeHost node(arguments, log);
    node.onConnection([&window](Connection connection) { window.setConnection(connection); });
    if (const auto started = node.start(settings); !started) {
        return cannotStart(started.error().text());
    }
    window.setToxId(QString::fromStdString(node.selfId().toHex()));
    QApplication::setQuitOnLastWindowClosed(false);
    QObject::connect(qApp, &QGuiApplication::lastWindowClosed, &window,
                     [&node] { node.stop(drainTime, [] { QCoreApplication::exit(0); }); });
    window.show();
    return QApplication::exec();
}

} // namespace

int runWindow(const cli::Arguments& arguments, int argc, char** argv)
{
    if (displayIsMissing()) {
        std::cerr << "There is no display for the window: run it with --headless" << std::endl;
        return 1;
    }
    // Before any thread there is.
    const auto watcher = SignalWatcher::create([](Signal signal, int) {
        if (signal == Signal::Stop && qApp != nullptr) {
            QMetaObject::invokeMethod(
                qApp, [] { QApplication::closeAllWindows(); }, Qt::QueuedConnection);
        }
    });
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("toxtunnel"));
    QApplication::setApplicationDisplayName(QStringLiteral("ToxTunnel"));
    return runNode(arguments);
}

} // namespace toxtunnel::app
