// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/RulesPage.h"

#include "ui/Controls.h"
#include "ui/Scene.h"
#include "ui/rules/EntryText.h"
#include "ui/rules/RuleEditor.h"
#include "ui/rules/RuleGrid.h"
#include "ui/rules/RuleModel.h"
#include "ui/widgets/Banner.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTest>

using namespace toxtunnel;
using controls::button;
using ui::EntryText;
using ui::RuleGrid;

class RulesPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesAreReadAsTheyAreWritten();
    void wrongEntriesAreRefused();
    void theModelsKeepTheirPromises();
    void theGridTellsOwnFromInherited();
    void aCellIsSwitchedInTurn();
    void createsARule();
    void aFileThatChangedUnderTheEditorCostsNoInput();
    void removesAndUndoes();
    void theTesterNamesTheDecidingLine();
};

void RulesPageTest::entriesAreReadAsTheyAreWritten()
{
    const std::vector<RuleEntry> entries{{"127.0.0.1", {{22, 22}}},
                                         {"nas.lan", {{80, 80}, {8000, 8100}}},
                                         {"10.0.0.0/8", {}},
                                         {"fd00::1", {{22, 22}}},
                                         {"::1", {}},
                                         {"*.lan", {{443, 443}}}};
    QString wrong;
    QCOMPARE(EntryText::read(EntryText::write(entries), wrong), std::optional(entries));
}

void RulesPageTest::wrongEntriesAreRefused()
{
    for (const char* line : {"host:", ":22", "host:0", "host:65536", "host:90-80", "host:22,",
                             "a b:22", "[::1", "[::1]22", "host:ssh"}) {
        QVERIFY2(!EntryText::readLine(QString::fromLatin1(line)), line);
    }
}

void RulesPageTest::theModelsKeepTheirPromises()
{
    FakeService service;
    ui::RuleModel list(service);
    RuleGrid grid(service);
    const QAbstractItemModelTester listTester(
        &list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester gridTester(
        &grid, QAbstractItemModelTester::FailureReportingMode::QtTest);
    scene::busy(service);
    QCOMPARE(list.rowCount(), 2);
    QCOMPARE(grid.rowCount(), 4);
    QCOMPARE(grid.columnCount(), 3);
    service.setRules({});
    QCOMPARE(grid.columnCount(), 0);
}

void RulesPageTest::theGridTellsOwnFromInherited()
{
    FakeService service;
    scene::busy(service);
    auto rules = service.rules();
    rules[0].settings.allow = {{"nas.lan", {}}};
    rules[0].settings.deny.clear();
    service.setRules(rules);
    const RuleGrid grid(service);
    QMap<QString, RuleGrid::Cell> cells;
    for (int column = 0; column < grid.columnCount(); ++column) {
        cells[grid.headerData(column, Qt::Horizontal).toString()] = grid.cell(0, column);
    }
    QCOMPARE(cells[QStringLiteral("nas.lan, all ports")], RuleGrid::Cell::Allowed);
    QCOMPARE(cells[QStringLiteral("nas.lan:80,443")], RuleGrid::Cell::Inherited);
    QCOMPARE(cells[QStringLiteral("127.0.0.1:22")], RuleGrid::Cell::Default);
}

void RulesPageTest::aCellIsSwitchedInTurn()
{
    FakeService service;
    scene::busy(service);
    const RuleGrid grid(service);
    const RuleEntry ssh{"127.0.0.1", {{22, 22}}};
    const RuleSettings denied = grid.toggled(0, 0); // allowed before
    QVERIFY(std::find(denied.deny.begin(), denied.deny.end(), ssh) != denied.deny.end());
    QVERIFY(std::find(denied.allow.begin(), denied.allow.end(), ssh) == denied.allow.end());
    const RuleSettings first = grid.toggled(3, 0); // a peer without a rule
    QCOMPARE(first.allow, std::vector{ssh});
}

void RulesPageTest::createsARule()
{
    FakeService service;
    scene::onePeer(service);
    ui::RulesPage page(service);
    page.show();
    page.create();
    const QPointer editor(page.findChild<ui::RuleEditor*>());
    editor->findChildren<QPlainTextEdit*>()[0]->setPlainText(QStringLiteral("127.0.0.1:x"));
    QVERIFY(!button(*editor, QStringLiteral("Create"))->isEnabled());
    editor->findChildren<QPlainTextEdit*>()[0]->setPlainText(QStringLiteral("127.0.0.1:22"));
    button(*editor, QStringLiteral("Create"))->click();
    QTRY_COMPARE(service.rules().size(), std::size_t{1});
    QCOMPARE(service.rules().front().settings.allow,
             (std::vector<RuleEntry>{{"127.0.0.1", {{22, 22}}}}));
    QTRY_VERIFY(editor.isNull());
}

void RulesPageTest::aFileThatChangedUnderTheEditorCostsNoInput()
{
    FakeService service;
    scene::busy(service);
    auto* editor = new ui::RuleEditor(service, service.rules().front());
    const QPointer watched(editor);
    editor->show();
    editor->findChild<QLineEdit*>()->setText(QStringLiteral("for a while"));
    service.failNext({Message::say("The file was not changed"),
                      Message::say("rules.yaml changed on disk"), Message::say("Read it again"),
                      Action::ReloadFiles});
    button(*editor, QStringLiteral("Save"))->click();
    QTRY_VERIFY(button(*editor, QStringLiteral("Read the files again")) != nullptr);
    button(*editor, QStringLiteral("Read the files again"))->click();
    QTRY_VERIFY(controls::says(*editor, QStringLiteral("Save once more")));
    QCOMPARE(service.commands().back(), std::string("reload"));
    button(*editor, QStringLiteral("Save"))->click();
    QTRY_VERIFY(watched.isNull());
    QCOMPARE(service.rules().front().settings.comment, std::string("for a while"));
}

void RulesPageTest::removesAndUndoes()
{
    FakeService service;
    scene::busy(service);
    ui::RulesPage page(service);
    page.show();
    page.remove(RuleId{1});
    QTRY_VERIFY(page.banner().isVisible());
    QCOMPARE(service.rules().size(), std::size_t{1});
    button(page.banner(), QStringLiteral("Undo"))->click();
    QTRY_COMPARE(service.rules().size(), std::size_t{2});
}

void RulesPageTest::theTesterNamesTheDecidingLine()
{
    FakeService service;
    scene::busy(service);
    RuleVerdict verdict;
    verdict.allowed = true;
    verdict.reason = Message::say("an entry allows it");
    verdict.entryLine = 12;
    verdict.entryHost = "127.0.0.1";
    service.setVerdict(verdict);
    ui::RulesPage page(service);
    page.show();
    controls::field<QLineEdit>(page, QStringLiteral("Target to try"))
        ->setText(QStringLiteral("127.0.0.1:22"));
    button(page, QStringLiteral("Try"))->click();
    QTRY_VERIFY(controls::says(page, QStringLiteral("line 12")));
}

QTEST_MAIN(RulesPageTest)
#include "RulesPageTest.moc"
