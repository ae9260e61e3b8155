// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the program against direct TCP and ssh -L in the same run: see --help.
#include "bench/driver/Report.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <algorithm>
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

[[noreturn]] void refuse(const QString& why)
{
    std::fprintf(stderr, "toxtunnel-bench: %s\n", qPrintable(why));
    std::exit(2);
}

QStringList cellNames()
{
    QStringList names;
    for (const Cell& cell : allCells()) {
        names << cell.name;
    }
    return names;
}

QStringList wayWords()
{
    QStringList words;
    for (const Kind kind : allKinds) {
        words << wordOf(kind);
    }
    return words;
}

/// The words of an option's value, all among `known`.
QStringList words(const QCommandLineParser& parser, const QString& option, const QStringList& known)
{
    if (!parser.isSet(option)) {
        return {};
    }
    QStringList chosen = parser.value(option).split(QLatin1Char(','));
    for (const QString& word : chosen) {
        if (!known.contains(word)) {
            refuse(QStringLiteral("--%1 does not know \"%2\"; there are: %3")
                       .arg(option, word, known.join(QLatin1Char(' '))));
        }
    }
    return chosen;
}

Wanted parse(const QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Measures toxtunnel beside direct TCP and ssh -L. Exit code 1: a bar is "
                       "missed."));
    parser.addHelpOption();
    const QString only = QStringLiteral("only");
    const QString full = QStringLiteral("full");
    const QString repeat = QStringLiteral("repeat");
    const QString ways = QStringLiteral("ways");
    const QString program = QStringLiteral("program");
    const QString json = QStringLiteral("json");
    parser.addOptions({
        {only,
         QStringLiteral("Only these, separated by commas: ") + cellNames().join(QLatin1Char(' ')),
         QStringLiteral("cells")},
        {full, QStringLiteral("All cells: every load on every network, more than an hour.")},
        {repeat, QStringLiteral("Each measurement N times; the median counts."),
         QStringLiteral("N"), QStringLiteral("1")},
        {ways, QStringLiteral("Some of: ") + wayWords().join(QLatin1Char(',')),
         QStringLiteral("ways")},
        {program, QStringLiteral("The toxtunnel to measure."), QStringLiteral("file"),
         toxtunnel::test::tunnelProgram()},
        {json, QStringLiteral("Where everything measured is written."), QStringLiteral("file"),
         QStringLiteral("toxtunnel-bench.json")},
    });
    parser.process(application);
    Wanted wanted;
    wanted.cells = words(parser, only, cellNames());
    wanted.full = parser.isSet(full);
    wanted.repeat = std::max(1, parser.value(repeat).toInt());
    wanted.program = parser.value(program);
    wanted.jsonFile = parser.value(json);
    const QStringList chosen = words(parser, ways, wayWords());
    std::copy_if(
        std::begin(allKinds), std::end(allKinds), std::back_inserter(wanted.ways),
        [&chosen](Kind kind) { return chosen.isEmpty() || chosen.contains(wordOf(kind)); });
    return wanted;
}

QJsonObject measureOnce(const Cell& cell, Kind kind, const Wanted& wanted, int run)
{
    QString why = obstacle(cell.network, kind);
    if (isTunnel(kind) && wanted.program.isEmpty()) {
        why = QStringLiteral("toxtunnel is not built");
    }
    if (!why.isEmpty()) {
        return {{QStringLiteral("skipped"), why}};
    }
    try {
        const Stage stage(cell.network, kind, 2 * run + 1);
        return cell.measure({stage, kind, wanted.program, wanted.full});
    } catch (const std::exception& error) {
        return {{QStringLiteral("error"), QString::fromUtf8(error.what())}};
    }
}

QString measure(const Cell& cell, const Wanted& wanted, Report& report)
{
    Runs all;
    for (const Kind kind : cell.kinds) {
        if (std::find(wanted.ways.begin(), wanted.ways.end(), kind) == wanted.ways.end()) {
            continue;
        }
        for (int run = 0; run < wanted.repeat; ++run) {
            all[kind].push_back(measureOnce(cell, kind, wanted, run));
        }
    }
    return report.add(cell, all);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const Wanted wanted = parse(application);
    if (const QString load = otherLoad(); !load.isEmpty()) {
        say(load + QLatin1Char('\n'));
    }
    Report report;
    QElapsedTimer timer;
    timer.start();
    say(Report::tableHead());
    for (const Cell& cell : allCells()) {
        const bool chosen = wanted.cells.isEmpty() ? wanted.full || !cell.onlyWithFull
                                                   : wanted.cells.contains(cell.name);
        if (chosen) {
            say(measure(cell, wanted, report));
        }
    }
    constexpr double msPerMinute = 60'000;
    say(report.summary() + QStringLiteral(", in %1 minutes\n")
                               .arg(static_cast<double>(timer.elapsed()) / msPerMinute, 0, 'f', 1));
    QFile file(wanted.jsonFile);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(report.json()).toJson()) < 0) {
        std::fprintf(stderr, "cannot write %s\n", qPrintable(wanted.jsonFile));
        return 1;
    }
    return report.allMet() ? 0 : 1;
}
