// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/StreamModel.h"

#include "ui/text/Words.h"

#include <algorithm>

namespace toxtunnel::ui {

namespace {

std::uint64_t number(StreamId id)
{
    return static_cast<std::uint64_t>(id);
}

std::uint64_t sum(const Traffic& traffic)
{
    return traffic.sent + traffic.received;
}

} // namespace

StreamModel::StreamModel(service::Service& service, QObject* parent)
    : QAbstractTableModel(parent)
    , service_(service)
{
    readNames();
    apply({service.streams(), {}});
    choose();
    connect(&service, &service::Service::streamsChanged, this, &StreamModel::onChanges);
    connect(&service, &service::Service::trafficTick, this, &StreamModel::onTick);
    connect(&service, &service::Service::peersChanged, this, &StreamModel::readNames);
}

const StreamInfo& StreamModel::stream(int row) const
{
    return shown_[static_cast<std::size_t>(row)]->info;
}

void StreamModel::readNames()
{
    for (const PeerInfo& peer : service_.peers()) {
        names_[peer.key] = Words::peer(peer);
    }
    for (auto& [id, row] : all_) {
        row.peerName = names_[row.info.peer];
    }
}

void StreamModel::setFilter(const QString& words)
{
    filter_ = StreamFilter(words);
    rearrange();
}

void StreamModel::setHeld(bool held)
{
    held_ = held;
    if (!held) {
        beginResetModel();
        all_.clear();
        moving_.clear();
        apply({service_.streams(), {}});
        choose();
        endResetModel();
    }
}

void StreamModel::apply(const service::StreamChanges& changes)
{
    for (const StreamInfo& info : changes.changed) {
        Row& row = all_[number(info.id)];
        row.info = info;
        const auto name = names_.find(info.peer);
        row.peerName = name == names_.end() ? Words::key(info.peer) : name->second;
    }
}

void StreamModel::onChanges(const service::StreamChanges& changes)
{
    if (held_) {
        return;
    }
    const bool other =
        !changes.removed.empty() ||
        std::any_of(changes.changed.begin(), changes.changed.end(),
                    [this](const StreamInfo& info) { return !all_.contains(number(info.id)); });
    if (!other) {
        apply(changes);
        if (!shown_.empty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        }
        return;
    }
    // Many rows come and go together; one reset costs less than thousands of insertions. The page
    // keeps the selection by its ids.
    beginResetModel();
    for (const StreamId id : changes.removed) {
        all_.erase(number(id));
    }
    apply(changes);
    choose();
    endResetModel();
}

void StreamModel::onTick(const TrafficTick& tick)
{
    if (held_) {
        return;
    }
    for (const std::uint64_t id : moving_) {
        if (const auto row = all_.find(id); row != all_.end()) {
            row->second.perSecond = {};
        }
    }
    moving_.clear();
    for (const auto& moved : tick.streams) {
        if (const auto row = all_.find(number(moved.id)); row != all_.end()) {
            row->second.perSecond = moved.perSecond;
            row->second.info.total = moved.total;
            moving_.push_back(number(moved.id));
        }
    }
    if (shown_.empty()) {
        return;
    }
    if (sortColumn_ >= Received) {
        rearrange();
    } else {
        Q_EMIT dataChanged(index(0, Age), index(rowCount() - 1, Total));
    }
}

void StreamModel::choose()
{
    shown_.clear();
    shown_.reserve(all_.size());
    for (const auto& [id, row] : all_) {
        if (filter_.empty() || filter_.fits(row.info, row.peerName)) {
            shown_.push_back(&row);
        }
    }
    sortShown();
}

void StreamModel::sortShown()
{
    const auto smaller = [this](const Row* a, const Row* b) {
        if (before(*a, *b)) {
            return true;
        }
        return !before(*b, *a) && number(a->info.id) < number(b->info.id);
    };
    if (sortOrder_ == Qt::AscendingOrder) {
        std::sort(shown_.begin(), shown_.end(), smaller);
    } else {
        std::sort(shown_.begin(), shown_.end(),
                  [&](const Row* a, const Row* b) { return smaller(b, a); });
    }
}

void StreamModel::rearrange()
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<std::uint64_t> ids;
    for (const QModelIndex& index : before) {
        ids.push_back(number(stream(index.row()).id));
    }
    choose();
    std::unordered_map<std::uint64_t, int> rows;
    if (!ids.empty()) {
        for (int row = 0; row < rowCount(); ++row) {
            rows.emplace(number(stream(row).id), row);
        }
    }
    QModelIndexList after;
    for (int i = 0; i < before.size(); ++i) {
        const auto row = rows.find(ids[static_cast<std::size_t>(i)]);
        after << (row == rows.end() ? QModelIndex() : index(row->second, before[i].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void StreamModel::sort(int column, Qt::SortOrder order)
{
    sortColumn_ = column;
    sortOrder_ = order;
    rearrange();
}

bool StreamModel::before(const Row& a, const Row& b) const
{
    switch (sortColumn_) {
    case Peer:
        return a.peerName < b.peerName;
    case Direction:
        return a.info.incoming < b.info.incoming;
    case Local:
        return a.info.local < b.info.local;
    case TargetColumn:
        return std::tie(a.info.target.host, a.info.target.port) <
               std::tie(b.info.target.host, b.info.target.port);
    case State:
        return a.info.state < b.info.state;
    case Received:
        return a.perSecond.received < b.perSecond.received;
    case Sent:
        return a.perSecond.sent < b.perSecond.sent;
    case Total:
        return sum(a.info.total) < sum(b.info.total);
    default:
        return a.info.openedAt > b.info.openedAt; // the youngest has the smallest age
    }
}

int StreamModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

int StreamModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString StreamModel::text(const Row& row, int column) const
{
    const StreamInfo& info = row.info;
    switch (column) {
    case Peer:
        return row.peerName;
    case Direction:
        return info.incoming ? tr("in") : tr("out");
    case Local:
        return toQt(info.local);
    case TargetColumn:
        return toQt(info.target.text());
    case State:
        return Words::state(info.state);
    case Age:
        return Words::duration(std::chrono::duration_cast<std::chrono::seconds>(
            std::chrono::system_clock::now() - info.openedAt));
    case Received:
        return Words::rate(row.perSecond.received);
    case Sent:
        return Words::rate(row.perSecond.sent);
    case Total:
        return Words::bytes(sum(info.total));
    default:
        return {};
    }
}

QVariant StreamModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = *shown_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() >= Age ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == Peer ? tr("%1, %2 to %3, %4")
                                            .arg(row.peerName, text(row, Direction),
                                                 text(row, TargetColumn), text(row, State))
                                      : QVariant();
    default:
        return {};
    }
}

QVariant StreamModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Peer:
        return tr("Peer");
    case Direction:
        return tr("Way");
    case Local:
        return tr("Program here");
    case TargetColumn:
        return tr("Target");
    case State:
        return tr("State");
    case Age:
        return tr("Age");
    case Received:
        return tr("↓ Received");
    case Sent:
        return tr("↑ Sent");
    case Total:
        return tr("Total");
    default:
        return {};
    }
}

} // namespace toxtunnel::ui
