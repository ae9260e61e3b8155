// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Scene.h"
#include "ui/widgets/TrafficGraph.h"

#include <QPixmap>
#include <QTest>

using namespace toxtunnel;
using ui::TrafficGraph;

class GraphTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheFiguresInWords();
    void drawsNothingOutsideOfItselfWithoutSamples();
    void drawsWhatMoved();
};

void GraphTest::tellsTheFiguresInWords()
{
    TrafficGraph graph(TrafficGraph::Style::Full);
    QCOMPARE(graph.summary(), QStringLiteral("No traffic yet"));
    graph.setSamples({{{}, std::chrono::seconds(5), {5 * 1024, 10 * 1024}}},
                     TrafficSpan::TenMinutes);
    QVERIFY2(graph.summary().contains(u"2.0 kB/s"), qPrintable(graph.summary()));
    QVERIFY(graph.summary().contains(u"1.0 kB/s"));
    QCOMPARE(graph.accessibleDescription(), graph.summary());
}

void GraphTest::drawsNothingOutsideOfItselfWithoutSamples()
{
    TrafficGraph graph(TrafficGraph::Style::Tiny);
    graph.resize(80, 20);
    const QImage picture = graph.grab().toImage();
    QCOMPARE(picture.pixel(0, 0), picture.pixel(40, 10));
}

void GraphTest::drawsWhatMoved()
{
    TrafficGraph graph(TrafficGraph::Style::Full);
    graph.resize(400, 200);
    const QImage before = graph.grab().toImage();
    graph.setSamples(scene::samples(60), TrafficSpan::Minute);
    QVERIFY(before != graph.grab().toImage());
    QTest::mouseMove(&graph, {200, 100});
    QVERIFY(!graph.grab().isNull());
}

QTEST_MAIN(GraphTest)
#include "GraphTest.moc"
