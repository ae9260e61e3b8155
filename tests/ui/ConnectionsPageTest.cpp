// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/ConnectionsPage.h"

#include "ui/Controls.h"
#include "ui/Scene.h"
#include "ui/connections/StreamModel.h"
#include "ui/widgets/TableView.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

using namespace toxtunnel;
using controls::button;
using ui::StreamModel;

class ConnectionsPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModelKeepsItsPromises();
    void filterWordsChoose_data();
    void filterWordsChoose();
    void theChosenRowStaysChosen();
    void aHeldListDoesNotChange();
    void makesARuleOfAConnection();
    void tenThousandRowsCostLittleEachSecond();
};

namespace {

TrafficTick tickOf(std::uint64_t count, std::uint64_t seed)
{
    TrafficTick tick;
    for (std::uint64_t id = 1; id <= count; ++id) {
        const std::uint64_t bytes = (id * 7919 + seed * 104729) % 100000;
        tick.streams.push_back({StreamId{id}, {bytes, bytes * seed}, {bytes, bytes}});
    }
    return tick;
}

} // namespace

void ConnectionsPageTest::theModelKeepsItsPromises()
{
    FakeService service;
    StreamModel model(service);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    scene::busy(service);
    QCOMPARE(model.rowCount(), 5);
    model.sort(StreamModel::Received, Qt::DescendingOrder);
    service.tick({{}, {}, {}, {}, {}, {{StreamId{4}, {5, 5000}, {5, 5000}}}});
    QCOMPARE(model.stream(0).id, StreamId{4});
    model.setFilter(QStringLiteral("home"));
    QCOMPARE(model.rowCount(), 2);
    service.dropStreams({StreamId{1}});
    QCOMPARE(model.rowCount(), 1);
}

void ConnectionsPageTest::filterWordsChoose_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("rows");
    QTest::newRow("nothing") << QString() << 5;
    QTest::newRow("peer") << QStringLiteral("peer:hom") << 2;
    QTest::newRow("port") << QStringLiteral("port:22") << 2;
    QTest::newRow("port is whole") << QStringLiteral("port:2") << 0;
    QTest::newRow("direction") << QStringLiteral("in") << 2;
    QTest::newRow("both") << QStringLiteral("peer:HOME port:80") << 1;
    QTest::newRow("any field") << QStringLiteral("office") << 2;
    QTest::newRow("no such") << QStringLiteral("host:nowhere") << 0;
}

void ConnectionsPageTest::filterWordsChoose()
{
    QFETCH(const QString, words);
    FakeService service;
    scene::busy(service);
    StreamModel model(service);
    model.setFilter(words);
    QTEST(model.rowCount(), "rows");
}

void ConnectionsPageTest::theChosenRowStaysChosen()
{
    FakeService service;
    scene::busy(service);
    ui::ConnectionsPage page(service);
    page.show();
    auto* table = page.findChild<ui::TableView*>();
    auto* model = page.findChild<StreamModel*>();
    table->setCurrentIndex(model->index(2, 0));
    const StreamId chosen = model->stream(2).id;
    model->sort(StreamModel::Received, Qt::DescendingOrder);
    QCOMPARE(model->stream(table->currentIndex().row()).id, chosen);
    service.putStreams({scene::stream(77, scene::peer(1, "home", PeerPath::Direct), false)});
    QCOMPARE(model->rowCount(), 6);
    QCOMPARE(model->stream(table->currentIndex().row()).id, chosen);
}

void ConnectionsPageTest::aHeldListDoesNotChange()
{
    FakeService service;
    scene::busy(service);
    StreamModel model(service);
    model.setHeld(true);
    service.dropStreams({StreamId{1}, StreamId{2}});
    QCOMPARE(model.rowCount(), 5);
    model.setHeld(false);
    QCOMPARE(model.rowCount(), 3);
}

void ConnectionsPageTest::makesARuleOfAConnection()
{
    FakeService service;
    const PeerInfo home = scene::onePeer(service);
    service.putStreams({scene::stream(1, home, true)});
    ui::ConnectionsPage page(service);
    page.show();
    page.findChild<ui::TableView*>()->setCurrentIndex(page.findChild<StreamModel*>()->index(0, 0));
    button(page, QStringLiteral("Make a rule"))->click();
    QTRY_COMPARE(service.rules().size(), std::size_t{1});
    QCOMPARE(service.rules().front().settings.peer, home.key);
    QCOMPARE(service.rules().front().settings.allow.front(), (RuleEntry{"127.0.0.1", {{22, 22}}}));
    button(page, QStringLiteral("Close"))->click();
    QTRY_VERIFY(service.streams().empty());
}

void ConnectionsPageTest::tenThousandRowsCostLittleEachSecond()
{
    constexpr std::uint64_t count = 10'000;
    FakeService service;
    const PeerInfo peer = scene::onePeer(service);
    std::vector<StreamInfo> streams;
    for (std::uint64_t id = 1; id <= count; ++id) {
        streams.push_back(scene::stream(id, peer, id % 2 == 0));
    }
    service.putStreams(streams);
    ui::ConnectionsPage page(service);
    page.resize(1000, 700);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.findChild<ui::TableView*>()->sortByColumn(StreamModel::Received, Qt::DescendingOrder);
    QCoreApplication::processEvents();
    std::vector<qint64> times;
    for (std::uint64_t round = 1; round <= 15; ++round) {
        const TrafficTick tick = tickOf(count, round);
        QElapsedTimer timer;
        timer.start();
        service.tick(tick);
        QCoreApplication::processEvents(); // with painting
        times.push_back(timer.nsecsElapsed() / 1000);
    }
    std::sort(times.begin(), times.end());
    const auto middle = times[times.size() / 2];
    qInfo("a tick of 10,000 connections, sorted by rate: %lld us", static_cast<long long>(middle));
    QVERIFY2(middle < 60'000,
             qPrintable(QString::number(middle))); // a busy machine may take longer than the bar
}

QTEST_MAIN(ConnectionsPageTest)
#include "ConnectionsPageTest.moc"
