// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TableView.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <algorithm>

namespace toxtunnel::ui {

TableView::TableView(const QString& name, QWidget* parent)
    : QTreeView(parent)
{
    setAccessibleName(name);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setTabKeyNavigation(false);
    header()->setStretchLastSection(false);
}

void TableView::setWidths(const QList<int>& letters, int stretched)
{
    for (int column = 0; column < letters.size(); ++column) {
        // The title's words are longer in some languages.
        header()->resizeSection(column,
                                std::max(letters[column] * fontMetrics().averageCharWidth() + 14,
                                         header()->sectionSizeHint(column)));
    }
    header()->setSectionResizeMode(stretched, QHeaderView::Stretch);
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelected();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void TableView::copySelected()
{
    QStringList lines;
    for (const QModelIndex& row : selectionModel()->selectedRows()) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column) {
            cells << row.siblingAtColumn(column).data().toString();
        }
        lines << cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace toxtunnel::ui
