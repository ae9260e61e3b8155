// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/Service.h"
#include "ui/shell/Host.h"
#include "ui/shell/Page.h"
#include "ui/shell/Preferences.h"

#include <QMainWindow>
#include <functional>
#include <map>

class QStackedWidget;

namespace toxtunnel::ui {

class ForwardsPage;
class NavigationBar;

/// The window of a node: the pages, the navigation beside and the status line below. Main thread.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// All outlive the window.
    MainWindow(service::Service& service, Preferences& preferences, const Host& host,
               QWidget* parent = nullptr);

    void showPage(PageId page);
    Page& page(PageId page) const { return *pages_.at(page); }
    void addPeer(const QString& address); ///< the dialog, with what is to be added
    void showCode();
    void tell(const Outcome& failure);             ///< on the page that shows
    void tellRestored(std::function<void()> undo); ///< that another's files are in place
    void bringUp();
    void toggle(); ///< shows it, or hides it when it is in front

    /// With a tray, closing hides the window when the person wants that; without, it stays and says
    /// so.
    void setTrayPresent(bool present);

Q_SIGNALS:
    void quitWanted();
    void restartWanted(); ///< of the node, for settings that wait for it
    void hiddenToTray();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    template <typename PageType>
    PageType* addPage(PageId id, const QString& symbolName);
    void adopt(Page* page, PageId id, const QString& symbolName);
    void perform(Verb verb);
    void mend(Action action, std::optional<ForwardId> forward);
    void stayOpen();

    service::Service& service_;
    Preferences& preferences_;
    NavigationBar* navigation_;
    QStackedWidget* stack_;
    std::map<PageId, Page*> pages_;
    std::vector<PageId> order_;
    ForwardsPage* forwards_ = nullptr;
    bool trayPresent_ = false;
};

} // namespace toxtunnel::ui
