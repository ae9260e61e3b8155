// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/Service.h"

#include <QAbstractTableModel>

namespace toxtunnel::ui {

/// Peers by services: what each may reach. A service is an entry that some rule names. A cell that
/// a broader entry decides, or nothing at all, is shown pale.
class RuleGrid final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Cell
    {
        Default,   ///< nothing says anything: denied
        Allowed,   ///< by an entry of its own
        Denied,    ///< by an entry of its own
        Inherited, ///< allowed by a broader entry
        Overruled, ///< denied by a broader entry
    };

    explicit RuleGrid(service::Service& service, QObject* parent = nullptr);

    Cell cell(int row, int column) const;
    /// What clicking the cell makes of the rule of its peer: nothing said, allowed, denied, in
    /// turn.
    RuleSettings toggled(int row, int column) const;
    const RuleInfo* rule(int row) const; ///< of the peer of the row; null: it has none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    void rebuild();
    QString peerName(int row) const;
    static QString words(Cell cell);

    service::Service& service_;
    std::vector<PublicKey> peers_;
    std::vector<RuleEntry> services_;
    std::vector<RuleInfo> rules_;
};

} // namespace toxtunnel::ui
