// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/ConnectionsPage.h"

#include "ui/connections/StreamModel.h"
#include "ui/look/Symbol.h"
#include "ui/text/Words.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/GraphPanel.h"
#include "ui/widgets/TableView.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace toxtunnel::ui {

ConnectionsPage::ConnectionsPage(service::Service& service, QWidget* parent)
    : Page(service, tr("Connections"), parent)
    , model_(new StreamModel(service, this))
    , table_(new TableView(tr("Connections")))
    , graph_(new GraphPanel(service))
    , count_(new QLabel)
    , close_(new QPushButton(symbol(QStringLiteral("close")), tr("C&lose")))
    , rule_(new QPushButton(symbol(QStringLiteral("rules")), tr("Make a &rule")))
    , stack_(new QStackedWidget)
{
    table_->setModel(model_);
    table_->setSortingEnabled(true);
    table_->sortByColumn(StreamModel::Age, Qt::AscendingOrder);
    table_->setWidths({14, 5, 16, 18, 8, 10, 11, 11, 10}, StreamModel::TargetColumn);
    auto* split = new QSplitter(Qt::Vertical);
    split->addWidget(table_);
    split->addWidget(graph_);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    auto* full = new QWidget;
    auto* column = new QVBoxLayout(full);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(toolBar());
    column->addWidget(split, 1);
    auto* empty = new EmptyState(QStringLiteral("connections"),
                                 tr("No connection runs now. They show here as soon as a program "
                                    "uses one of your forwards."),
                                 tr("New &forward"));
    connect(empty, &EmptyState::chosen, this, [this] { Q_EMIT verbChosen(Verb::AddForward); });
    stack_->addWidget(full);
    stack_->addWidget(empty);
    body()->addWidget(stack_, 1);

    connect(model_, &QAbstractItemModel::modelReset, this, &ConnectionsPage::restoreChoice);
    connect(model_, &QAbstractItemModel::layoutChanged, this, &ConnectionsPage::showList);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& row) {
                if (row.isValid()) {
                    chosen_ = model_->stream(row.row()).id;
                    showChosen();
                }
            });
    connect(close_, &QPushButton::clicked, this, &ConnectionsPage::closeChosen);
    connect(rule_, &QPushButton::clicked, this, &ConnectionsPage::makeRule);
    showList();
    showChosen();
}

QWidget* ConnectionsPage::toolBar()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    auto* filter = new QLineEdit;
    filter->setClearButtonEnabled(true);
    filter->setPlaceholderText(tr("Filter: peer:home port:22 host:nas in out"));
    filter->setAccessibleName(tr("Filter"));
    filter->addAction(symbol(QStringLiteral("search")), QLineEdit::LeadingPosition);
    connect(filter, &QLineEdit::textChanged, model_, &StreamModel::setFilter);
    auto* hold = new QPushButton(symbol(QStringLiteral("pause")), tr("&Hold the list"));
    hold->setCheckable(true);
    connect(hold, &QPushButton::toggled, model_, &StreamModel::setHeld);
    row->addWidget(filter, 1);
    row->addWidget(count_);
    row->addWidget(hold);
    row->addWidget(close_);
    row->addWidget(rule_);
    return bar;
}

void ConnectionsPage::showList()
{
    stack_->setCurrentIndex(service().streams().empty() && model_->rowCount() == 0 ? 1 : 0);
    count_->setText(tr("%n connection(s)", nullptr, model_->rowCount()));
}

void ConnectionsPage::restoreChoice()
{
    if (chosen_) {
        for (int row = 0; row < model_->rowCount(); ++row) {
            if (model_->stream(row).id == *chosen_) {
                table_->setCurrentIndex(model_->index(row, 0));
                showList();
                return;
            }
        }
        chosen_.reset();
    }
    showList();
    showChosen();
}

void ConnectionsPage::showChosen()
{
    const QModelIndex row = table_->currentIndex();
    close_->setEnabled(row.isValid());
    rule_->setEnabled(row.isValid() && model_->stream(row.row()).incoming);
    if (!chosen_ || !row.isValid()) {
        graph_->setSubject({}, tr("All connections"));
        return;
    }
    graph_->setSubject(*chosen_, tr("%1 to %2")
                                     .arg(row.siblingAtColumn(StreamModel::Peer).data().toString(),
                                          toQt(model_->stream(row.row()).target.text())));
}

void ConnectionsPage::closeChosen()
{
    for (const QModelIndex& row : table_->selectionModel()->selectedRows()) {
        follow(service().closeStream(model_->stream(row.row()).id));
    }
}

/// A rule of exactly what this connection reaches.
void ConnectionsPage::makeRule()
{
    const StreamInfo stream = model_->stream(table_->currentIndex().row());
    const RuleEntry entry{stream.target.host, {{stream.target.port, stream.target.port}}};
    const auto told = [this, entry] {
        banner().showRemark(tr("A rule allows %1 now.").arg(Words::entry(entry)),
                            tr("Show the rules"), [this] { Q_EMIT verbChosen(Verb::ShowRules); });
    };
    for (const RuleInfo& rule : service().rules()) {
        if (rule.settings.peer == stream.peer) {
            RuleSettings settings = rule.settings;
            if (std::find(settings.allow.begin(), settings.allow.end(), entry) ==
                settings.allow.end()) {
                settings.allow.push_back(entry);
            }
            follow(service().editRule(rule.id, settings), told);
            return;
        }
    }
    follow(service().addRule({stream.peer, {entry}, {}, {}, {}}), told);
}

} // namespace toxtunnel::ui
