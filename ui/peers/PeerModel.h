// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/Service.h"

#include <QAbstractTableModel>
#include <map>

namespace toxtunnel::ui {

/// The peers, one a row.
class PeerModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Path,
        RoundTrip,
        Received,
        Sent,
        Seen,
        ColumnCount,
    };
    static constexpr int sortRole = Qt::UserRole;

    explicit PeerModel(service::Service& service, QObject* parent = nullptr);

    const PeerInfo& peer(int row) const { return peers_[static_cast<std::size_t>(row)]; }
    int rowOf(const PublicKey& key) const; ///< -1: not there

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    void onChanges(const service::PeerChanges& changes);
    void onTick(const TrafficTick& tick);
    QString text(const PeerInfo& peer, int column) const;
    QVariant sortKey(const PeerInfo& peer, int column) const;

    std::vector<PeerInfo> peers_;
    std::map<PublicKey, Traffic> rates_; ///< of the last second, where anything moved
};

} // namespace toxtunnel::ui
