// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/driver/Cells.h"
#include "support/Tcp.h"

#include <QJsonArray>
#include <algorithm>
#include <thread>

namespace bench {

using namespace toxtunnel::test;

namespace {

using Clock = std::chrono::steady_clock;
using Seconds = std::chrono::duration<double>;

constexpr Seconds longestStart{60};

/// Seconds from `start` until a byte has been to the echo and back through `port` of this machine;
/// nothing when that takes too long. Tries again and again, as an impatient person would.
std::optional<double> firstByte(std::uint16_t port, Clock::time_point start)
{
    constexpr TcpSocket::Duration attempt{250};
    constexpr TcpSocket::Duration pause{2};
    while (Clock::now() - start < longestStart) {
        auto socket = TcpSocket::connect("127.0.0.1", port, attempt);
        char byte = 'k';
        if (socket && socket->send({&byte, 1}, attempt) &&
            socket->receiveSome(&byte, 1, attempt) == 1) {
            return Seconds(Clock::now() - start).count();
        }
        std::this_thread::sleep_for(pause);
    }
    return std::nullopt;
}

QJsonObject failure(const char* what, TunnelPair& pair)
{
    const QString why =
        QString::fromLatin1(what) + QLatin1Char('\n') + QString::fromUtf8(pair.logs());
    return {{QStringLiteral("error"), why}};
}

/// Stops one side, starts it again and waits for the first byte.
std::optional<double> restart(TunnelPair& pair, bool client)
{
    (client ? pair.client() : pair.server()).terminate();
    const auto start = Clock::now();
    if (client) {
        pair.startClient();
    } else {
        pair.startServer();
    }
    return firstByte(pair.localPort(0), start);
}

/// "new": seconds of a client that the server meets for the first time; then both are restarted in
/// turn: "remembered", the slowest, "median", and how many "came back".
QJsonObject starts(const Scene& scene)
{
    const auto pair = openPair(scene, false);
    const auto begin = Clock::now();
    pair->startClient();
    const auto fresh = firstByte(pair->localPort(0), begin);
    if (!fresh || !waitForPath(*pair, scene.kind)) {
        return failure("a new client does not come through", *pair);
    }
    // Over Tox alone each may take 15 s.
    const int restarts = scene.kind == Kind::DirectUdp || scene.full ? 20 : 4;
    constexpr std::chrono::seconds settle{1}; // what is remembered is on the disk by then
    std::vector<double> times;
    QJsonArray seen;
    for (int i = 0; i < restarts; ++i) {
        std::this_thread::sleep_for(settle);
        const auto time = restart(*pair, i % 2 == 0);
        seen.append(time ? QJsonValue(*time) : QJsonValue());
        times.push_back(time.value_or(longestStart.count()));
    }
    std::sort(times.begin(), times.end());
    const auto lost = std::count(times.begin(), times.end(), longestStart.count());
    return {{QStringLiteral("new"), *fresh},
            {QStringLiteral("remembered"), times.back()},
            {QStringLiteral("median"), times[times.size() / 2]},
            {QStringLiteral("cameBack"),
             100.0 * static_cast<double>(restarts - lost) / static_cast<double>(restarts)},
            {QStringLiteral("seen"), seen}};
}

/// Holds back the direct path's datagrams, and changes the link as `more` says, in the middle of
/// bulk and round trips: the longest pauses of both.
QJsonObject cutDirectPath(const Scene& scene, const QStringList& more)
{
    const auto way = openWay(scene);
    BackgroundProgram program;
    startLoad(program, scene.stage,
              load("loaded", *way, way->services().source, {way->services().echo, 12}));
    std::this_thread::sleep_for(std::chrono::seconds(6)); // in the middle
    scene.stage.command(QStringLiteral("hold-udp-port %1").arg(directPort));
    for (const QString& line : more) {
        scene.stage.command(line);
    }
    QJsonObject result = resultOf(program);
    if (!result.contains(QStringLiteral("error"))) {
        result[QStringLiteral("bulkPause")] = result[QStringLiteral("longestGap")].toDouble() / 1e3;
        result[QStringLiteral("pingPause")] = result[QStringLiteral("max")].toDouble() / 1e3;
        result[QStringLiteral("lost")] = result[QStringLiteral("intact")].toBool() ? 0 : 1;
    }
    return result;
}

QJsonObject cutToEqual(const Scene& scene)
{
    return cutDirectPath(scene, {});
}

QJsonObject cutToRelay(const Scene& scene)
{
    return cutDirectPath(scene, {QStringLiteral("rate 20mbit"), QStringLiteral("queue 100"),
                                 QStringLiteral("delay 40")});
}

Cell cutCell(const char* name, const QString& what, double longest,
             QJsonObject (*measure)(const Scene&))
{
    const std::vector<Bar> bar{{Kind::DirectUdp, longest}};
    const auto title = [&what](const char* of) { return what + QString::fromLatin1(of); };
    return Cell{.name = QString::fromLatin1(name),
                .rows = {atMost(title(": bulk stands still (s)"), "bulkPause", bar),
                         atMost(title(": a ping takes (s)"), "pingPause", bar),
                         atMost(title(": bytes wrong"), "lost", {{Kind::DirectUdp, 0}})},
                .kinds = {Kind::DirectUdp},
                .network = emulated("--delay 10 --rate 200mbit --queue 50"),
                .measure = measure};
}

} // namespace

std::vector<Cell> cellsOfChange()
{
    return {
        Cell{.name = QStringLiteral("start"),
             .rows = {atMost(QStringLiteral("start to first byte, new peer (s)"), "new",
                             {{Kind::OverTox, 10.5}, {Kind::DirectUdp, 10.5}}),
                      atMost(QStringLiteral("restart to first byte, slowest (s)"), "remembered",
                             {{Kind::OverTox, 15}, {Kind::DirectUdp, 1.0}}),
                      atMost(QStringLiteral("restart to first byte, median (s)"), "median"),
                      atLeast(QStringLiteral("restarts that came back (%)"), "cameBack",
                              {{Kind::OverTox, 100}, {Kind::DirectUdp, 100}})},
             .kinds = {Kind::OverTox, Kind::DirectUdp},
             .measure = starts},
        cutCell("cut", QStringLiteral("direct path cut"), 0.8, cutToEqual),
        cutCell("cutslow", QStringLiteral("direct path cut, 20 Mbit/s left"), 1.5, cutToRelay),
    };
}

} // namespace bench
