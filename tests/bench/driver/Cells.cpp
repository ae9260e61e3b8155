// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/driver/Cells.h"

#include <QJsonArray>
#include <algorithm>
#include <thread>

namespace bench {

using namespace toxtunnel::test;

namespace {

constexpr int windowsPerSecond = 2; // of tunnelload's download and upload
/// A program with a window brings more libraries, also when it runs without one.
constexpr double restMegabytes = TOXTUNNEL_HAS_GUI ? 40 : 30;

QStringList load(const char* command, const Way& way, std::uint16_t port,
                 std::initializer_list<int> numbers)
{
    QStringList arguments{QString::fromLatin1(command), way.address(), QString::number(port)};
    for (const int number : numbers) {
        arguments << QString::number(number);
    }
    return arguments;
}

std::vector<double> list(const QJsonObject& result, const char* name)
{
    std::vector<double> values;
    for (const QJsonValue value : result[QLatin1String(name)].toArray()) {
        values.push_back(value.toDouble());
    }
    return values;
}

double mean(const std::vector<double>& values, std::size_t from, std::size_t count)
{
    double sum = 0;
    for (std::size_t i = from; i < std::min(from + count, values.size()); ++i) {
        sum += values[i];
    }
    return count > 0 ? sum / static_cast<double>(count) : 0;
}

/// toxcore's sender allows a rate that grows with use, from 4 packets a second: seconds of load
/// before it has settled.
int warmUp(Kind kind)
{
    return kind == Kind::Tunnel ? 8 : 1;
}

QJsonObject pingPong(const Stage& stage, Kind kind, const QString& program)
{
    const auto way = openWay(kind, stage, program);
    return runLoad(stage, load("pingpong", *way, way->services().echo, {warmUp(kind), 10}));
}

QJsonObject connectRate(const Stage& stage, Kind kind, const QString& program)
{
    const auto way = openWay(kind, stage, program);
    return runLoad(stage, load("connect", *way, way->services().echo, {warmUp(kind), 10}));
}

/// "mean": the rate of one stream after its ramp.
QJsonObject bulk(const Stage& stage, Kind kind, const QString& program, bool upload)
{
    const auto way = openWay(kind, stage, program);
    const int ramp = kind == Kind::Tunnel ? 20 : 2;
    constexpr int measured = 10;
    const std::uint16_t port = upload ? way->services().sink : way->services().source;
    QJsonObject result =
        runLoad(stage, load(upload ? "upload" : "download", *way, port, {ramp + measured}));
    const auto rates = list(result, "megabytesPerSecond");
    result[QStringLiteral("mean")] =
        mean(rates, static_cast<std::size_t>(ramp * windowsPerSecond), measured * windowsPerSecond);
    return result;
}

QJsonObject download(const Stage& stage, Kind kind, const QString& program)
{
    return bulk(stage, kind, program, false);
}

QJsonObject upload(const Stage& stage, Kind kind, const QString& program)
{
    return bulk(stage, kind, program, true);
}

/// "slowest": the slowest 5-second window after the first 10 s of 30 s; "mean": over all of it.
QJsonObject windows(const Stage& stage, Kind kind, const QString& program)
{
    const auto way = openWay(kind, stage, program);
    QJsonObject result = runLoad(stage, load("download", *way, way->services().source, {30}));
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

/// "slowest" of five.
QJsonObject firstKeystroke(const Stage& stage, Kind kind, const QString& program)
{
    const auto way = openWay(kind, stage, program);
    QJsonObject result = runLoad(stage, load("keystrokes", *way, way->services().echo, {5, 5}));
    const auto times = list(result, "milliseconds");
    if (!times.empty()) {
        result[QStringLiteral("slowest")] = *std::max_element(times.begin(), times.end());
    }
    return result;
}

/// The hungrier of the two processes over a minute online without traffic.
QJsonObject rest(const Stage& stage, Kind, const QString& program)
{
    const auto pair = openPair(stage, program);
    constexpr std::chrono::seconds settle{5};
    constexpr std::chrono::seconds measured{60};
    std::this_thread::sleep_for(settle); // the minute begins when the handshakes are over
    const auto client = pair->client().processorTime();
    const auto server = pair->server().processorTime();
    std::this_thread::sleep_for(measured);
    const auto used =
        std::max(pair->client().processorTime() - client, pair->server().processorTime() - server);
    const auto bytes = std::max(pair->client().residentBytes(), pair->server().residentBytes());
    return {{QStringLiteral("processorPercent"),
             100.0 * static_cast<double>(used.count()) /
                 static_cast<double>(std::chrono::milliseconds(measured).count())},
            {QStringLiteral("residentMegabytes"), static_cast<double>(bytes) / 1e6}};
}

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

Row atMost(const char* title, const char* key, std::optional<double> bar)
{
    return {QString::fromLatin1(title), QString::fromLatin1(key), bar, true};
}

Row atLeast(const char* title, const char* key, std::optional<double> bar)
{
    return {QString::fromLatin1(title), QString::fromLatin1(key), bar, false};
}

} // namespace

std::vector<Cell> allCells()
{
    return {
        Cell{.name = QStringLiteral("pingpong"),
             .rows = {atMost("1-byte ping-pong, p50 (ms)", "p50", 0.5),
                      atMost("1-byte ping-pong, p99 (ms)", "p99", std::nullopt)},
             .measure = pingPong},
        Cell{.name = QStringLiteral("connect"),
             .rows = {atLeast("new connections (1/s)", "perSecond", 800),
                      atLeast("new connections, the 8 s before (1/s)", "duringWarmUp",
                              std::nullopt)},
             .measure = connectRate},
        Cell{.name = QStringLiteral("bulk"),
             .rows = {atLeast("one stream after 20 s (MB/s)", "mean", 35)},
             .measure = download},
        Cell{.name = QStringLiteral("lossy"),
             .rows = {atLeast("40 ms, 0.1 % loss: slowest 5 s (MB/s)", "slowest", 0.5),
                      atLeast("40 ms, 0.1 % loss: mean (MB/s)", "mean", std::nullopt)},
             .linkOptions = words("--delay 20 --loss 0.1"),
             .runs = 5,
             .measure = windows},
        Cell{.name = QStringLiteral("keystroke"),
             .rows = {atMost("keystroke after 5 s idle, slowest (ms)", "slowest", 50)},
             .measure = firstKeystroke},
        Cell{.name = QStringLiteral("rest"),
             .rows = {atMost("60 s idle: CPU (%)", "processorPercent", 0.4),
                      atMost("60 s idle: memory (MB)", "residentMegabytes", restMegabytes)},
             .compared = false,
             .measure = rest},
        Cell{.name = QStringLiteral("upload"),
             .rows = {atLeast("one stream up after 20 s (MB/s)", "mean", std::nullopt)},
             .onlyWithFull = true,
             .measure = upload},
        Cell{.name = QStringLiteral("far"),
             .rows = {atLeast("40 ms, no loss: mean (MB/s)", "mean", std::nullopt)},
             .linkOptions = words("--delay 20"),
             .onlyWithFull = true,
             .measure = windows},
        Cell{.name = QStringLiteral("line"),
             .rows = {atLeast("100 Mbit/s, 40 ms: mean (MB/s)", "mean", std::nullopt)},
             .linkOptions = words("--delay 20 --rate 100mbit --queue 50"),
             .onlyWithFull = true,
             .measure = windows},
    };
}

} // namespace bench
