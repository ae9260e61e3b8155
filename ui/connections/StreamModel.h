// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/Service.h"
#include "ui/connections/StreamFilter.h"

#include <QAbstractTableModel>
#include <unordered_map>

namespace toxtunnel::ui {

/// The connections that run now, filtered and sorted by the model itself: ten thousand of them
/// change each second, so each tick is one pass over them and one signal, never one per row.
class StreamModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Peer,
        Direction,
        Local,
        TargetColumn,
        State,
        Age,
        Received,
        Sent,
        Total,
        ColumnCount,
    };

    explicit StreamModel(service::Service& service, QObject* parent = nullptr);

    const StreamInfo& stream(int row) const;
    void setFilter(const QString& words);
    /// Nothing changes on the screen while it is held; what happened shows afterwards.
    void setHeld(bool held);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    struct Row
    {
        StreamInfo info;
        Traffic perSecond;
        QString peerName;
    };

    void readNames();
    void onChanges(const service::StreamChanges& changes);
    void onTick(const TrafficTick& tick);
    void apply(const service::StreamChanges& changes);
    void choose(); ///< which rows are shown, in which order
    void sortShown();
    void rearrange(); ///< choose() with the views told, their selection kept
    bool before(const Row& a, const Row& b) const;
    QString text(const Row& row, int column) const;

    service::Service& service_;
    std::unordered_map<PublicKey, QString> names_;
    std::unordered_map<std::uint64_t, Row> all_; ///< by id; nodes keep their place
    std::vector<const Row*> shown_;
    std::vector<std::uint64_t> moving_; ///< whose rate is not zero
    StreamFilter filter_;
    int sortColumn_ = Age;
    Qt::SortOrder sortOrder_ = Qt::AscendingOrder;
    bool held_ = false;
};

} // namespace toxtunnel::ui
