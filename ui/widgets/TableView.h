// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace toxtunnel::ui {

/// A list of rows with columns, as every page shows them: whole rows are chosen, all are of one
/// height so that thousands cost nothing, Ctrl+C copies the chosen rows.
class TableView final : public QTreeView
{
    Q_OBJECT

public:
    explicit TableView(const QString& name, QWidget* parent = nullptr);

    /// Widths as multiples of an average letter; the column `stretched` takes the rest.
    void setWidths(const QList<int>& letters, int stretched);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void copySelected();
};

} // namespace toxtunnel::ui
