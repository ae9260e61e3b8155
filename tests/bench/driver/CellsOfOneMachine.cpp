// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/driver/Cells.h"

#include <sys/resource.h>

#include <algorithm>
#include <thread>

namespace bench {

using namespace toxtunnel::test;

namespace {

/// A program with a window brings more libraries, also when it runs without one.
constexpr double restMegabytes = TOXTUNNEL_HAS_GUI ? 40 : 30;

/// toxcore's lossless sender allows a rate that grows with use, from 4 packets a second: seconds of
/// load before it has settled.
int warmUp(Kind kind)
{
    return kind == Kind::Frames ? 8 : 2;
}

QJsonObject pingPong(const Scene& scene)
{
    const auto way = openWay(scene);
    return runLoad(scene.stage,
                   load("pingpong", *way, way->services().echo, {warmUp(scene.kind), 5}));
}

QJsonObject connectRate(const Scene& scene)
{
    const auto way = openWay(scene);
    return runLoad(scene.stage,
                   load("connect", *way, way->services().echo, {warmUp(scene.kind), 5}));
}

QJsonObject bulk(const Scene& scene)
{
    const auto way = openWay(scene);
    const int ramp = scene.kind == Kind::Frames ? 20 : isTunnel(scene.kind) ? 4 : 2;
    return bulkRate(scene.stage, *way, false, 1, ramp, isTunnel(scene.kind) ? 10 : 5);
}

/// "slowest" of three.
QJsonObject firstKeystroke(const Scene& scene)
{
    const auto way = openWay(scene);
    QJsonObject result =
        runLoad(scene.stage, load("keystrokes", *way, way->services().echo, {5, 3}));
    const auto times = list(result, "milliseconds");
    if (!times.empty()) {
        result[QStringLiteral("slowest")] = *std::max_element(times.begin(), times.end());
    }
    return result;
}

/// The hungrier of the two processes over a minute online without traffic.
QJsonObject rest(const Scene& scene)
{
    const auto way = openWay(scene);
    TunnelPair& pair = *way->pair();
    constexpr std::chrono::seconds settle{5};
    constexpr std::chrono::seconds measured{60};
    std::this_thread::sleep_for(settle); // the minute begins when the handshakes are over
    const auto client = pair.client().processorTime();
    const auto server = pair.server().processorTime();
    std::this_thread::sleep_for(measured);
    const auto used =
        std::max(pair.client().processorTime() - client, pair.server().processorTime() - server);
    const auto bytes = std::max(pair.client().residentBytes(), pair.server().residentBytes());
    return {{QStringLiteral("processorPercent"),
             100.0 * static_cast<double>(used.count()) /
                 static_cast<double>(std::chrono::milliseconds(measured).count())},
            {QStringLiteral("residentMegabytes"), static_cast<double>(bytes) / 1e6}};
}

constexpr int idleCount = 10'000;

/// Empty when so many streams can be open here.
QString whyNotSoManyStreams()
{
    constexpr rlim_t needed = 12'000;
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    return limit.rlim_max >= needed
               ? QString()
               : QStringLiteral("the limit of descriptors is %1, %2 are needed")
                     .arg(limit.rlim_max)
                     .arg(needed);
}

QJsonObject idleStreams(const Scene& scene)
{
    if (const QString why = whyNotSoManyStreams(); !why.isEmpty()) {
        return {{QStringLiteral("skipped"), why}};
    }
    const auto way = openWay(scene);
    TunnelPair& pair = *way->pair();
    const qint64 client = pair.client().residentBytes();
    const qint64 server = pair.server().residentBytes();
    constexpr int idleSeconds = 60;
    BackgroundProgram program;
    startLoad(program, scene.stage,
              load("streams", *way, way->services().echo, {idleCount, idleSeconds}));
    if (!program.waitForOutput("open", std::chrono::minutes(2))) {
        return resultOf(program);
    }
    std::this_thread::sleep_for(std::chrono::seconds(idleSeconds - 5));
    const qint64 bytes =
        std::max(pair.client().residentBytes() - client, pair.server().residentBytes() - server);
    QJsonObject result = resultOf(program);
    if (!result.contains(QStringLiteral("error"))) {
        result[QStringLiteral("kibibytesEach")] = static_cast<double>(bytes) / 1024 / idleCount;
        result[QStringLiteral("slowdown")] =
            result[QStringLiteral("with")].toDouble() / result[QStringLiteral("before")].toDouble();
    }
    return result;
}

const std::vector<Kind> all{Kind::Direct, Kind::Ssh, Kind::Frames, Kind::OverTox, Kind::DirectUdp};

std::vector<Cell> cellsOfBulk()
{
    return {
        Cell{.name = QStringLiteral("bulk"),
             .rows = {atLeast(QStringLiteral("bulk on one machine (MB/s)"), "mean",
                              {{Kind::Frames, 35}, {Kind::OverTox, 130}})},
             .kinds = {Kind::Direct, Kind::Ssh, Kind::Frames, Kind::OverTox},
             .measure = bulk},
        Cell{.name = QStringLiteral("veth"),
             .rows = {atLeast(QStringLiteral("bulk by veth (MB/s)"), "mean",
                              {{Kind::DirectUdp, 1.0, Kind::Ssh}})},
             .kinds = {Kind::Direct, Kind::Ssh, Kind::DirectUdp},
             .network = {Network::Type::Cable},
             .measure = bulk},
    };
}

std::vector<Cell> cellsOfRest()
{
    return {
        Cell{.name = QStringLiteral("rest"),
             .rows = {atMost(QStringLiteral("60 s idle: CPU (%)"), "processorPercent",
                             {{Kind::Frames, 0.4}}),
                      atMost(QStringLiteral("60 s idle: memory (MB)"), "residentMegabytes",
                             {{Kind::Frames, restMegabytes}})},
             .kinds = {Kind::Frames},
             .measure = rest},
        Cell{.name = QStringLiteral("idle"),
             .rows = {atMost(QStringLiteral("60 s idle, native peer: CPU (%)"), "processorPercent",
                             {{Kind::DirectUdp, 0.5}}),
                      atMost(QStringLiteral("60 s idle, native peer: memory (MB)"),
                             "residentMegabytes")},
             .kinds = {Kind::DirectUdp},
             .measure = rest},
        Cell{.name = QStringLiteral("streams"),
             .rows = {atLeast(QStringLiteral("10,000 idle streams: alive after 60 s"), "alive",
                              {{Kind::DirectUdp, idleCount}}),
                      atMost(QStringLiteral("10,000 idle streams: memory each (KiB)"),
                             "kibibytesEach", {{Kind::DirectUdp, 20}}),
                      atMost(QStringLiteral("10,000 idle streams: ping-pong / without"), "slowdown",
                             {{Kind::DirectUdp, 2}})},
             .kinds = {Kind::DirectUdp},
             .measure = idleStreams},
    };
}

} // namespace

std::vector<Cell> cellsOfOneMachine()
{
    std::vector<Cell> cells{
        Cell{.name = QStringLiteral("pingpong"),
             .rows = {atMost(QStringLiteral("1-byte ping-pong, p50 (ms)"), "p50",
                             {{Kind::Frames, 0.5}, {Kind::OverTox, 0.2}, {Kind::DirectUdp, 0.15}}),
                      atMost(QStringLiteral("1-byte ping-pong, p99 (ms)"), "p99")},
             .kinds = all,
             .measure = pingPong},
        Cell{.name = QStringLiteral("connect"),
             .rows = {atLeast(QStringLiteral("new connections (1/s)"), "perSecond",
                              {{Kind::Frames, 800}, {Kind::DirectUdp, 1.0, Kind::Ssh}}),
                      atLeast(QStringLiteral("new connections, warming up (1/s)"), "duringWarmUp")},
             .kinds = all,
             .measure = connectRate},
        Cell{.name = QStringLiteral("keystroke"),
             .rows = {atMost(QStringLiteral("keystroke after 5 s idle, slowest (ms)"), "slowest",
                             {{Kind::Frames, 50}})},
             .kinds = {Kind::Frames, Kind::DirectUdp},
             .measure = firstKeystroke},
    };
    for (auto* const part : {cellsOfBulk, cellsOfRest}) {
        std::vector<Cell> more = part();
        std::move(more.begin(), more.end(), std::back_inserter(cells));
    }
    return cells;
}

} // namespace bench
