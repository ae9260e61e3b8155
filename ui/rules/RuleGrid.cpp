// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/RuleGrid.h"

#include "ui/look/Symbol.h"
#include "ui/text/Words.h"

#include <algorithm>

namespace toxtunnel::ui {

namespace {

bool holds(const std::vector<RuleEntry>& entries, const RuleEntry& entry)
{
    return std::find(entries.begin(), entries.end(), entry) != entries.end();
}

bool coversPorts(const RuleEntry& broad, const RuleEntry& narrow)
{
    if (broad.ports.empty()) {
        return true;
    }
    return !narrow.ports.empty() &&
           std::all_of(narrow.ports.begin(), narrow.ports.end(), [&](const PortRange& wanted) {
               return std::any_of(
                   broad.ports.begin(), broad.ports.end(), [&](const PortRange& range) {
                       return range.first <= wanted.first && wanted.last <= range.last;
                   });
           });
}

/// Whether another entry decides for `narrow` as well. Addresses in ranges are the tester's matter.
bool isCovered(const std::vector<RuleEntry>& entries, const RuleEntry& narrow)
{
    return std::any_of(entries.begin(), entries.end(), [&](const RuleEntry& broad) {
        const bool sameHost = broad.host == narrow.host;
        return (sameHost ? broad.ports != narrow.ports : broad.host == "*") &&
               coversPorts(broad, narrow);
    });
}

} // namespace

RuleGrid::RuleGrid(service::Service& service, QObject* parent)
    : QAbstractTableModel(parent)
    , service_(service)
{
    connect(&service, &service::Service::rulesChanged, this, &RuleGrid::rebuild);
    connect(&service, &service::Service::peersChanged, this, &RuleGrid::rebuild);
    rebuild();
}

void RuleGrid::rebuild()
{
    std::vector<PublicKey> peers;
    std::vector<RuleEntry> services;
    std::vector<RuleInfo> rules = service_.rules();
    const auto addPeer = [&peers](const PublicKey& key) {
        if (std::find(peers.begin(), peers.end(), key) == peers.end()) {
            peers.push_back(key);
        }
    };
    for (const RuleInfo& rule : rules) {
        addPeer(rule.settings.peer);
        for (const auto* entries : {&rule.settings.allow, &rule.settings.deny}) {
            for (const RuleEntry& entry : *entries) {
                if (!holds(services, entry)) {
                    services.push_back(entry);
                }
            }
        }
    }
    for (const PeerInfo& peer : service_.peers()) {
        addPeer(peer.key);
    }
    if (peers == peers_ && services == services_) {
        rules_ = std::move(rules);
        if (!peers_.empty() && !services_.empty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        }
        return;
    }
    beginResetModel();
    peers_ = std::move(peers);
    services_ = std::move(services);
    rules_ = std::move(rules);
    endResetModel();
}

const RuleInfo* RuleGrid::rule(int row) const
{
    const PublicKey& peer = peers_[static_cast<std::size_t>(row)];
    const auto found = std::find_if(rules_.begin(), rules_.end(), [&](const RuleInfo& each) {
        return each.settings.peer == peer;
    });
    return found == rules_.end() ? nullptr : &*found;
}

RuleGrid::Cell RuleGrid::cell(int row, int column) const
{
    const RuleInfo* found = rule(row);
    if (found == nullptr) {
        return Cell::Default;
    }
    const RuleEntry& entry = services_[static_cast<std::size_t>(column)];
    if (holds(found->settings.deny, entry)) {
        return Cell::Denied;
    }
    if (isCovered(found->settings.deny, entry)) {
        return Cell::Overruled; // deny goes before allow
    }
    if (holds(found->settings.allow, entry)) {
        return Cell::Allowed;
    }
    return isCovered(found->settings.allow, entry) ? Cell::Inherited : Cell::Default;
}

RuleSettings RuleGrid::toggled(int row, int column) const
{
    const RuleInfo* found = rule(row);
    RuleSettings settings = found != nullptr ? found->settings : RuleSettings{};
    settings.peer = peers_[static_cast<std::size_t>(row)];
    const RuleEntry& entry = services_[static_cast<std::size_t>(column)];
    if (holds(settings.deny, entry)) {
        std::erase(settings.deny, entry);
    } else if (holds(settings.allow, entry)) {
        std::erase(settings.allow, entry);
        settings.deny.push_back(entry);
    } else {
        settings.allow.push_back(entry);
    }
    return settings;
}

int RuleGrid::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(peers_.size());
}

int RuleGrid::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(services_.size());
}

QString RuleGrid::peerName(int row) const
{
    const PublicKey& key = peers_[static_cast<std::size_t>(row)];
    for (const PeerInfo& peer : service_.peers()) {
        if (peer.key == key) {
            return Words::peer(peer);
        }
    }
    return Words::key(key);
}

QString RuleGrid::words(Cell cell)
{
    switch (cell) {
    case Cell::Allowed:
        return tr("allowed");
    case Cell::Denied:
        return tr("denied");
    case Cell::Inherited:
        return tr("allowed by a broader entry");
    case Cell::Overruled:
        return tr("denied by a broader entry");
    case Cell::Default:
        break;
    }
    return tr("not allowed");
}

QVariant RuleGrid::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Cell state = cell(index.row(), index.column());
    const bool pale = state != Cell::Allowed && state != Cell::Denied;
    const bool allowed = state == Cell::Allowed || state == Cell::Inherited;
    switch (role) {
    case Qt::DecorationRole:
        return symbol(allowed ? QStringLiteral("allowed") : QStringLiteral("denied"),
                      pale      ? Tone::Quiet
                      : allowed ? Tone::Good
                                : Tone::Bad);
    case Qt::DisplayRole:
        return pale ? QString() : words(state);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1 at %2: %3")
            .arg(peerName(index.row()),
                 Words::entry(services_[static_cast<std::size_t>(index.column())]), words(state));
    default:
        return {};
    }
}

QVariant RuleGrid::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole) {
        return {};
    }
    return orientation == Qt::Vertical ? peerName(section)
                                       : Words::entry(services_[static_cast<std::size_t>(section)]);
}

} // namespace toxtunnel::ui
