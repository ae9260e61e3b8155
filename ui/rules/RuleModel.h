// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/Service.h"

#include <QAbstractTableModel>

namespace toxtunnel::ui {

/// The rules in the order of their file.
class RuleModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Peer,
        Allow,
        Deny,
        Expires,
        Used,
        Remark,
        ColumnCount,
    };

    explicit RuleModel(service::Service& service, QObject* parent = nullptr);

    const RuleInfo& rule(int row) const { return rules_[static_cast<std::size_t>(row)]; }
    int rowOf(RuleId id) const; ///< -1: not there

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    void onRules(const std::vector<RuleInfo>& rules);
    QString text(const RuleInfo& rule, int column) const;

    service::Service& service_;
    std::vector<RuleInfo> rules_;
};

} // namespace toxtunnel::ui
