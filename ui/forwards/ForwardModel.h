// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/Service.h"

#include <QAbstractTableModel>
#include <map>

namespace toxtunnel::ui {

/// The forwards, one a row; the tick of a row switches it.
class ForwardModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Local,
        Peer,
        TargetColumn,
        State,
        Connections,
        Rates,
        Total,
        ColumnCount,
    };
    static constexpr int sortRole = Qt::UserRole;

    explicit ForwardModel(service::Service& service, QObject* parent = nullptr);

    const ForwardInfo& forward(int row) const { return forwards_[static_cast<std::size_t>(row)]; }
    int rowOf(ForwardId id) const; ///< -1: not there

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void switched(const toxtunnel::ForwardInfo& forward, bool on);

private:
    void onChanges(const service::ForwardChanges& changes);
    void onTick(const TrafficTick& tick);
    QString text(const ForwardInfo& forward, int column) const;
    QString peerName(const ForwardInfo& forward) const;
    QVariant sortKey(const ForwardInfo& forward, int column) const;

    service::Service& service_;
    std::vector<ForwardInfo> forwards_;
    std::map<ForwardId, TrafficOf<ForwardId>> traffic_;
};

} // namespace toxtunnel::ui
