// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "ui/connections/ConnectionsPage.h"
#include "ui/diagnostics/DiagnosticsPage.h"
#include "ui/dialogs/AddPeer.h"
#include "ui/dialogs/MyCode.h"
#include "ui/forwards/ForwardsPage.h"
#include "ui/log/LogPage.h"
#include "ui/overview/OverviewPage.h"
#include "ui/peers/PeersPage.h"
#include "ui/rules/RulesPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/NavigationBar.h"
#include "ui/shell/StatusLine.h"
#include "ui/widgets/Banner.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <algorithm>

namespace toxtunnel::ui {

namespace {

constexpr QSize firstSize{1040, 680};

} // namespace

MainWindow::MainWindow(service::Service& service, Preferences& preferences, const Host& host,
                       QWidget* parent)
    : QMainWindow(parent)
    , service_(service)
    , preferences_(preferences)
    , navigation_(new NavigationBar)
    , stack_(new QStackedWidget)
{
    setWindowTitle(tr("ToxTunnel"));
    addPage<OverviewPage>(PageId::Overview, QStringLiteral("overview"));
    addPage<PeersPage>(PageId::Peers, QStringLiteral("peers"));
    forwards_ = addPage<ForwardsPage>(PageId::Forwards, QStringLiteral("forwards"));
    addPage<RulesPage>(PageId::Rules, QStringLiteral("rules"));
    addPage<ConnectionsPage>(PageId::Connections, QStringLiteral("connections"));
    auto* diagnostics =
        addPage<DiagnosticsPage>(PageId::Diagnostics, QStringLiteral("diagnostics"));
    connect(forwards_, &ForwardsPage::diagnosticsWanted, this,
            [this, diagnostics](const ForwardInfo& forward) {
                showPage(PageId::Diagnostics);
                diagnostics->ask(forward.peer, forward.settings.target);
            });
    addPage<LogPage>(PageId::Log, QStringLiteral("log"));
    adopt(new SettingsPage(service, preferences, host), PageId::Settings,
          QStringLiteral("settings"));

    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(navigation_);
    row->addWidget(stack_, 1);
    setCentralWidget(content);
    auto* status = new StatusLine(service);
    setStatusBar(status);
    connect(status, &StatusLine::problemsClicked, this, [this] { showPage(PageId::Overview); });
    connect(navigation_, &NavigationBar::chosen, stack_, &QStackedWidget::setCurrentIndex);
    const auto countRequests = [this](const std::vector<RequestInfo>& requests) {
        const auto peers = std::find(order_.begin(), order_.end(), PageId::Peers);
        navigation_->setCount(static_cast<int>(peers - order_.begin()),
                              static_cast<int>(requests.size()));
    };
    connect(&service, &service::Service::requestsChanged, this, countRequests);
    countRequests(service.requests());
    connect(&service, &service::Service::ended, this, [this](const Outcome& reason) {
        if (!reason.ok()) {
            tell(reason);
        }
    });

    auto* quit = new QAction(tr("Quit"), this);
    quit->setShortcut(QKeySequence::Quit);
    connect(quit, &QAction::triggered, this, &MainWindow::quitWanted);
    addAction(quit);
    if (!restoreGeometry(preferences.geometry())) {
        resize(firstSize);
    }
    showPage(PageId::Overview);
}

template <typename PageType>
PageType* MainWindow::addPage(PageId id, const QString& symbolName)
{
    auto* page = new PageType(service_);
    adopt(page, id, symbolName);
    return page;
}

void MainWindow::adopt(Page* page, PageId id, const QString& symbolName)
{
    navigation_->add(symbolName, page->title());
    stack_->addWidget(page);
    pages_[id] = page;
    order_.push_back(id);
    connect(page, &Page::verbChosen, this, &MainWindow::perform);
    connect(page, &Page::mendElsewhere, this, &MainWindow::mend);
}

void MainWindow::showPage(PageId page)
{
    const auto found = std::find(order_.begin(), order_.end(), page);
    if (found != order_.end()) {
        const auto index = static_cast<int>(found - order_.begin());
        navigation_->choose(index);
        stack_->setCurrentIndex(index);
    }
}

void MainWindow::perform(Verb verb)
{
    switch (verb) {
    case Verb::AddPeer:
        addPeer({});
        break;
    case Verb::ShowCode:
        showCode();
        break;
    case Verb::AddForward:
        showPage(PageId::Forwards);
        forwards_->create();
        break;
    case Verb::ShowLog:
        showPage(PageId::Log);
        break;
    case Verb::ShowRules:
        showPage(PageId::Rules);
        break;
    case Verb::ShowSettings:
        showPage(PageId::Settings);
        break;
    }
}

void MainWindow::mend(Action action, std::optional<ForwardId> forward)
{
    if (action == Action::RestartNode) {
        Q_EMIT restartWanted();
    } else if (forward && sender() != forwards_) {
        showPage(PageId::Forwards);
        forwards_->mend(action, forward);
    }
}

void MainWindow::addPeer(const QString& address)
{
    auto* dialog = new AddPeer(service_, this);
    dialog->setAddress(address);
    // The next step of somebody who has no forward yet.
    connect(dialog, &QDialog::accepted, this, [this] {
        if (service_.forwards().empty()) {
            showPage(PageId::Forwards);
        }
    });
    dialog->open();
}

void MainWindow::showCode()
{
    (new MyCode(service_, this))->open();
}

void MainWindow::tell(const Outcome& failure)
{
    pages_.at(order_[static_cast<std::size_t>(stack_->currentIndex())])
        ->banner()
        .showFailure(failure);
}

void MainWindow::tellRestored(std::function<void()> undo)
{
    page(PageId::Overview)
        .banner()
        .showRemark(tr("This computer is now what the file said. The former files are kept beside "
                       "the new ones, under names with \".before-\" and the date."),
                    tr("&Undo"), std::move(undo));
}

void MainWindow::bringUp()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::toggle()
{
    if (isVisible() && isActiveWindow()) {
        hide();
    } else {
        bringUp();
    }
}

void MainWindow::setTrayPresent(bool present)
{
    trayPresent_ = present;
    if (!present && !isVisible()) {
        bringUp(); // or nobody could reach it any more
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    preferences_.setGeometry(saveGeometry());
    event->ignore();
    if (!preferences_.closeToTray()) {
        Q_EMIT quitWanted();
    } else if (trayPresent_) {
        hide();
        Q_EMIT hiddenToTray();
    } else {
        stayOpen();
    }
}

void MainWindow::stayOpen()
{
    showPage(PageId::Overview);
    page(PageId::Overview)
        .banner()
        .showRemark(tr("This desktop has no tray, so the window stays: without it nobody would see "
                       "that your forwards are still open. You can minimise it, or quit."),
                    tr("&Quit"), [this] { Q_EMIT quitWanted(); });
}

} // namespace toxtunnel::ui
