// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"

class QComboBox;

namespace toxtunnel::ui {

class LogModel;
class TableView;

/// The log, followed as long as its end is in view.
class LogPage final : public Page
{
    Q_OBJECT

public:
    explicit LogPage(service::Service& service, QWidget* parent = nullptr);

private:
    QWidget* toolBar();
    void fillCategories();
    QString shownText() const;

    LogModel* model_;
    TableView* table_;
    QComboBox* category_;
    bool atEnd_ = true; ///< before the rows that just came
};

} // namespace toxtunnel::ui
