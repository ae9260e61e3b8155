// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"

#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace toxtunnel::ui {

class GraphPanel;
class StreamModel;
class TableView;

/// The connections that run now, and the graph of the chosen one.
class ConnectionsPage final : public Page
{
    Q_OBJECT

public:
    explicit ConnectionsPage(service::Service& service, QWidget* parent = nullptr);

private:
    QWidget* toolBar();
    void showList();
    void showChosen();
    void restoreChoice();
    void closeChosen();
    void makeRule();

    StreamModel* model_;
    TableView* table_;
    GraphPanel* graph_;
    QLabel* count_;
    QPushButton* close_;
    QPushButton* rule_;
    QStackedWidget* stack_;
    std::optional<StreamId> chosen_; ///< survives a reset of the model
};

} // namespace toxtunnel::ui
