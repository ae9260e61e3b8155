// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/driver/Cells.h"

#include <QJsonArray>
#include <map>

namespace bench {

/// All runs of a cell, by the way they took.
using Runs = std::map<Kind, std::vector<QJsonObject>>;

/// What was measured, as a table for people and as JSON for programs.
class Report
{
public:
    static QString tableHead();
    /// The table's lines of the cell's rows, one for each way.
    QString add(const Cell& cell, const Runs& runs);

    QJsonObject json() const;
    /// Every bar that could be judged. What cannot be measured on this machine is not judged.
    bool allMet() const { return missed_ == 0; }
    /// One line: how many bars are met, missed and not judged.
    QString summary() const;

private:
    using Figures = std::map<Kind, double>;

    QString addWay(const Cell& cell, const Row& row, Kind kind, const Runs& runs,
                   const Figures& figures);
    QString addBar(const Row& row, const Bar& bar, const Figures& figures, QJsonArray& json,
                   bool measurable);

    QJsonArray rows_;
    QJsonArray details_;
    int met_ = 0;
    int missed_ = 0;
    int unjudged_ = 0;
};

/// How busy the machine is with other things; empty when it is not. For a warning.
QString otherLoad();

} // namespace bench
