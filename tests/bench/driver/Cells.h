// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/driver/Stage.h"

#include <functional>
#include <optional>
#include <vector>

namespace bench {

/// A line of the table: a figure that a cell yields, and its bar.
struct Row
{
    QString title; ///< with the unit
    QString key;   ///< in what the cell's `measure` returns
    std::optional<double> bar;
    bool atMost = true; ///< whether less is better, and the bar an upper limit

    bool met(double value) const { return !bar || (atMost ? value <= *bar : value >= *bar); }
};

/// One measurement, with new processes each time it runs.
struct Cell
{
    QString name; ///< for --only
    std::vector<Row> rows;
    QStringList linkOptions{}; ///< of the emulated link; empty: loopback
    int runs = 1;              ///< of toxtunnel; the worst counts
    bool compared = true;      ///< also measured direct and through ssh -L
    bool onlyWithFull = false; ///< part of --full only
    /// All that was seen, the rows' keys among it; has "error" when it failed.
    std::function<QJsonObject(const Stage&, Kind, const QString& tunnelProgram)> measure;
};

std::vector<Cell> allCells();

} // namespace bench
