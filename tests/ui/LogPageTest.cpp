// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/LogPage.h"

#include "ui/Scene.h"
#include "ui/log/LogModel.h"
#include "ui/widgets/TableView.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QTest>

using namespace toxtunnel;
using service::LogLevel;
using ui::LogModel;

class LogPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModelKeepsItsPromises();
    void levelsPartsAndWordsChoose();
    void keepsTheNewestOfManyEntries();
    void followsOnlyAtTheEnd();
};

void LogPageTest::theModelKeepsItsPromises()
{
    FakeService service;
    LogModel model(service);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    scene::busy(service);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(1, LogModel::Level).data().toString(), QStringLiteral("warning"));
}

void LogPageTest::levelsPartsAndWordsChoose()
{
    FakeService service;
    scene::busy(service);
    service.addLogEntry(LogLevel::Debug, "tox", "iterated");
    LogModel model(service);
    QCOMPARE(model.rowCount(), 3);
    model.setLeast(LogLevel::Trace);
    QCOMPARE(model.rowCount(), 4);
    model.setCategory(QStringLiteral("tox"));
    QCOMPARE(model.rowCount(), 1);
    model.setCategory({});
    model.setSearch(QStringLiteral("TAKEN"));
    QCOMPARE(model.rowCount(), 1);
    service.addLogEntry(LogLevel::Error, "forward", "127.0.0.1:80 is taken");
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.categories().contains(QStringLiteral("tox")));
}

void LogPageTest::keepsTheNewestOfManyEntries()
{
    FakeService service;
    LogModel model(service);
    for (std::size_t i = 1; i <= LogModel::mostEntries + 500; ++i) {
        service.addLogEntry(LogLevel::Info, "test", "entry " + std::to_string(i));
    }
    QCOMPARE(model.rowCount(), static_cast<int>(LogModel::mostEntries));
    QCOMPARE(model.index(0, LogModel::Text).data().toString(), QStringLiteral("entry 501"));
}

void LogPageTest::followsOnlyAtTheEnd()
{
    FakeService service;
    for (int i = 0; i < 300; ++i) {
        service.addLogEntry(LogLevel::Info, "test", "entry");
    }
    ui::LogPage page(service);
    page.resize(800, 400);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    auto* table = page.findChild<ui::TableView*>();
    QScrollBar* bar = table->verticalScrollBar();
    table->scrollToBottom();
    QTRY_VERIFY(bar->maximum() > 0 && bar->value() == bar->maximum());
    service.addLogEntry(LogLevel::Info, "test", "new");
    QTRY_COMPARE(bar->value(), bar->maximum());
    bar->setValue(10);
    service.addLogEntry(LogLevel::Info, "test", "newer");
    QCoreApplication::processEvents();
    QCOMPARE(bar->value(), 10);
}

QTEST_MAIN(LogPageTest)
#include "LogPageTest.moc"
