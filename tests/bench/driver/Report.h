// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/driver/Cells.h"

#include <QJsonArray>
#include <map>

namespace bench {

/// What was measured, as a table for people and as JSON for programs.
class Report
{
public:
    /// A line for each of the cell's rows, from all its runs.
    void add(const Cell& cell, const std::map<Kind, std::vector<QJsonObject>>& runs);

    static QString tableHead();
    /// The lines added last.
    QString lines() const { return lines_; }
    QJsonObject json() const;
    bool allMet() const { return allMet_; }

private:
    void addRow(const Cell& cell, const Row& row,
                const std::map<Kind, std::vector<QJsonObject>>& runs);

    QString lines_;
    QJsonArray rows_;
    QJsonArray details_;
    bool allMet_ = true;
};

} // namespace bench
