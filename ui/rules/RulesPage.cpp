// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/RulesPage.h"

#include "ui/look/Symbol.h"
#include "ui/rules/RuleEditor.h"
#include "ui/rules/RuleGrid.h"
#include "ui/rules/RuleModel.h"
#include "ui/rules/RuleTester.h"
#include "ui/text/Words.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/TableView.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

namespace toxtunnel::ui {

RulesPage::RulesPage(service::Service& service, QWidget* parent)
    : Page(service, tr("Access rules"), parent)
    , grid_(new RuleGrid(service, this))
    , gridView_(new QTableView)
    , model_(new RuleModel(service, this))
    , table_(new TableView(tr("Rules")))
    , stack_(new QStackedWidget)
{
    table_->setModel(model_);
    table_->setWidths({14, 30, 18, 10, 22, 20}, RuleModel::Allow);
    auto* split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(gridBox());
    split->addWidget(table_);
    auto* full = new QWidget;
    auto* column = new QVBoxLayout(full);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(toolBar());
    column->addWidget(split, 1);
    column->addWidget(new RuleTester(service));
    auto* empty = new EmptyState(QStringLiteral("rules"),
                                 tr("Nobody may reach anything here. A rule allows a peer single "
                                    "targets of this computer or its network."),
                                 tr("New &rule"));
    connect(empty, &EmptyState::chosen, this, &RulesPage::create);
    stack_->addWidget(full);
    stack_->addWidget(empty);
    body()->addWidget(stack_, 1);

    connect(model_, &QAbstractItemModel::modelReset, this, &RulesPage::showList);
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RulesPage::showList);
    connect(table_, &QTreeView::doubleClicked, this, &RulesPage::edit);
    showList();
}

QWidget* RulesPage::gridBox()
{
    gridView_->setModel(grid_);
    gridView_->setAccessibleName(tr("Peers and what they may reach"));
    gridView_->setSelectionMode(QAbstractItemView::SingleSelection);
    gridView_->setTabKeyNavigation(false);
    gridView_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    gridView_->setToolTip(tr("Click a cell: allowed, denied, nothing said"));
    connect(gridView_, &QTableView::activated, this,
            [this](const QModelIndex& index) { toggle(index.row(), index.column()); });
    connect(gridView_, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (gridView_->style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick) == 0) {
            toggle(index.row(), index.column());
        }
    });
    return gridView_;
}

QWidget* RulesPage::toolBar()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    auto* add = new QPushButton(symbol(QStringLiteral("add")), tr("&New rule"));
    connect(add, &QPushButton::clicked, this, &RulesPage::create);
    row->addWidget(add);
    const auto addVerb = [&](const QString& symbolName, const QString& text, auto act) {
        auto* button = new QPushButton(symbol(symbolName), text);
        connect(button, &QPushButton::clicked, this, act);
        needChoice_.push_back(button);
        row->addWidget(button);
    };
    addVerb(QStringLiteral("edit"), tr("&Edit"), [this] { edit(); });
    addVerb(QStringLiteral("remove"), tr("&Remove"), [this] {
        if (const auto rule = chosen()) {
            remove(rule->id);
        }
    });
    addVerb(QStringLiteral("up"), tr("&Up"), [this] { move(-1); });
    addVerb(QStringLiteral("down"), tr("&Down"), [this] { move(1); });
    row->addStretch();
    return bar;
}

void RulesPage::showList()
{
    stack_->setCurrentIndex(model_->rowCount() == 0 ? 1 : 0);
    for (QPushButton* button : needChoice_) {
        button->setEnabled(chosen().has_value());
    }
}

std::optional<RuleInfo> RulesPage::chosen() const
{
    const QModelIndex row = table_->currentIndex();
    return row.isValid() ? std::optional(model_->rule(row.row())) : std::nullopt;
}

void RulesPage::create()
{
    (new RuleEditor(service(), {}, this))->open();
}

void RulesPage::edit()
{
    if (const auto rule = chosen()) {
        (new RuleEditor(service(), rule, this))->open();
    }
}

void RulesPage::remove(RuleId id)
{
    const int row = model_->rowOf(id);
    if (row < 0) {
        return;
    }
    follow(service().removeRule(id), [this, row, settings = model_->rule(row).settings] {
        banner().offerUndo(tr("The rule is removed."), [this, row, settings] {
            follow(service().addRule(settings), [this, row] {
                const int last = model_->rowCount() - 1;
                if (row < last) {
                    follow(
                        service().moveRule(model_->rule(last).id, static_cast<std::size_t>(row)));
                }
            });
        });
    });
}

void RulesPage::move(int by)
{
    const int row = table_->currentIndex().row();
    const int to = row + by;
    if (to >= 0 && to < model_->rowCount()) {
        const RuleId id = model_->rule(row).id;
        follow(service().moveRule(id, static_cast<std::size_t>(to)), [this, id] {
            table_->setCurrentIndex(model_->index(std::max(0, model_->rowOf(id)), 0));
        });
    }
}

void RulesPage::toggle(int row, int column)
{
    const RuleSettings settings = grid_->toggled(row, column);
    if (const RuleInfo* rule = grid_->rule(row)) {
        follow(service().editRule(rule->id, settings));
    } else {
        follow(service().addRule(settings));
    }
}

} // namespace toxtunnel::ui
