// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"

class QPoint;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;

namespace toxtunnel::ui {

class ForwardCheck;
class ForwardModel;
class TableView;

/// The forwards: a table with a switch in each row, and what one does with them.
class ForwardsPage final : public Page
{
    Q_OBJECT

public:
    explicit ForwardsPage(service::Service& service, QWidget* parent = nullptr);

    /// The editor, filled in from a template (its place in ForwardTemplate::all()) when given.
    void create(std::optional<std::size_t> choice = {});
    void edit(ForwardId id);
    void duplicate(ForwardId id);
    void remove(ForwardId id); ///< with undo
    void test(ForwardId id);   ///< tells below the list what works
    void mend(Action action, std::optional<ForwardId> forward) override;

Q_SIGNALS:
    void diagnosticsWanted(const toxtunnel::ForwardInfo& forward);

private:
    QWidget* toolBar();
    void showList();
    void showMenu(const QPoint& position);
    std::optional<ForwardInfo> chosen() const;
    std::optional<ForwardInfo> forward(ForwardId id) const;

    ForwardModel* model_;
    QSortFilterProxyModel* sorted_;
    TableView* table_;
    QStackedWidget* stack_;
    ForwardCheck* check_;
    std::vector<QPushButton*> needChoice_; ///< buttons that are about the chosen row
};

} // namespace toxtunnel::ui
