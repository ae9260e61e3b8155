// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/driver/Cells.h"

#include <algorithm>

namespace bench {

using namespace toxtunnel::test;

namespace {

constexpr int streamCounts[] = {1, 4, 16};

QString bulkKey(bool upload, int streams)
{
    return QStringLiteral("%1%2")
        .arg(upload ? QStringLiteral("up") : QStringLiteral("down"))
        .arg(streams);
}

/// Of both processes.
BackgroundProgram::Duration processorTime(TunnelPair* pair)
{
    return pair == nullptr ? BackgroundProgram::Duration{}
                           : pair->client().processorTime() + pair->server().processorTime();
}

/// Adds the figures of `from` under other names; false when it has failed.
bool take(QJsonObject& into, const QJsonObject& from,
          std::initializer_list<std::pair<const char*, QString>> names)
{
    if (from.contains(QStringLiteral("error"))) {
        into[QStringLiteral("error")] = from[QStringLiteral("error")];
        return false;
    }
    for (const auto& [name, newName] : names) {
        into[newName] = from[QLatin1String(name)];
    }
    return true;
}

bool bulks(const Scene& scene, const Way& way, QJsonObject& result)
{
    constexpr int ramp = 2;
    constexpr int measured = 3;
    for (const bool upload : {false, true}) {
        for (const int streams : streamCounts) {
            const auto before = processorTime(way.pair());
            const QJsonObject bulk = bulkRate(scene.stage, way, upload, streams, ramp, measured);
            if (!take(result, bulk, {{"mean", bulkKey(upload, streams)}})) {
                return false;
            }
            const auto rates = list(bulk, "megabytesPerSecond");
            const double gigabytes = mean(rates, 0, rates.size()) * (ramp + measured) / 1e3;
            if (way.pair() != nullptr && streams == 1 && !upload) {
                const std::chrono::duration<double> used = processorTime(way.pair()) - before;
                result[QStringLiteral("processorPerGigabyte")] = used.count() / gigabytes;
            }
        }
    }
    return true;
}

/// Every load, one after the other, through one way.
QJsonObject everything(const Scene& scene)
{
    const auto way = openWay(scene);
    const Services services = way->services();
    QJsonObject result;
    const bool whole =
        bulks(scene, *way, result) &&
        take(result,
             runLoad(scene.stage, load("loaded", *way, services.source, {services.echo, 6})),
             {{"p50", QStringLiteral("loadedP50")}, {"p99", QStringLiteral("loadedP99")}}) &&
        take(result, runLoad(scene.stage, load("pingpong", *way, services.echo, {1, 3})),
             {{"p50", QStringLiteral("pingP50")}, {"p99", QStringLiteral("pingP99")}}) &&
        take(result, runLoad(scene.stage, load("connect", *way, services.echo, {1, 3})),
             {{"perSecond", QStringLiteral("connections")}, {"p50", QStringLiteral("connectP50")}});
    if (whole && way->pair() != nullptr) {
        result[QStringLiteral("residentMegabytes")] =
            static_cast<double>(std::max(way->pair()->client().residentBytes(),
                                         way->pair()->server().residentBytes())) /
            1e6;
    }
    return result;
}

std::vector<Row> rows(const QString& where)
{
    const auto title = [&where](const QString& what) { return where + what; };
    std::vector<Row> all;
    for (const bool upload : {false, true}) {
        for (const int streams : streamCounts) {
            const QString what =
                upload ? QStringLiteral(": %1 up (MB/s)") : QStringLiteral(": %1 down (MB/s)");
            all.push_back(atLeast(title(what.arg(streams)), bulkKey(upload, streams).toLatin1()));
        }
    }
    static constexpr std::pair<const char*, const char*> less[] = {
        {": ping in bulk, p50 (ms)", "loadedP50"},
        {": ping in bulk, p99 (ms)", "loadedP99"},
        {": ping, p50 (ms)", "pingP50"},
        {": ping, p99 (ms)", "pingP99"},
        {": connect + 1 byte, p50 (ms)", "connectP50"},
        {": CPU of bulk, both (s/GB)", "processorPerGigabyte"},
        {": memory (MB)", "residentMegabytes"},
    };
    for (const auto& [what, key] : less) {
        all.push_back(atMost(title(QString::fromLatin1(what)), key));
    }
    all.push_back(atLeast(title(QStringLiteral(": connections (1/s)")), "connections"));
    return all;
}

Cell matrixCell(const char* name, const char* where, Network network, bool direct = true)
{
    std::vector<Kind> kinds{Kind::Direct, Kind::DirectBbr, Kind::Ssh, Kind::Frames, Kind::OverTox};
    if (network.type == Network::Type::Loopback) {
        std::erase(kinds, Kind::DirectBbr); // belongs to the whole machine there
    }
    if (direct) {
        kinds.push_back(Kind::DirectUdp);
    }
    return Cell{.name = QString::fromLatin1(name),
                .rows = rows(QString::fromUtf8(where)),
                .kinds = kinds,
                .network = std::move(network),
                .onlyWithFull = true,
                .measure = everything};
}

} // namespace

std::vector<Cell> cellsOfMatrix()
{
    Network relay = emulated("--delay 20");
    relay.relay = true;
    return {
        matrixCell("all-machine", "one machine", {}),
        matrixCell("all-veth", "veth", {Network::Type::Cable}),
        matrixCell("all-far", "40 ms", emulated("--delay 20")),
        matrixCell("all-loss0.1", "40 ms, 0.1 %", emulated("--delay 20 --loss 0.1")),
        matrixCell("all-loss1", "40 ms, 1 %", emulated("--delay 20 --loss 1")),
        matrixCell("all-line", "100 Mbit/s", emulated("--delay 20 --rate 100mbit --queue 50")),
        matrixCell("all-gigabit", "1 Gbit/s, 20 ms",
                   emulated("--delay 10 --rate 1gbit --queue 50")),
        matrixCell("all-relay", "relay, 40 ms", relay, false),
    };
}

} // namespace bench
