// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the program against direct TCP and ssh -L in the same run: see --help.
#include "bench/driver/Report.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <cstdio>

using namespace bench;

namespace {

struct Wanted
{
    QStringList cells; ///< empty: all
    bool full = false;
    int repeat = 1;
    std::vector<Kind> ways;
    QString program;
    QString jsonFile;
};

void say(const QString& text)
{
    std::fputs(text.toUtf8().constData(), stdout);
    std::fflush(stdout);
}

Wanted parse(const QCoreApplication& application, QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        QStringLiteral("Measures toxtunnel beside direct TCP and ssh -L. Exit code 1: a bar is "
                       "missed."));
    parser.addHelpOption();
    QStringList names;
    for (const Cell& cell : allCells()) {
        names << cell.name;
    }
    parser.addOptions({
        {QStringLiteral("only"),
         QStringLiteral("Only these, separated by commas: ") + names.join(QLatin1Char(' ')),
         QStringLiteral("cells")},
        {QStringLiteral("full"), QStringLiteral("More cells, which have no bar.")},
        {QStringLiteral("repeat"), QStringLiteral("Each measurement N times; the worst counts."),
         QStringLiteral("N"), QStringLiteral("1")},
        {QStringLiteral("ways"), QStringLiteral("Some of: direct,ssh,toxtunnel."),
         QStringLiteral("ways"), QStringLiteral("direct,ssh,toxtunnel")},
        {QStringLiteral("program"), QStringLiteral("The toxtunnel to measure."),
         QStringLiteral("file"), toxtunnel::test::tunnelProgram()},
        {QStringLiteral("json"), QStringLiteral("Where everything measured is written."),
         QStringLiteral("file"), QStringLiteral("toxtunnel-bench.json")},
    });
    parser.process(application);
    Wanted wanted;
    if (parser.isSet(QStringLiteral("only"))) {
        wanted.cells = parser.value(QStringLiteral("only")).split(QLatin1Char(','));
    }
    wanted.full = parser.isSet(QStringLiteral("full"));
    wanted.repeat = std::max(1, parser.value(QStringLiteral("repeat")).toInt());
    wanted.program = parser.value(QStringLiteral("program"));
    wanted.jsonFile = parser.value(QStringLiteral("json"));
    const QStringList ways = parser.value(QStringLiteral("ways")).split(QLatin1Char(','));
    static constexpr std::pair<const char*, Kind> known[] = {
        {"direct", Kind::Direct}, {"ssh", Kind::Ssh}, {"toxtunnel", Kind::Tunnel}};
    for (const auto& [name, kind] : known) {
        if (ways.contains(QLatin1String(name))) {
            wanted.ways.push_back(kind);
        }
    }
    return wanted;
}

/// Why this cell or way cannot be measured here; empty when it can.
QString obstacle(const Cell& cell, Kind kind, const Wanted& wanted)
{
    if (!cell.linkOptions.isEmpty()) {
        if (const QString why = toxtunnel::test::whyNoNetworkNamespaces(); !why.isEmpty()) {
            return why;
        }
    }
    if (kind == Kind::Ssh) {
        return toxtunnel::test::whyNoSshServer();
    }
    if (kind == Kind::Tunnel && wanted.program.isEmpty()) {
        return QStringLiteral("toxtunnel is not built");
    }
    return {};
}

QJsonObject measureOnce(const Cell& cell, Kind kind, const Wanted& wanted, int run)
{
    try {
        if (cell.linkOptions.isEmpty()) {
            return cell.measure(Stage(), kind, wanted.program);
        }
        const QStringList seed{QStringLiteral("--seed"), QString::number(2 * run + 1)};
        return cell.measure(Stage(cell.linkOptions + seed), kind, wanted.program);
    } catch (const std::exception& error) {
        return {{QStringLiteral("error"), QString::fromUtf8(error.what())}};
    }
}

void measure(const Cell& cell, const Wanted& wanted, Report& report)
{
    std::map<Kind, std::vector<QJsonObject>> all;
    for (const Kind kind : wanted.ways) {
        if (kind != Kind::Tunnel && !cell.compared) {
            continue;
        }
        if (const QString why = obstacle(cell, kind, wanted); !why.isEmpty()) {
            say(cell.name + QStringLiteral(": skipped: ") + why + QLatin1Char('\n'));
            continue;
        }
        const int runs = wanted.repeat * (kind == Kind::Tunnel ? cell.runs : 1);
        for (int run = 0; run < runs; ++run) {
            const QJsonObject result = measureOnce(cell, kind, wanted, run);
            if (result.contains(QStringLiteral("error"))) {
                say(cell.name + QStringLiteral(": ") + result[QStringLiteral("error")].toString() +
                    QLatin1Char('\n'));
            }
            all[kind].push_back(result);
        }
    }
    report.add(cell, all);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const Wanted wanted = parse(application, parser);
    Report report;
    say(Report::tableHead());
    for (const Cell& cell : allCells()) {
        const bool chosen = wanted.cells.isEmpty() ? wanted.full || !cell.onlyWithFull
                                                   : wanted.cells.contains(cell.name);
        if (chosen) {
            measure(cell, wanted, report);
            say(report.lines());
        }
    }
    QFile file(wanted.jsonFile);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(report.json()).toJson()) < 0) {
        std::fprintf(stderr, "cannot write %s\n", qPrintable(wanted.jsonFile));
        return 1;
    }
    return report.allMet() ? 0 : 1;
}
