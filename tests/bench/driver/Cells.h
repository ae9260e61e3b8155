// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/driver/Way.h"

#include <functional>
#include <optional>
#include <vector>

namespace bench {

/// What a figure has to be.
struct Bar
{
    Kind kind;                ///< whose figure
    double limit;             ///< in the row's unit, or a factor
    std::optional<Kind> of{}; ///< set: `limit` times the figure of this way in the same run
};

/// A line of the table for each way: a figure that a cell yields, and its bars.
struct Row
{
    QString title;      ///< with the unit
    QString key;        ///< in what the cell's `measure` returns
    bool atMost = true; ///< whether less is better, and bars are upper limits
    std::vector<Bar> bars{};
    bool worstCounts = false; ///< of several runs; otherwise their median
};

/// One measurement, with new processes each time it runs.
struct Cell
{
    QString name; ///< for --only
    std::vector<Row> rows;
    std::vector<Kind> kinds;
    Network network{};
    bool onlyWithFull = false; ///< part of --full only
    /// All that was seen, the rows' keys among it; has "error" when it failed, "skipped" with the
    /// reason when it cannot be measured here.
    std::function<QJsonObject(const Scene&)> measure;
};

std::vector<Cell> cellsOfOneMachine(); ///< round trips, connections, bulk, rest
std::vector<Cell> cellsOfNetworks();   ///< delay, loss, a slow line
std::vector<Cell> cellsOfChange();     ///< starts, a path that is cut
std::vector<Cell> cellsOfMatrix();     ///< every load on every network

std::vector<Cell> allCells();

/// A row where less is better, and one where more is.
Row atMost(const QString& title, const char* key, std::vector<Bar> bars = {});
Row atLeast(const QString& title, const char* key, std::vector<Bar> bars = {});

Network emulated(const char* linkOptions);

/// The command line of a load: "command ADDRESS PORT numbers...".
QStringList load(const char* command, const Way& way, std::uint16_t port,
                 std::initializer_list<int> numbers);

/// The numbers of a list in a result.
std::vector<double> list(const QJsonObject& result, const char* name);
double mean(const std::vector<double>& values, std::size_t from, std::size_t count);
constexpr int windowsPerSecond = 2; ///< of tunnelload's download and upload

/// "mean": the rate in MB/s of `streams` over `measured` seconds after `ramp`.
QJsonObject bulkRate(const Stage& stage, const Way& way, bool upload, int streams, int ramp,
                     int measured);

} // namespace bench
