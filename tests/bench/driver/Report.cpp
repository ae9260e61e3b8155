// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/driver/Report.h"

#include <QSysInfo>
#include <QThread>
#include <algorithm>
#include <array>
#include <cstdlib>

namespace bench {

namespace {

constexpr int titleWidth = 54;
constexpr int wayWidth = 18;
constexpr int columnWidth = 10;
constexpr int reasonLength = 60;

/// The run counts that says so; nothing when one failed or there is none.
std::optional<double> figure(const Runs& runs, Kind kind, const Row& row)
{
    const auto found = runs.find(kind);
    if (found == runs.end() || found->second.empty()) {
        return std::nullopt;
    }
    std::vector<double> values;
    for (const QJsonObject& run : found->second) {
        if (run.contains(QStringLiteral("error")) || !run.contains(row.key)) {
            return std::nullopt;
        }
        values.push_back(run[row.key].toDouble());
    }
    std::sort(values.begin(), values.end());
    if (row.worstCounts) {
        return row.atMost ? values.back() : values.front();
    }
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

QString number(std::optional<double> value)
{
    return value ? QString::number(*value, 'g', 5) : QStringLiteral("-");
}

std::optional<double> ratio(double value, const std::map<Kind, double>& figures, Kind to)
{
    const auto found = figures.find(to);
    return found != figures.end() && found->second > 0 ? std::optional(value / found->second)
                                                       : std::nullopt;
}

QJsonValue jsonNumber(std::optional<double> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

/// The first line of why there is no figure.
QString reason(const Runs& runs, Kind kind)
{
    const auto found = runs.find(kind);
    if (found == runs.end()) {
        return QStringLiteral("not asked for");
    }
    for (const QJsonObject& run : found->second) {
        for (const char* key : {"skipped", "error"}) {
            if (run.contains(QLatin1String(key))) {
                return QLatin1String(key) + QStringLiteral(": ") +
                       run[QLatin1String(key)]
                           .toString()
                           .section(QLatin1Char('\n'), 0, 0)
                           .left(reasonLength);
            }
        }
    }
    return QStringLiteral("not measured");
}

bool failed(const Runs& runs, Kind kind)
{
    const auto found = runs.find(kind);
    return found != runs.end() &&
           std::any_of(found->second.begin(), found->second.end(), [](const QJsonObject& run) {
               return run.contains(QStringLiteral("error"));
           });
}

std::array<double, 3> loadAverages()
{
    std::array<double, 3> averages{};
    ::getloadavg(averages.data(), static_cast<int>(averages.size()));
    return averages;
}

/// Figures mean little without it.
QJsonObject machine()
{
    const auto averages = loadAverages();
    return {{QStringLiteral("kernel"), QSysInfo::kernelVersion()},
            {QStringLiteral("processors"), QThread::idealThreadCount()},
            {QStringLiteral("loadAverages"), QJsonArray{averages[0], averages[1], averages[2]}}};
}

} // namespace

QString otherLoad()
{
    constexpr double idle = 0.3; // of one processor
    const double load = loadAverages()[0];
    return load < idle ? QString()
                       : QStringLiteral("This machine is busy (load %1 on %2 processors): figures "
                                        "are worse than they could be.")
                             .arg(load, 0, 'f', 1)
                             .arg(QThread::idealThreadCount());
}

QString Report::tableHead()
{
    return QString().leftJustified(titleWidth) + QStringLiteral("way").leftJustified(wayWidth) +
           QStringLiteral("figure").rightJustified(columnWidth) +
           QStringLiteral("/ direct").rightJustified(columnWidth) +
           QStringLiteral("/ ssh -L").rightJustified(columnWidth) + QStringLiteral("  bar\n");
}

QString Report::add(const Cell& cell, const Runs& runs)
{
    QString lines;
    for (const Row& row : cell.rows) {
        Figures figures;
        for (const Kind kind : cell.kinds) {
            if (const auto value = figure(runs, kind, row)) {
                figures[kind] = *value;
            }
        }
        for (const Kind kind : cell.kinds) {
            lines += addWay(cell, row, kind, runs, figures);
        }
    }
    QJsonObject detail{{QStringLiteral("cell"), cell.name}};
    for (const auto& [kind, results] : runs) {
        QJsonArray all;
        std::copy(results.begin(), results.end(), std::back_inserter(all));
        detail[wordOf(kind)] = all;
    }
    details_.append(detail);
    return lines;
}

QString Report::addWay(const Cell& cell, const Row& row, Kind kind, const Runs& runs,
                       const Figures& figures)
{
    if (!runs.contains(kind)) {
        return {};
    }
    const auto found = figures.find(kind);
    const bool measured = found != figures.end();
    const auto toDirect = measured ? ratio(found->second, figures, Kind::Direct) : std::nullopt;
    const auto toSsh = measured ? ratio(found->second, figures, Kind::Ssh) : std::nullopt;
    const QString why = measured ? QString() : reason(runs, kind);
    QJsonArray bars;
    QString verdicts = why;
    for (const Bar& bar : row.bars) {
        if (bar.kind == kind) {
            verdicts += (verdicts.isEmpty() ? QString() : QStringLiteral("; ")) +
                        addBar(row, bar, figures, bars, measured || failed(runs, kind));
        }
    }
    rows_.append(
        QJsonObject{{QStringLiteral("cell"), cell.name},
                    {QStringLiteral("title"), row.title},
                    {QStringLiteral("way"), wordOf(kind)},
                    {QStringLiteral("figure"), measured ? QJsonValue(found->second) : QJsonValue()},
                    {QStringLiteral("why"), why},
                    {QStringLiteral("toDirect"), jsonNumber(toDirect)},
                    {QStringLiteral("toSsh"), jsonNumber(toSsh)},
                    {QStringLiteral("atMost"), row.atMost},
                    {QStringLiteral("bars"), bars}});
    const bool first = kind == runs.begin()->first;
    return (first ? row.title : QString()).leftJustified(titleWidth) +
           nameOf(kind).leftJustified(wayWidth) +
           number(measured ? std::optional(found->second) : std::nullopt)
               .rightJustified(columnWidth) +
           number(kind == Kind::Direct ? std::nullopt : toDirect).rightJustified(columnWidth) +
           number(isTunnel(kind) ? toSsh : std::nullopt).rightJustified(columnWidth) +
           QStringLiteral("  ") + verdicts + QLatin1Char('\n');
}

QString Report::addBar(const Row& row, const Bar& bar, const Figures& figures, QJsonArray& json,
                       bool measurable)
{
    const auto value = figures.find(bar.kind);
    std::optional<double> limit = bar.limit;
    QString text = (row.atMost ? QStringLiteral("<= ") : QStringLiteral(">= ")) + number(limit);
    if (bar.of) {
        text += QStringLiteral(" x ") + nameOf(*bar.of);
        const auto reference = figures.find(*bar.of);
        limit = reference == figures.end() ? std::nullopt
                                           : std::optional(bar.limit * reference->second);
    }
    QJsonObject entry{{QStringLiteral("bar"), text}, {QStringLiteral("limit"), jsonNumber(limit)}};
    if (!measurable || (value != figures.end() && !limit)) {
        ++unjudged_;
        json.append(entry);
        return text + QStringLiteral(" not judged");
    }
    const bool met =
        value != figures.end() && (row.atMost ? value->second <= *limit : value->second >= *limit);
    ++(met ? met_ : missed_);
    entry[QStringLiteral("met")] = met;
    json.append(entry);
    return text + (met ? QStringLiteral(" met") : QStringLiteral(" MISSED"));
}

QString Report::summary() const
{
    return QStringLiteral("%1 bars met, %2 missed, %3 not judged")
        .arg(met_)
        .arg(missed_)
        .arg(unjudged_);
}

QJsonObject Report::json() const
{
    return {{QStringLiteral("machine"), machine()},
            {QStringLiteral("summary"), summary()},
            {QStringLiteral("rows"), rows_},
            {QStringLiteral("runs"), details_}};
}

} // namespace bench
