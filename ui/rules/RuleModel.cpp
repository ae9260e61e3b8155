// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/RuleModel.h"

#include "ui/look/Symbol.h"
#include "ui/text/Words.h"

#include <algorithm>

namespace toxtunnel::ui {

namespace {

QString entriesText(const std::vector<RuleEntry>& entries)
{
    QStringList parts;
    for (const RuleEntry& entry : entries) {
        parts << Words::entry(entry);
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace

RuleModel::RuleModel(service::Service& service, QObject* parent)
    : QAbstractTableModel(parent)
    , service_(service)
    , rules_(service.rules())
{
    connect(&service, &service::Service::rulesChanged, this, &RuleModel::onRules);
}

int RuleModel::rowOf(RuleId id) const
{
    const auto found = std::find_if(rules_.begin(), rules_.end(),
                                    [id](const RuleInfo& rule) { return rule.id == id; });
    return found == rules_.end() ? -1 : static_cast<int>(found - rules_.begin());
}

void RuleModel::onRules(const std::vector<RuleInfo>& rules)
{
    const bool same = std::equal(rules.begin(), rules.end(), rules_.begin(), rules_.end(),
                                 [](const RuleInfo& a, const RuleInfo& b) { return a.id == b.id; });
    if (!same) {
        beginResetModel();
        rules_ = rules;
        endResetModel();
    } else if (!rules.empty()) { // only figures or settings: the selection stays
        rules_ = rules;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int RuleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rules_.size());
}

int RuleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RuleModel::text(const RuleInfo& rule, int column) const
{
    const auto now = std::chrono::system_clock::now();
    switch (column) {
    case Peer:
        for (const PeerInfo& peer : service_.peers()) {
            if (peer.key == rule.settings.peer) {
                return Words::peer(peer);
            }
        }
        return Words::key(rule.settings.peer);
    case Allow:
        return entriesText(rule.settings.allow);
    case Deny:
        return entriesText(rule.settings.deny);
    case Expires:
        if (!rule.settings.expires) {
            return tr("never");
        }
        return *rule.settings.expires <= now ? tr("expired")
                                             : tr("in %1").arg(Words::duration(
                                                   std::chrono::duration_cast<std::chrono::seconds>(
                                                       *rule.settings.expires - now)));
    case Used:
        return tr("%1 allowed, %2 denied")
            .arg(QString::number(rule.allowed), QString::number(rule.denied));
    case Remark:
        return rule.warnings.empty() ? toQt(rule.settings.comment)
                                     : Words::message(rule.warnings.front());
    default:
        return {};
    }
}

QVariant RuleModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const RuleInfo& shown = rule(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, index.column());
    case Qt::ToolTipRole:
        return index.column() == Used && shown.lastUsed
                   ? tr("last %1").arg(
                         Words::ago(*shown.lastUsed, std::chrono::system_clock::now()))
                   : text(shown, index.column());
    case Qt::DecorationRole:
        return index.column() == Remark && !shown.warnings.empty()
                   ? symbol(QStringLiteral("warning"), Tone::Warning)
                   : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == Peer
                   ? tr("%1 may reach %2").arg(text(shown, Peer), text(shown, Allow))
                   : QVariant();
    default:
        return {};
    }
}

QVariant RuleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Peer:
        return tr("Peer");
    case Allow:
        return tr("May reach");
    case Deny:
        return tr("Never");
    case Expires:
        return tr("Expires");
    case Used:
        return tr("Used");
    case Remark:
        return tr("Remark");
    default:
        return {};
    }
}

} // namespace toxtunnel::ui
