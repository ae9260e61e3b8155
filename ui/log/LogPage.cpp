// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/LogPage.h"

#include "ui/log/LogModel.h"
#include "ui/look/Symbol.h"
#include "ui/widgets/CopyButton.h"
#include "ui/widgets/TableView.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QVBoxLayout>

namespace toxtunnel::ui {

using service::LogLevel;

LogPage::LogPage(service::Service& service, QWidget* parent)
    : Page(service, tr("Log"), parent)
    , model_(new LogModel(service, this))
    , table_(new TableView(tr("Log")))
    , category_(new QComboBox)
{
    table_->setModel(model_);
    table_->setLayoutDirection(Qt::LeftToRight); // its texts are English in every language
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->setWidths({23, 10, 10, 40}, LogModel::Text);
    body()->addWidget(toolBar());
    body()->addWidget(table_, 1);

    connect(model_, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        const QScrollBar* bar = table_->verticalScrollBar();
        atEnd_ = bar->value() == bar->maximum();
    });
    connect(model_, &QAbstractItemModel::rowsInserted, this, [this] {
        if (atEnd_) {
            table_->scrollToBottom();
        }
    });
    connect(model_, &QAbstractItemModel::modelReset, table_, &TableView::scrollToBottom);
    connect(model_, &LogModel::categoriesChanged, this, &LogPage::fillCategories);
    table_->scrollToBottom();
}

QWidget* LogPage::toolBar()
{
    auto* least = new QComboBox;
    for (const LogLevel level :
         {LogLevel::Trace, LogLevel::Debug, LogLevel::Info, LogLevel::Warning, LogLevel::Error}) {
        least->addItem(tr("%1 and above").arg(LogModel::levelName(level)), static_cast<int>(level));
    }
    least->setCurrentIndex(least->findData(static_cast<int>(LogLevel::Info)));
    least->setAccessibleName(tr("Least level"));
    connect(least, &QComboBox::currentIndexChanged, this, [this, least] {
        model_->setLeast(static_cast<LogLevel>(least->currentData().toInt()));
    });
    category_->setAccessibleName(tr("Part"));
    fillCategories();
    connect(category_, &QComboBox::activated, this,
            [this] { model_->setCategory(category_->currentData().toString()); });
    auto* search = new QLineEdit;
    search->setPlaceholderText(tr("Search"));
    search->setAccessibleName(tr("Search"));
    search->setClearButtonEnabled(true);
    search->addAction(symbol(QStringLiteral("search")), QLineEdit::LeadingPosition);
    connect(search, &QLineEdit::textChanged, model_, &LogModel::setSearch);
    auto* copy = new CopyButton(tr("&Copy all shown"), [this] { return shownText(); });

    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(least);
    row->addWidget(category_);
    row->addWidget(search, 1);
    row->addWidget(copy);
    return bar;
}

void LogPage::fillCategories()
{
    const QVariant chosen = category_->currentData();
    category_->clear();
    category_->addItem(tr("All parts"), QString());
    for (const QString& category : model_->categories()) {
        category_->addItem(category, category);
    }
    category_->setCurrentIndex(std::max(0, category_->findData(chosen)));
}

QString LogPage::shownText() const
{
    QStringList lines;
    for (int row = 0; row < model_->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < LogModel::ColumnCount; ++column) {
            cells << model_->index(row, column).data().toString();
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace toxtunnel::ui
