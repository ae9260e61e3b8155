// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"

class QPushButton;
class QStackedWidget;
class QTableView;

namespace toxtunnel::ui {

class RuleGrid;
class RuleModel;
class TableView;

/// What peers may reach: a grid, the list in the order of the file, and a tester.
class RulesPage final : public Page
{
    Q_OBJECT

public:
    explicit RulesPage(service::Service& service, QWidget* parent = nullptr);

    void create();
    void remove(RuleId id); ///< with undo

private:
    QWidget* toolBar();
    QWidget* gridBox();
    void showList();
    void toggle(int row, int column);
    void edit();
    void move(int by);
    std::optional<RuleInfo> chosen() const;

    RuleGrid* grid_;
    QTableView* gridView_;
    RuleModel* model_;
    TableView* table_;
    QStackedWidget* stack_;
    std::vector<QPushButton*> needChoice_;
};

} // namespace toxtunnel::ui
