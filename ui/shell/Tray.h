// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/Service.h"
#include "ui/look/TrayPicture.h"

#include <QMenu>
#include <QSystemTrayIcon>
#include <QTimer>

namespace toxtunnel::ui {

/// The icon in the desktop's tray and its menu, from which everything of the day can be done: some
/// desktops show nothing but the menu. Waits for a tray that comes late.
class Tray final : public QObject
{
    Q_OBJECT

public:
    explicit Tray(service::Service& service, QObject* parent = nullptr);

    /// Whether there is a tray; QSystemTrayIcon::isVisible() says yes without one, too.
    bool present() const { return present_; }
    void notify(const QString& title, const QString& text, bool urgent);
    QMenu& menu() { return menu_; }

    static TrayState stateOf(const NodeInfo& node, bool problems);

Q_SIGNALS:
    void presenceChanged(bool present);
    void toggleWanted(); ///< the icon was clicked
    void openWanted();
    void addPeerWanted();
    void codeWanted();
    void quitWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; ///< light and dark on the menu

private:
    void look();
    void buildMenu();
    void showState();
    void showForwards();
    QAction* forwardAction(const ForwardInfo& forward, QMenu* menu);

    service::Service& service_;
    QSystemTrayIcon icon_;
    QMenu menu_;
    QMenu* folded_ = nullptr; ///< the forwards when there are many
    QAction* state_ = nullptr;
    QAction* problem_ = nullptr;
    QAction* afterForwards_ = nullptr;
    QAction* pause_ = nullptr;
    std::vector<QAction*> forwards_;
    QTimer search_;
    bool present_ = false;
};

} // namespace toxtunnel::ui
