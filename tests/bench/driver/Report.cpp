// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/driver/Report.h"

#include <QFile>
#include <QSysInfo>
#include <QThread>
#include <algorithm>

namespace bench {

namespace {

constexpr int titleWidth = 40;
constexpr int columnWidth = 11;

using Runs = std::map<Kind, std::vector<QJsonObject>>;

/// The worst run counts; nothing when one failed or there is none.
std::optional<double> worst(const Runs& runs, Kind kind, const Row& row)
{
    const auto found = runs.find(kind);
    if (found == runs.end()) {
        return std::nullopt;
    }
    std::optional<double> result;
    for (const QJsonObject& run : found->second) {
        if (run.contains(QStringLiteral("error")) || !run.contains(row.key)) {
            return std::nullopt;
        }
        const double value = run[row.key].toDouble();
        const bool worse = !result || (row.atMost ? value > *result : value < *result);
        result = worse ? value : *result;
    }
    return result;
}

QString number(std::optional<double> value)
{
    return value ? QString::number(*value, 'g', 3) : QStringLiteral("-");
}

QString barText(const Row& row)
{
    return row.bar ? (row.atMost ? QStringLiteral("<= ") : QStringLiteral(">= ")) + number(row.bar)
                   : QString();
}

QString line(const QString& title, const QStringList& columns)
{
    QString text = title.leftJustified(titleWidth);
    for (const QString& column : columns) {
        text += column.rightJustified(columnWidth);
    }
    return text + QLatin1Char('\n');
}

std::optional<double> ratio(std::optional<double> value, std::optional<double> to)
{
    return value && to && *to > 0 ? std::optional(*value / *to) : std::nullopt;
}

QJsonValue jsonNumber(std::optional<double> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

/// Figures mean little without it.
QJsonObject machine()
{
    QFile file(QStringLiteral("/proc/sys/net/ipv4/tcp_congestion_control"));
    const QByteArray control = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return {{QStringLiteral("kernel"), QSysInfo::kernelVersion()},
            {QStringLiteral("processors"), QThread::idealThreadCount()},
            {QStringLiteral("tcpCongestionControl"), QString::fromLatin1(control.trimmed())}};
}

} // namespace

QString Report::tableHead()
{
    return line(QString(), {QStringLiteral("direct"), QStringLiteral("ssh -L"),
                            QStringLiteral("toxtunnel"), QStringLiteral("/ direct"),
                            QStringLiteral("/ ssh -L"), QStringLiteral("bar"), QString()});
}

void Report::add(const Cell& cell, const Runs& runs)
{
    lines_.clear();
    for (const Row& row : cell.rows) {
        addRow(cell, row, runs);
    }
    static constexpr std::pair<Kind, const char*> names[] = {
        {Kind::Direct, "direct"}, {Kind::Ssh, "ssh"}, {Kind::Tunnel, "toxtunnel"}};
    QJsonObject detail{{QStringLiteral("cell"), cell.name}};
    for (const auto& [kind, name] : names) {
        QJsonArray all;
        if (const auto found = runs.find(kind); found != runs.end()) {
            std::copy(found->second.begin(), found->second.end(), std::back_inserter(all));
        }
        detail[QLatin1String(name)] = all;
    }
    details_.append(detail);
}

void Report::addRow(const Cell& cell, const Row& row, const Runs& runs)
{
    const auto direct = worst(runs, Kind::Direct, row);
    const auto ssh = worst(runs, Kind::Ssh, row);
    const auto tunnel = worst(runs, Kind::Tunnel, row);
    const bool wanted = runs.contains(Kind::Tunnel);
    const bool met = !wanted || (tunnel && row.met(*tunnel));
    allMet_ = allMet_ && met;
    const QString verdict = !wanted    ? QString()
                            : !tunnel  ? QStringLiteral("failed")
                            : !row.bar ? QString()
                            : met      ? QStringLiteral("met")
                                       : QStringLiteral("missed");
    lines_ +=
        line(row.title, {number(direct), number(ssh), number(tunnel), number(ratio(tunnel, direct)),
                         number(ratio(tunnel, ssh)), barText(row), verdict});
    rows_.append(QJsonObject{{QStringLiteral("cell"), cell.name},
                             {QStringLiteral("title"), row.title},
                             {QStringLiteral("direct"), jsonNumber(direct)},
                             {QStringLiteral("ssh"), jsonNumber(ssh)},
                             {QStringLiteral("toxtunnel"), jsonNumber(tunnel)},
                             {QStringLiteral("bar"), jsonNumber(row.bar)},
                             {QStringLiteral("atMost"), row.atMost},
                             {QStringLiteral("met"), met}});
}

QJsonObject Report::json() const
{
    return {{QStringLiteral("machine"), machine()},
            {QStringLiteral("rows"), rows_},
            {QStringLiteral("runs"), details_}};
}

} // namespace bench
