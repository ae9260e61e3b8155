// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Tray.h"

#include "ui/look/Symbol.h"
#include "ui/shell/StatusLine.h"
#include "ui/text/Words.h"

#include <QEvent>
#include <QGuiApplication>

namespace toxtunnel::ui {

namespace {

constexpr std::chrono::seconds searchInterval{3};
constexpr std::chrono::seconds checkInterval{30}; ///< Qt opens a connection to D-Bus for each look
constexpr std::size_t mostUnfolded = 10;

} // namespace

Tray::Tray(service::Service& service, QObject* parent)
    : QObject(parent)
    , service_(service)
{
    buildMenu();
    connect(&icon_, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason why) {
                if (why == QSystemTrayIcon::Trigger) {
                    Q_EMIT toggleWanted();
                }
            });
    connect(&icon_, &QSystemTrayIcon::messageClicked, this, &Tray::openWanted);
    connect(&service, &service::Service::nodeChanged, this, &Tray::showState);
    connect(&service, &service::Service::problemsChanged, this, &Tray::showState);
    connect(&service, &service::Service::forwardsChanged, this, &Tray::showForwards);
    menu_.installEventFilter(this);
    connect(&search_, &QTimer::timeout, this, &Tray::look);
    showState();
    showForwards();
    look();
}

TrayState Tray::stateOf(const NodeInfo& node, bool problems)
{
    if (node.paused) {
        return TrayState::Paused;
    }
    if (problems) {
        return TrayState::Problem;
    }
    switch (node.connection) {
    case Connection::None:
        return TrayState::Offline;
    case Connection::Relay:
        return TrayState::Relay;
    case Connection::Udp:
        break;
    }
    return TrayState::Direct;
}

void Tray::notify(const QString& title, const QString& text, bool urgent)
{
    if (present_) {
        icon_.showMessage(title, text,
                          urgent ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
    }
}

/// A desktop's panel may come after us and may go; Qt tells neither.
void Tray::look()
{
    const bool now = QSystemTrayIcon::isSystemTrayAvailable();
    search_.start(now ? checkInterval : searchInterval);
    if (now == present_) {
        return;
    }
    present_ = now;
    if (now) {
        icon_.setContextMenu(&menu_);
        icon_.hide(); // Qt chooses the kind of tray when the icon is shown
        icon_.show();
    }
    Q_EMIT presenceChanged(now);
}

bool Tray::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        showState();
    }
    return QObject::eventFilter(watched, event);
}

void Tray::buildMenu()
{
    state_ = menu_.addAction(QString());
    state_->setEnabled(false);
    problem_ = menu_.addAction(symbol(QStringLiteral("warning"), Tone::Warning), QString());
    connect(problem_, &QAction::triggered, this, &Tray::openWanted);
    menu_.addSeparator();
    folded_ = menu_.addMenu(tr("&Forwards"));
    afterForwards_ = menu_.addSeparator();
    connect(menu_.addAction(tr("&Add a peer…")), &QAction::triggered, this, &Tray::addPeerWanted);
    connect(menu_.addAction(tr("Show my &code…")), &QAction::triggered, this, &Tray::codeWanted);
    pause_ = menu_.addAction(tr("&Pause everything"));
    pause_->setCheckable(true);
    connect(pause_, &QAction::triggered, this, [this](bool on) { service_.setPaused(on); });
    menu_.addSeparator();
    connect(menu_.addAction(tr("&Open ToxTunnel")), &QAction::triggered, this, &Tray::openWanted);
    connect(menu_.addAction(tr("&Quit")), &QAction::triggered, this, &Tray::quitWanted);
}

void Tray::showState()
{
    const NodeInfo node = service_.node();
    const auto problems = service_.problems();
    const QString sentence = StatusLine::stateSentence(node);
    state_->setText(sentence);
    problem_->setVisible(!problems.empty());
    if (!problems.empty()) {
        problem_->setText(problems.size() == 1
                              ? Words::message(problems.front().trouble.what)
                              : tr("%n problem(s)", nullptr, static_cast<int>(problems.size())));
    }
    pause_->setChecked(node.paused);
    icon_.setToolTip(tr("ToxTunnel: %1").arg(sentence));
    icon_.setIcon(
        trayPicture(stateOf(node, !problems.empty()), isDark(QGuiApplication::palette())));
}

void Tray::showForwards()
{
    for (QAction* action : forwards_) {
        delete action;
    }
    forwards_.clear();
    const auto forwards = service_.forwards();
    const bool fold = forwards.size() > mostUnfolded;
    folded_->menuAction()->setVisible(fold);
    for (const ForwardInfo& forward : forwards) {
        QAction* action = forwardAction(forward, fold ? folded_ : &menu_);
        if (fold) {
            folded_->addAction(action);
        } else {
            menu_.insertAction(afterForwards_, action);
        }
        forwards_.push_back(action);
    }
}

QAction* Tray::forwardAction(const ForwardInfo& forward, QMenu* menu)
{
    QString text = Words::forward(forward.settings);
    auto* action = new QAction(text.replace(u'&', QStringLiteral("&&")), menu);
    action->setCheckable(true);
    action->setChecked(forward.settings.enabled);
    connect(action, &QAction::triggered, this,
            [this, id = forward.id](bool on) { service_.setForwardEnabled(id, on); });
    return action;
}

} // namespace toxtunnel::ui
