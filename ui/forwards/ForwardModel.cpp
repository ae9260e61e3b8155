// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forwards/ForwardModel.h"

#include "ui/look/Symbol.h"
#include "ui/text/Words.h"

#include <QLocale>
#include <algorithm>

namespace toxtunnel::ui {

namespace {

QIcon iconOf(ForwardState state)
{
    switch (state) {
    case ForwardState::Off:
        return symbol(QStringLiteral("state-off"), Tone::Quiet);
    case ForwardState::Paused:
        return symbol(QStringLiteral("pause"), Tone::Quiet);
    case ForwardState::Listening:
        return symbol(QStringLiteral("state-on"), Tone::Good);
    case ForwardState::WaitingForPeer:
        return symbol(QStringLiteral("state-wait"), Tone::Warning);
    case ForwardState::PortTaken:
    case ForwardState::Failed:
        break;
    }
    return symbol(QStringLiteral("warning"), Tone::Bad);
}

} // namespace

ForwardModel::ForwardModel(service::Service& service, QObject* parent)
    : QAbstractTableModel(parent)
    , service_(service)
    , forwards_(service.forwards())
{
    connect(&service, &service::Service::forwardsChanged, this, &ForwardModel::onChanges);
    connect(&service, &service::Service::trafficTick, this, &ForwardModel::onTick);
    connect(&service, &service::Service::peersChanged, this, [this] {
        if (!forwards_.empty()) {
            Q_EMIT dataChanged(index(0, Peer), index(rowCount() - 1, Peer));
        }
    });
}

int ForwardModel::rowOf(ForwardId id) const
{
    const auto found = std::find_if(forwards_.begin(), forwards_.end(),
                                    [id](const ForwardInfo& forward) { return forward.id == id; });
    return found == forwards_.end() ? -1 : static_cast<int>(found - forwards_.begin());
}

void ForwardModel::onChanges(const service::ForwardChanges& changes)
{
    for (const ForwardId id : changes.removed) {
        if (const int row = rowOf(id); row >= 0) {
            beginRemoveRows({}, row, row);
            forwards_.erase(forwards_.begin() + row);
            endRemoveRows();
        }
        traffic_.erase(id);
    }
    for (const ForwardInfo& forward : changes.changed) {
        if (const int row = rowOf(forward.id); row >= 0) {
            forwards_[static_cast<std::size_t>(row)] = forward;
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        } else {
            const int end = rowCount();
            beginInsertRows({}, end, end);
            forwards_.push_back(forward);
            endInsertRows();
        }
    }
}

void ForwardModel::onTick(const TrafficTick& tick)
{
    for (const auto& moved : tick.forwards) {
        traffic_[moved.id] = moved;
    }
    if (!forwards_.empty()) { // the countdown of a retry as well
        Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, Total));
    }
}

int ForwardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(forwards_.size());
}

int ForwardModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags ForwardModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags base = QAbstractTableModel::flags(index);
    return index.column() == Name ? base | Qt::ItemIsUserCheckable : base;
}

QString ForwardModel::peerName(const ForwardInfo& forward) const
{
    if (forward.peer) {
        for (const PeerInfo& peer : service_.peers()) {
            if (peer.key == *forward.peer) {
                return Words::peer(peer);
            }
        }
    }
    return toQt(forward.settings.peer).left(16);
}

QString ForwardModel::text(const ForwardInfo& forward, int column) const
{
    const auto found = traffic_.find(forward.id);
    switch (column) {
    case Name:
        return Words::forward(forward.settings);
    case Local:
        return Words::localAddress(forward.settings);
    case Peer:
        return peerName(forward);
    case TargetColumn:
        return toQt(forward.settings.target.text());
    case State:
        return Words::state(forward, std::chrono::system_clock::now());
    case Connections:
        return QLocale().toString(static_cast<qulonglong>(forward.connections));
    case Rates:
        return Words::rates(found == traffic_.end() ? Traffic{} : found->second.perSecond);
    case Total: {
        const Traffic total = found == traffic_.end() ? forward.total : found->second.total;
        return Words::bytes(total.sent + total.received);
    }
    default:
        return {};
    }
}

QVariant ForwardModel::sortKey(const ForwardInfo& forward, int column) const
{
    const auto found = traffic_.find(forward.id);
    const auto sum = [](const Traffic& traffic) {
        return qulonglong{traffic.sent + traffic.received};
    };
    switch (column) {
    case Local:
        return forward.settings.localPort;
    case Connections:
        return qulonglong{forward.connections};
    case Rates:
        return found == traffic_.end() ? 0 : sum(found->second.perSecond);
    case Total:
        return sum(found == traffic_.end() ? forward.total : found->second.total);
    default:
        return text(forward, column).toCaseFolded();
    }
}

QVariant ForwardModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ForwardInfo& shown = forward(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, index.column());
    case Qt::CheckStateRole:
        if (index.column() != Name) {
            return {};
        }
        return shown.settings.enabled ? Qt::Checked : Qt::Unchecked;
    case Qt::DecorationRole:
        return index.column() == State ? iconOf(shown.state) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() >= Connections ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                             : QVariant();
    case Qt::ToolTipRole:
        return index.column() == State && !shown.trouble.ok() ? Words::outcome(shown.trouble)
                                                              : text(shown, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Name ? tr("%1, %2 to %3: %4")
                                            .arg(text(shown, Name), text(shown, Local),
                                                 text(shown, TargetColumn), text(shown, State))
                                      : QVariant();
    case sortRole:
        return sortKey(shown, index.column());
    default:
        return {};
    }
}

bool ForwardModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Name) {
        return false;
    }
    // The row shows the new state when the service says that it is so.
    Q_EMIT switched(forward(index.row()), value.toInt() == Qt::Checked);
    return true;
}

QVariant ForwardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Forward");
    case Local:
        return tr("On this computer");
    case Peer:
        return tr("Peer");
    case TargetColumn:
        return tr("Target there");
    case State:
        return tr("State");
    case Connections:
        return tr("Open");
    case Rates:
        return tr("Rates");
    case Total:
        return tr("Total");
    default:
        return {};
    }
}

} // namespace toxtunnel::ui
