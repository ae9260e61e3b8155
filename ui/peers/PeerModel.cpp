// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peers/PeerModel.h"

#include "ui/look/Symbol.h"
#include "ui/text/Words.h"

#include <algorithm>

namespace toxtunnel::ui {

namespace {

QIcon iconOf(const PeerInfo& peer)
{
    return peer.online() ? symbol(QStringLiteral("state-on"), Tone::Good)
                         : symbol(QStringLiteral("state-off"), Tone::Quiet);
}

} // namespace

PeerModel::PeerModel(service::Service& service, QObject* parent)
    : QAbstractTableModel(parent)
    , peers_(service.peers())
{
    connect(&service, &service::Service::peersChanged, this, &PeerModel::onChanges);
    connect(&service, &service::Service::trafficTick, this, &PeerModel::onTick);
}

int PeerModel::rowOf(const PublicKey& key) const
{
    const auto found = std::find_if(peers_.begin(), peers_.end(),
                                    [&](const PeerInfo& peer) { return peer.key == key; });
    return found == peers_.end() ? -1 : static_cast<int>(found - peers_.begin());
}

void PeerModel::onChanges(const service::PeerChanges& changes)
{
    for (const PublicKey& key : changes.removed) {
        if (const int row = rowOf(key); row >= 0) {
            beginRemoveRows({}, row, row);
            peers_.erase(peers_.begin() + row);
            endRemoveRows();
        }
    }
    for (const PeerInfo& peer : changes.changed) {
        if (const int row = rowOf(peer.key); row >= 0) {
            peers_[static_cast<std::size_t>(row)] = peer;
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        } else {
            const int end = rowCount();
            beginInsertRows({}, end, end);
            peers_.push_back(peer);
            endInsertRows();
        }
    }
}

void PeerModel::onTick(const TrafficTick& tick)
{
    for (const auto& moved : tick.peers) {
        rates_[moved.id] = moved.perSecond;
        if (const int row = rowOf(moved.id); row >= 0) {
            Q_EMIT dataChanged(index(row, Received), index(row, Sent));
        }
    }
}

int PeerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(peers_.size());
}

int PeerModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PeerModel::text(const PeerInfo& peer, int column) const
{
    const auto rate = rates_.find(peer.key);
    const Traffic rates = rate == rates_.end() ? Traffic{} : rate->second;
    switch (column) {
    case Name:
        return Words::peer(peer);
    case Path:
        return Words::path(peer.path);
    case RoundTrip:
        return peer.roundTrip ? Words::roundTrip(*peer.roundTrip) : QString();
    case Received:
        return peer.online() ? Words::rate(rates.received) : QString();
    case Sent:
        return peer.online() ? Words::rate(rates.sent) : QString();
    case Seen:
        return peer.lastSeen ? Words::ago(*peer.lastSeen, std::chrono::system_clock::now())
                             : tr("never");
    default:
        return {};
    }
}

QVariant PeerModel::sortKey(const PeerInfo& peer, int column) const
{
    const auto rate = rates_.find(peer.key);
    const Traffic rates = rate == rates_.end() ? Traffic{} : rate->second;
    switch (column) {
    case RoundTrip:
        return peer.roundTrip ? qlonglong{peer.roundTrip->count()}
                              : std::numeric_limits<qlonglong>::max();
    case Received:
        return qulonglong{rates.received};
    case Sent:
        return qulonglong{rates.sent};
    case Seen:
        return peer.lastSeen ? qlonglong{-peer.lastSeen->time_since_epoch().count()} : 0;
    default:
        return text(peer, column).toCaseFolded();
    }
}

QVariant PeerModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const PeerInfo& shown = peer(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, index.column());
    case Qt::DecorationRole:
        return index.column() == Name ? iconOf(shown) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() >= RoundTrip ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                           : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == Name
                   ? tr("%1, %2").arg(Words::peer(shown), Words::path(shown.path))
                   : QVariant();
    case Qt::ToolTipRole:
        return toQt(shown.key.toHex());
    case sortRole:
        return sortKey(shown, index.column());
    default:
        return {};
    }
}

QVariant PeerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Name");
    case Path:
        return tr("Way");
    case RoundTrip:
        return tr("Round trip");
    case Received:
        return tr("↓ Received");
    case Sent:
        return tr("↑ Sent");
    case Seen:
        return tr("Last seen");
    default:
        return {};
    }
}

} // namespace toxtunnel::ui
