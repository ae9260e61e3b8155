// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/driver/Cells.h"

#include <QJsonArray>
#include <algorithm>
#include <iterator>

namespace bench {

std::vector<Cell> allCells()
{
    std::vector<Cell> all;
    for (auto* const part : {cellsOfOneMachine, cellsOfNetworks, cellsOfChange, cellsOfMatrix}) {
        std::vector<Cell> cells = part();
        std::move(cells.begin(), cells.end(), std::back_inserter(all));
    }
    return all;
}

Row atMost(const QString& title, const char* key, std::vector<Bar> bars)
{
    return {title, QString::fromLatin1(key), true, std::move(bars)};
}

Row atLeast(const QString& title, const char* key, std::vector<Bar> bars)
{
    return {title, QString::fromLatin1(key), false, std::move(bars)};
}

Network emulated(const char* linkOptions)
{
    return {Network::Type::Emulated, QString::fromLatin1(linkOptions).split(QLatin1Char(' '))};
}

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

QJsonObject bulkRate(const Stage& stage, const Way& way, bool upload, int streams, int ramp,
                     int measured)
{
    const std::uint16_t port = upload ? way.services().sink : way.services().source;
    QJsonObject result =
        runLoad(stage, load(upload ? "upload" : "download", way, port, {ramp + measured, streams}));
    if (!result.contains(QStringLiteral("error"))) {
        result[QStringLiteral("mean")] = mean(
            list(result, "megabytesPerSecond"), static_cast<std::size_t>(ramp * windowsPerSecond),
            static_cast<std::size_t>(measured * windowsPerSecond));
    }
    return result;
}

} // namespace bench
