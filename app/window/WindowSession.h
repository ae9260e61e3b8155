// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/Service.h"
#include "ui/firstrun/FirstRun.h"
#include "ui/shell/Host.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/SingleInstance.h"
#include "ui/shell/Tray.h"
#include "window/Interlude.h"

#include <QObject>
#include <functional>
#include <memory>

namespace toxtunnel::ui {
class MainWindow;
class Notifier;
} // namespace toxtunnel::ui

namespace toxtunnel::app {

/// The window, the tray and what is told outside of them, of one node. Main thread.
class WindowSession final : public QObject
{
    Q_OBJECT

public:
    /// Exit codes that ask for a new start: of the program, and of a node in it when the interlude
    /// is over.
    static constexpr int restartCode = 75;
    static constexpr int againCode = 76;

    /// All outlive the session. `quit` ends the node with an exit code; it is called at most once.
    WindowSession(service::Service& service, const QString& dataDir, Interlude& interlude,
                  secrets::SecretStore& secrets, std::function<void(int)> quit);
    ~WindowSession() override;

    /// The first run, or the window, or only the tray. A link is offered to be added.
    void start(const QString& link);
    void quit() { end(0); }

private:
    void showFirstRun();
    void showWindow(ui::FirstRun::Next next);
    void tellInterlude();
    void connectTray();
    void makeTray();
    void end(int code);

    service::Service& service_;
    Interlude& interlude_;
    ui::Host host_;
    ui::Preferences preferences_;
    ui::SingleInstance instance_;
    std::unique_ptr<ui::Tray> tray_;
    std::unique_ptr<ui::Notifier> notifier_;
    std::unique_ptr<ui::FirstRun> firstRun_;
    std::unique_ptr<ui::MainWindow> window_;
    QString link_; ///< waits for the window
    std::function<void(int)> quit_;
};

} // namespace toxtunnel::app
