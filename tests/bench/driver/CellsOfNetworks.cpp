// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/driver/Cells.h"

#include <algorithm>

namespace bench {

namespace {

/// "slowest": the slowest 5-second window after the first 10 s of 30 s; "mean": over all of it.
QJsonObject windows(const Scene& scene)
{
    const auto way = openWay(scene);
    QJsonObject result =
        runLoad(scene.stage, load("download", *way, way->services().source, {30, 1}));
    if (result.contains(QStringLiteral("error"))) {
        return result;
    }
    const auto rates = list(result, "megabytesPerSecond");
    constexpr std::size_t window = 5 * windowsPerSecond;
    double slowest = mean(rates, 2 * window, window);
    for (std::size_t from = 2 * window; from + window <= rates.size(); ++from) {
        slowest = std::min(slowest, mean(rates, from, window));
    }
    result[QStringLiteral("slowest")] = slowest;
    result[QStringLiteral("mean")] = mean(rates, 0, rates.size());
    return result;
}

/// All ways alike: what one stream moves in 10 s after the first 4 s.
QJsonObject rateAfterStart(const Scene& scene)
{
    const auto way = openWay(scene);
    return bulkRate(scene.stage, *way, false, 1, 4, 10);
}

QJsonObject connectTime(const Scene& scene)
{
    const auto way = openWay(scene);
    return runLoad(scene.stage, load("connect", *way, way->services().echo, {2, 4}));
}

QJsonObject loadedLine(const Scene& scene)
{
    const auto way = openWay(scene);
    return runLoad(scene.stage,
                   load("loaded", *way, way->services().source, {way->services().echo, 12}));
}

const std::vector<Kind> natives{Kind::Direct, Kind::DirectBbr, Kind::Ssh, Kind::OverTox,
                                Kind::DirectUdp};

std::vector<Bar> lossBars(double timesCubic, double overTox)
{
    return {{Kind::OverTox, overTox},
            {Kind::DirectUdp, timesCubic, Kind::Direct},
            {Kind::DirectUdp, 1.5, Kind::DirectBbr}};
}

std::vector<Cell> lineCells()
{
    constexpr double line = 12.5; // MB/s
    constexpr double roundTrip = 40;
    // Over Tox 92.6 % is all that headers leave.
    const std::vector<Bar> rate{{Kind::DirectUdp, 0.93 * line}};
    std::vector<Bar> median;
    std::vector<Bar> slow;
    for (const Kind kind : {Kind::OverTox, Kind::DirectUdp}) {
        median.push_back({kind, roundTrip + 10});
        slow.push_back({kind, roundTrip + 50});
    }
    return {Cell{
        .name = QStringLiteral("line"),
        .rows = {atLeast(QStringLiteral("100 Mbit/s, 40 ms: bulk (MB/s)"), "rate", rate),
                 atMost(QStringLiteral("100 Mbit/s, 40 ms: ping in bulk, p50 (ms)"), "p50", median),
                 atMost(QStringLiteral("100 Mbit/s, 40 ms: ping in bulk, p99 (ms)"), "p99", slow)},
        .kinds = natives,
        .network = emulated("--delay 20 --rate 100mbit --queue 50"),
        .measure = loadedLine}};
}

} // namespace

std::vector<Cell> cellsOfNetworks()
{
    const char* const far = "--delay 20";
    Row oldLoss = atLeast(QStringLiteral("40 ms, 0.1 % loss: slowest 5 s (MB/s)"), "slowest",
                          {{Kind::Frames, 0.5}});
    oldLoss.worstCounts = true;
    std::vector<Cell> cells{
        Cell{.name = QStringLiteral("lossy"),
             .rows = {oldLoss,
                      atLeast(QStringLiteral("40 ms, 0.1 % loss: mean of 30 s (MB/s)"), "mean")},
             .kinds = {Kind::Frames},
             .network = emulated("--delay 20 --loss 0.1"),
             .measure = windows},
        Cell{.name = QStringLiteral("far"),
             .rows = {atLeast(QStringLiteral("40 ms, no loss: bulk (MB/s)"), "mean",
                              {{Kind::DirectUdp, 0.9, Kind::Direct}})},
             .kinds = natives,
             .network = emulated(far),
             .measure = rateAfterStart},
        Cell{.name = QStringLiteral("loss0.1"),
             .rows = {atLeast(QStringLiteral("40 ms, 0.1 % loss: bulk (MB/s)"), "mean",
                              lossBars(20, 40))},
             .kinds = natives,
             .network = emulated("--delay 20 --loss 0.1"),
             .measure = rateAfterStart},
        Cell{.name = QStringLiteral("loss1"),
             .rows = {atLeast(QStringLiteral("40 ms, 1 % loss: bulk (MB/s)"), "mean",
                              lossBars(100, 35))},
             .kinds = natives,
             .network = emulated("--delay 20 --loss 1"),
             .measure = rateAfterStart},
        Cell{.name = QStringLiteral("farconnect"),
             .rows = {atMost(QStringLiteral("40 ms: connect + 1 byte echo, p50 (ms)"), "p50",
                             {{Kind::OverTox, 45}, {Kind::DirectUdp, 45}})},
             .kinds = {Kind::Direct, Kind::Ssh, Kind::Frames, Kind::OverTox, Kind::DirectUdp},
             .network = emulated(far),
             .measure = connectTime},
    };
    for (Cell& cell : lineCells()) {
        cells.push_back(std::move(cell));
    }
    return cells;
}

} // namespace bench
