// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/RunWindow.h"

#include "config/PathExpansion.h"
#include "control/RemoteService.h"
#include "headless/LogSetup.h"
#include "headless/NodeHost.h"
#include "headless/SignalWatcher.h"
#include "model/AtomicFile.h"
#include "secrets/KeychainStore.h"
#include "secrets/TimedStore.h"
#include "ui/look/Style.h"
#include "ui/shell/SingleInstance.h"
#include "ui/text/Language.h"
#include "ui/text/Words.h"
#include "window/Unlock.h"
#include "window/WindowSession.h"

#include <QApplication>
#include <QMessageBox>
#include <QProcess>
#include <functional>
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

int cannotStart(const Message& reason)
{
    QMessageBox::critical(nullptr, QApplication::translate("RunWindow", "ToxTunnel cannot start"),
                          ui::Words::message(reason));
    return 1;
}

/// What is changed in the window is kept in a file, which a first start makes.
Result<void> provideConfiguration(cli::Arguments& arguments)
{
    const std::filesystem::path folder = arguments.dataDir
                                             ? config::expandHome(*arguments.dataDir)
                                             : config::defaultDataDir(config::Mode::Node);
    const std::filesystem::path file = folder / "config.yaml";
    arguments.configFile = file.string();
    std::error_code error;
    if (std::filesystem::exists(file, error)) {
        return {};
    }
    std::filesystem::create_directories(folder, error);
    return writeFileAtomically(file, "mode: node\n", FileAccess::OwnerOnly);
}

/// What all nodes of one program share.
struct Surroundings
{
    Interlude interlude;
    secrets::TimedStore secrets{std::make_unique<secrets::KeychainStore>()};
    std::function<void()> stop; ///< ends what runs in good order
};

int runSession(service::Service& service, const QString& dataDir, const QString& link,
               Surroundings& around, std::function<void(int)> quit)
{
    WindowSession session(service, dataDir, around.interlude, around.secrets, std::move(quit));
    around.stop = [&session] { session.quit(); };
    session.start(link);
    const int code = QApplication::exec();
    around.stop = {};
    return code;
}

int runNode(const cli::Arguments& given, Surroundings& around)
{
    cli::Arguments arguments = given;
    const auto provided = provideConfiguration(arguments);
    const Settings settings = loadSettings(arguments);
    const auto dataDir = QString::fromStdString(settings.loaded.configuration.dataDir.string());
    ui::setLanguage(*qApp, ui::Preferences(dataDir).language()); // before anything is said
    if (!provided) {
        return cannotStart(provided.error().message());
    }
    if (!settings.loaded.usable()) {
        printErrors(settings.loaded.problems);
        const auto* error = config::firstOf(settings.loaded.problems, config::Severity::Error);
        return cannotStart(error->located());
    }
    const bool first = around.interlude.first();
    const QString link =
        QString::fromStdString(first ? arguments.link.value_or(std::string()) : std::string());
    if (first && ui::SingleInstance::handOver(dataDir, link)) {
        return 0;
    }
    // A daemon that runs with this folder stays what it is; the window shows it.
    if (const auto daemon =
            control::RemoteService::attach(settings.loaded.configuration.dataDir.string())) {
        return runSession(**daemon, dataDir, link, around,
                          [](int code) { QCoreApplication::exit(code); });
    }
    log::Log log;
    if (const auto opened = setUpLog(log, settings.loaded.configuration.logging); !opened) {
        return cannotStart(opened.error().message());
    }
    const auto passphrase = unlock(settings.loaded.configuration.dataDir, arguments.passphraseFile,
                                   around.interlude.locked(), around.secrets, around.stop);
    if (!passphrase) {
        return 0;
    }
    NodeHost node(arguments, log);
    node.usePassphrase(*passphrase);
    if (const auto started = node.start(settings); !started) {
        return cannotStart(started.error().message());
    }
    return runSession(node.service(), dataDir, link, around, [&node](int code) {
        node.stop(drainTime, [code] { QCoreApplication::exit(code); });
    });
}

} // namespace

int runWindow(const cli::Arguments& arguments, int argc, char** argv)
{
    if (displayIsMissing()) {
        std::cerr << "There is no display for the window: run it with --headless" << std::endl;
        return 1;
    }
    Surroundings around; // in the main thread only
    // Before any thread there is.
    const auto watcher = SignalWatcher::create([&around](Signal signal, int) {
        if (signal == Signal::Stop && qApp != nullptr) {
            QMetaObject::invokeMethod(
                qApp,
                [&around] {
                    if (around.stop) {
                        around.stop();
                    }
                },
                Qt::QueuedConnection);
        }
    });
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("toxtunnel"));
    QApplication::setApplicationDisplayName(QStringLiteral("ToxTunnel"));
    QApplication::setStyle(new ui::Style);
    QApplication::setDesktopFileName(QStringLiteral("toxtunnel"));
    QApplication::setQuitOnLastWindowClosed(false);
    int code = runNode(arguments, around);
    while (code == WindowSession::againCode) {
        around.interlude.carryOut();
        code = runNode(arguments, around);
    }
    if (code == WindowSession::restartCode) { // the node has left its folder by now
        QProcess::startDetached(QApplication::applicationFilePath(),
                                QApplication::arguments().mid(1));
        return 0;
    }
    return code;
}

} // namespace toxtunnel::app
