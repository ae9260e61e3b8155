// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/WindowSession.h"

#include "ui/shell/MainWindow.h"
#include "ui/shell/Notifier.h"
#include "ui/text/Language.h"

#include <QApplication>

namespace toxtunnel::app {

WindowSession::WindowSession(service::Service& service, const QString& dataDir,
                             Interlude& interlude, secrets::SecretStore& secrets,
                             std::function<void(int)> quit)
    : service_(service)
    , interlude_(interlude)
    , host_{secrets,
            [this] {
                interlude_.lock();
                end(againCode);
            },
            [this](std::string file, Secret passphrase) {
                interlude_.restore(service_.node(), std::move(file), std::move(passphrase));
                end(againCode);
            }}
    , preferences_(dataDir)
    , instance_(dataDir)
    , quit_(std::move(quit))
{
    ui::setLanguage(*qApp, preferences_.language());
    makeTray();
    notifier_ = std::make_unique<ui::Notifier>(service, preferences_);
}

WindowSession::~WindowSession() = default;

void WindowSession::makeTray()
{
    tray_ = std::make_unique<ui::Tray>(service_);
    connect(tray_.get(), &ui::Tray::quitWanted, this, &WindowSession::quit);
}

void WindowSession::end(int code)
{
    if (const auto quit = std::exchange(quit_, {})) {
        if (firstRun_) {
            firstRun_->hide();
        }
        if (window_) {
            window_->hide();
        }
        quit(code);
    }
}

void WindowSession::start(const QString& link)
{
    link_ = link;
    if (preferences_.firstRunDone()) {
        showWindow(ui::FirstRun::Next::Window);
    } else {
        showFirstRun();
    }
}

void WindowSession::showFirstRun()
{
    firstRun_ = std::make_unique<ui::FirstRun>(service_, preferences_, host_, tray_->present(),
                                               interlude_.restored());
    // Both from the event loop: the wizard that says so ends by it.
    connect(
        firstRun_.get(), &ui::FirstRun::languageChosen, this,
        [this] {
            ui::setLanguage(*qApp, preferences_.language());
            makeTray();
            showFirstRun();
        },
        Qt::QueuedConnection);
    connect(firstRun_.get(), &ui::FirstRun::completed, this, &WindowSession::showWindow,
            Qt::QueuedConnection);
    firstRun_->show();
}

void WindowSession::showWindow(ui::FirstRun::Next next)
{
    const bool first = firstRun_ != nullptr;
    firstRun_.reset();
    window_ = std::make_unique<ui::MainWindow>(service_, preferences_, host_);
    connect(window_.get(), &ui::MainWindow::quitWanted, this, &WindowSession::quit);
    connect(window_.get(), &ui::MainWindow::restartWanted, this, [this] { end(restartCode); });
    connect(&instance_, &ui::SingleInstance::started, window_.get(), [this](const QString& link) {
        window_->bringUp();
        if (!link.isEmpty()) {
            window_->addPeer(link);
        }
    });
    connectTray();
    tellInterlude();
    if (first || !interlude_.first() || !link_.isEmpty() || !preferences_.startHidden() ||
        !tray_->present()) {
        window_->show();
    }
    if (next == ui::FirstRun::Next::ShowCode) {
        window_->showCode();
    } else if (next == ui::FirstRun::Next::AddPeer || !link_.isEmpty()) {
        window_->addPeer(std::exchange(link_, {}));
    }
}

void WindowSession::tellInterlude()
{
    if (const auto& failure = interlude_.failure()) {
        window_->tell(Outcome::failed(*failure));
    } else if (interlude_.restored()) {
        window_->tellRestored([this] {
            interlude_.takeBack();
            end(againCode);
        });
    }
}

void WindowSession::connectTray()
{
    ui::MainWindow* window = window_.get();
    connect(tray_.get(), &ui::Tray::presenceChanged, window, &ui::MainWindow::setTrayPresent);
    window->setTrayPresent(tray_->present());
    connect(tray_.get(), &ui::Tray::toggleWanted, window, &ui::MainWindow::toggle);
    connect(tray_.get(), &ui::Tray::openWanted, window, &ui::MainWindow::bringUp);
    connect(tray_.get(), &ui::Tray::addPeerWanted, window, [window] {
        window->bringUp();
        window->addPeer({});
    });
    connect(tray_.get(), &ui::Tray::codeWanted, window, [window] {
        window->bringUp();
        window->showCode();
    });
    connect(notifier_.get(), &ui::Notifier::notice, tray_.get(), &ui::Tray::notify);
    connect(window, &ui::MainWindow::hiddenToTray, notifier_.get(), &ui::Notifier::tellHidden);
}

} // namespace toxtunnel::app
