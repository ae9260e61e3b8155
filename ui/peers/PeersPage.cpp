// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peers/PeersPage.h"

#include "ui/look/Symbol.h"
#include "ui/peers/PeerDetail.h"
#include "ui/peers/PeerModel.h"
#include "ui/peers/RequestList.h"
#include "ui/text/Words.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/TableView.h"

#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace toxtunnel::ui {

PeersPage::PeersPage(service::Service& service, QWidget* parent)
    : Page(service, tr("Peers"), parent)
    , model_(new PeerModel(service, this))
    , sorted_(new QSortFilterProxyModel(this))
    , table_(new TableView(tr("Peers")))
    , detail_(new PeerDetail(service, *this))
    , stack_(new QStackedWidget)
{
    sorted_->setSourceModel(model_);
    sorted_->setSortRole(PeerModel::sortRole);
    table_->setModel(sorted_);
    table_->setSortingEnabled(true);
    table_->sortByColumn(PeerModel::Name, Qt::AscendingOrder);
    table_->setWidths({18, 16, 10, 12, 12, 12}, PeerModel::Name);

    auto* add = new QPushButton(symbol(QStringLiteral("add")), tr("&Add a peer"));
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT verbChosen(Verb::AddPeer); });
    auto* verbs = new QHBoxLayout;
    verbs->addWidget(add);
    verbs->addStretch();
    auto* split = new QSplitter(Qt::Vertical);
    split->addWidget(table_);
    split->addWidget(detail_);
    split->setChildrenCollapsible(false);
    auto* full = new QWidget;
    auto* column = new QVBoxLayout(full);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(verbs);
    column->addWidget(split, 1);
    auto* empty =
        new EmptyState(QStringLiteral("peers"),
                       tr("Peers are your other computers. Add one by its Tox ID or its QR code."),
                       tr("&Add a peer"));
    connect(empty, &EmptyState::chosen, this, [this] { Q_EMIT verbChosen(Verb::AddPeer); });
    stack_->addWidget(full);
    stack_->addWidget(empty);
    body()->addWidget(new RequestList(service, banner()));
    body()->addWidget(stack_, 1);

    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PeersPage::showDetail);
    for (const auto signal :
         {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(model_, signal, this, &PeersPage::showList);
    }
    connect(model_, &QAbstractItemModel::dataChanged, this, &PeersPage::showDetail);
    connect(&service, &service::Service::rulesChanged, this, &PeersPage::showDetail);
    connect(&service, &service::Service::forwardsChanged, this, &PeersPage::showDetail);
    connect(detail_, &PeerDetail::removeWanted, this, &PeersPage::remove);
    auto* removeKey = new QShortcut(QKeySequence::Delete, table_);
    removeKey->setContext(Qt::WidgetShortcut);
    connect(removeKey, &QShortcut::activated, this, [this] {
        if (const QModelIndex row = sorted_->mapToSource(table_->currentIndex()); row.isValid()) {
            remove(model_->peer(row.row()).key);
        }
    });
    showList();
}

void PeersPage::showList()
{
    const bool empty = model_->rowCount() == 0;
    stack_->setCurrentIndex(empty ? 1 : 0);
    if (!empty && !table_->currentIndex().isValid()) {
        table_->setCurrentIndex(sorted_->index(0, 0));
    }
    showDetail();
}

void PeersPage::showDetail()
{
    const QModelIndex row = sorted_->mapToSource(table_->currentIndex());
    detail_->setEnabled(row.isValid());
    if (row.isValid()) {
        detail_->show(model_->peer(row.row()));
    }
}

void PeersPage::remove(const PublicKey& key)
{
    const int row = model_->rowOf(key);
    if (row < 0) {
        return;
    }
    const PeerInfo peer = model_->peer(row);
    const QString name = Words::peer(peer);
    if (!peer.id) {
        banner().showRemark(tr("Only the key of %1 is known, not its Tox ID: removing it cannot be "
                               "undone.")
                                .arg(name),
                            tr("&Remove"), [this, key] { follow(service().removePeer(key)); });
        return;
    }
    std::vector<RuleSettings> rules; // they go with the peer, and come back with it
    for (const RuleInfo& rule : service().rules()) {
        if (rule.settings.peer == key) {
            rules.push_back(rule.settings);
        }
    }
    follow(service().removePeer(key), [this, peer, name, rules] {
        banner().offerUndo(tr("%1 is removed.").arg(name), [this, peer, rules] {
            follow(service().addPeer({peer.name, peer.id->toHex(), {}}), [this, rules] {
                for (const RuleSettings& rule : rules) {
                    follow(service().addRule(rule));
                }
            });
        });
    });
}

} // namespace toxtunnel::ui
