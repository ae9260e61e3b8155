// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forwards/ForwardsPage.h"

#include "ui/Controls.h"
#include "ui/Scene.h"
#include "ui/diagnostics/FindingRow.h"
#include "ui/forwards/ForwardCheck.h"
#include "ui/forwards/ForwardEditor.h"
#include "ui/forwards/ForwardModel.h"
#include "ui/forwards/ForwardTemplate.h"
#include "ui/widgets/Banner.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPointer>
#include <QProgressBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>

using namespace toxtunnel;
using controls::button;

class ForwardsPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModelKeepsItsPromises();
    void theTickSwitchesAForward();
    void aRowSaysWhyAndWhenAgain();
    void removesAndUndoes();
    void createsAnSshForwardFromTheTemplate();
    void aTakenPortIsMendedByAFreeOne();
    void theEditorRefusesAPortThatAnotherForwardHas();
    void editingKeepsWhatTheEditorDoesNotShow();
    void aFileThatChangedUnderASwitchIsReadAgain();
    void aFileThatChangedUnderTheEditorCostsNoInput();
    void aTestTellsWhatWorksAndWhatDoesNot();
    void aForwardThatIsOffIsSaidToBeSo();
    void aTestCanBeGivenUp();
    void aTestIsForgottenWithItsForward();
    void theTestLeadsToTheDiagnostics();
};

namespace {

QSpinBox* localPort(const QWidget& editor)
{
    return controls::field<QSpinBox>(editor, QStringLiteral("Port on this computer"));
}

Outcome fileChanged()
{
    return {Message::say("The file was not changed"), Message::say("config.yaml changed on disk"),
            Message::say("Read it again"), Action::ReloadFiles};
}

Diagnosis diagnosis(CheckVerdict rule, CheckVerdict target)
{
    return {{{CheckId::Configuration,
              CheckVerdict::Failed,
              Message::say("A key is unknown."),
              {},
              Action::None},
             {CheckId::Udp, CheckVerdict::Warning, Message::say("UDP is off."), {}, Action::None},
             {CheckId::Peer, CheckVerdict::Ok, Message::say("home is online."), {}, Action::None},
             {CheckId::Rule, rule, Message::say("About the rule."), Message::say("Add one."),
              Action::AddPeer},
             {CheckId::Target, target, Message::say("About the target."), {}, Action::None}}};
}

/// A page on which the forward was chosen and its test asked for as a person would.
void pressTest(ui::ForwardsPage& page, const QString& name)
{
    auto* table = page.findChild<QTreeView*>();
    const QModelIndexList found =
        table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, name);
    QVERIFY(!found.isEmpty());
    table->setCurrentIndex(found.front());
    button(page, QStringLiteral("Test"))->click();
}

/// Chooses the first template as a person would.
void chooseSsh(const QWidget& editor)
{
    auto* templates = editor.findChild<QComboBox*>();
    templates->setCurrentIndex(1);
    Q_EMIT templates->activated(1);
}

} // namespace

void ForwardsPageTest::theModelKeepsItsPromises()
{
    FakeService service;
    ui::ForwardModel model(service);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    scene::busy(service);
    QCOMPARE(model.rowCount(), 5);
    service.dropForward(ForwardId{2});
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.rowOf(ForwardId{2}), -1);
}

void ForwardsPageTest::theTickSwitchesAForward()
{
    FakeService service;
    scene::busy(service);
    const ui::ForwardsPage page(service);
    auto* model = page.findChild<ui::ForwardModel*>();
    const QModelIndex row = model->index(model->rowOf(ForwardId{1}), ui::ForwardModel::Name);
    QCOMPARE(row.data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);
    model->setData(row, Qt::Unchecked, Qt::CheckStateRole);
    QTRY_COMPARE(row.data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Unchecked);
}

void ForwardsPageTest::aRowSaysWhyAndWhenAgain()
{
    FakeService service;
    scene::busy(service);
    const ui::ForwardModel model(service);
    const QString state =
        model.index(model.rowOf(ForwardId{3}), ui::ForwardModel::State).data().toString();
    QVERIFY2(state.startsWith(u"Port taken, again in 1"), qPrintable(state));
}

void ForwardsPageTest::removesAndUndoes()
{
    FakeService service;
    scene::busy(service);
    ui::ForwardsPage page(service);
    page.show();
    page.remove(ForwardId{1});
    QTRY_VERIFY(page.banner().isVisible());
    QCOMPARE(service.forwards().size(), std::size_t{4});
    button(page.banner(), QStringLiteral("Undo"))->click();
    QTRY_COMPARE(service.forwards().size(), std::size_t{5});
}

void ForwardsPageTest::createsAnSshForwardFromTheTemplate()
{
    FakeService service;
    scene::onePeer(service);
    ui::ForwardsPage page(service);
    page.show();
    page.create();
    const QPointer editor(page.findChild<ui::ForwardEditor*>());
    QVERIFY(!button(*editor, QStringLiteral("Create"))->isEnabled());
    chooseSsh(*editor);
    QTRY_COMPARE(localPort(*editor)->value(), 2222);
    button(*editor, QStringLiteral("Create"))->click();
    QTRY_COMPARE(service.forwards().size(), std::size_t{1});
    const ForwardSettings made = service.forwards().front().settings;
    QCOMPARE(made.name, std::string("ssh"));
    QCOMPARE(made.peer, std::string("home"));
    QCOMPARE(made.localPort, std::uint16_t{2222});
    QCOMPARE(made.target, (Target{"127.0.0.1", 22}));
    QVERIFY(made.enabled);
    QTRY_VERIFY(editor.isNull());
}

void ForwardsPageTest::aTakenPortIsMendedByAFreeOne()
{
    FakeService service;
    scene::busy(service);
    ui::ForwardsPage page(service);
    page.show();
    page.mend(Action::UseFreePort, ForwardId{3});
    const QPointer editor(page.findChild<ui::ForwardEditor*>());
    auto* local = localPort(*editor);
    QTRY_VERIFY(local->value() > 15432);
    button(*editor, QStringLiteral("Save"))->click();
    QTRY_VERIFY(editor.isNull());
    QCOMPARE(service.commands().back().substr(0, 11), std::string("editForward"));
}

void ForwardsPageTest::theEditorRefusesAPortThatAnotherForwardHas()
{
    FakeService service;
    scene::busy(service);
    ui::ForwardEditor editor(service, {});
    editor.setSettings(service.forwards().front().settings);
    QVERIFY(!button(editor, QStringLiteral("Create"))->isEnabled());
    localPort(editor)->setValue(2300);
    QVERIFY(button(editor, QStringLiteral("Create"))->isEnabled());
}

void ForwardsPageTest::editingKeepsWhatTheEditorDoesNotShow()
{
    FakeService service;
    scene::busy(service);
    ForwardInfo special =
        scene::forward(9, "dns", 5353, 53, scene::peer(1, "home", PeerPath::Direct));
    special.settings.udp = true;
    special.settings.bind = "192.168.7.1";
    service.putForward(special);
    auto* editor = new ui::ForwardEditor(service, ForwardId{9});
    const QPointer watched(editor);
    editor->setSettings(special.settings);
    button(*editor, QStringLiteral("Save"))->click();
    QTRY_VERIFY(service.commands().size() > 0);
    QTRY_VERIFY(watched.isNull());
    for (const ForwardInfo& each : service.forwards()) {
        if (each.id == ForwardId{9}) {
            QCOMPARE(each.settings, special.settings);
        }
    }
}

void ForwardsPageTest::aFileThatChangedUnderASwitchIsReadAgain()
{
    FakeService service;
    scene::busy(service);
    ui::ForwardsPage page(service);
    page.show();
    auto* model = page.findChild<ui::ForwardModel*>();
    const QModelIndex row = model->index(model->rowOf(ForwardId{1}), ui::ForwardModel::Name);
    service.failNext(fileChanged());
    model->setData(row, Qt::Unchecked, Qt::CheckStateRole);
    QTRY_VERIFY(page.banner().accessibleName().contains(u"changed on disk"));
    QCOMPARE(row.data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked); // as the file says
    service.failNext({Message::say("The files were not read"),
                      Message::say("line 3 is no YAML"),
                      {},
                      Action::ShowLog});
    button(page.banner(), QStringLiteral("Read the files again"))->click();
    QTRY_VERIFY(page.banner().accessibleName().contains(u"is no YAML"));

    service.failNext(fileChanged());
    model->setData(row, Qt::Unchecked, Qt::CheckStateRole);
    QTRY_VERIFY(button(page.banner(), QStringLiteral("Read the files again")) != nullptr);
    button(page.banner(), QStringLiteral("Read the files again"))->click();
    QTRY_COMPARE(page.banner().accessibleName(), QStringLiteral("The files were read again."));
    QCOMPARE(service.commands().back(), std::string("reload"));
}

void ForwardsPageTest::aFileThatChangedUnderTheEditorCostsNoInput()
{
    FakeService service;
    scene::busy(service);
    ui::ForwardsPage page(service);
    page.show();
    page.edit(ForwardId{1});
    const QPointer editor(page.findChild<ui::ForwardEditor*>());
    localPort(*editor)->setValue(2300);
    service.failNext(fileChanged());
    button(*editor, QStringLiteral("Save"))->click();
    QTRY_VERIFY(button(*editor, QStringLiteral("Read the files again")) != nullptr);
    button(*editor, QStringLiteral("Read the files again"))->click();
    QTRY_VERIFY(controls::says(*editor, QStringLiteral("Save once more")));
    QCOMPARE(service.commands().back(), std::string("reload"));
    QCOMPARE(localPort(*editor)->value(), 2300);
    button(*editor, QStringLiteral("Save"))->click();
    QTRY_VERIFY(editor.isNull());
    QCOMPARE(service.forwards().front().settings.localPort, std::uint16_t{2300});
}

void ForwardsPageTest::aTestTellsWhatWorksAndWhatDoesNot()
{
    FakeService service;
    scene::busy(service);
    ui::ForwardsPage page(service);
    QSignalSpy verbs(&page, &ui::Page::verbChosen);
    page.show();
    service.setDiagnosis(diagnosis(CheckVerdict::Ok, CheckVerdict::Ok));
    pressTest(page, QStringLiteral("ssh"));
    QCOMPARE(service.commands().back(), "examine " + scene::idOf(1).key.toHex() + " 127.0.0.1:22");
    auto* check = page.findChild<ui::ForwardCheck*>();
    QTRY_COMPARE(check->accessibleName(), QStringLiteral("ssh works."));
    QCOMPARE(check->findChildren<ui::FindingRow*>().size(), 3); // the way, not the files

    service.setDiagnosis(diagnosis(CheckVerdict::Failed, CheckVerdict::Skipped));
    button(page, QStringLiteral("Test"))->click();
    QTRY_VERIFY(check->accessibleName().startsWith(u"ssh does not work."));
    QTRY_COMPARE(check->findChildren<ui::FindingRow*>().size(), 3); // those of before are gone
    QVERIFY(controls::says(*check, QStringLiteral("Add one.")));
    QTRY_VERIFY(button(*check, QStringLiteral("Add a peer")) != nullptr);
    button(*check, QStringLiteral("Add a peer"))->click();
    QCOMPARE(verbs.size(), 1);

    service.setDiagnosis(diagnosis(CheckVerdict::Ok, CheckVerdict::Skipped));
    button(page, QStringLiteral("Test"))->click();
    QTRY_COMPARE(check->accessibleName(), QStringLiteral("ssh could not be tested to its end."));
}

void ForwardsPageTest::aForwardThatIsOffIsSaidToBeSo()
{
    FakeService service;
    scene::busy(service);
    ui::ForwardsPage page(service);
    page.show();
    service.setDiagnosis(diagnosis(CheckVerdict::Ok, CheckVerdict::Ok));
    pressTest(page, QStringLiteral("redis"));
    auto* check = page.findChild<ui::ForwardCheck*>();
    QTRY_VERIFY(check->accessibleName().endsWith(u"not open on this computer: Off."));
}

void ForwardsPageTest::aTestCanBeGivenUp()
{
    FakeService service;
    scene::busy(service);
    auto page = std::make_unique<ui::ForwardsPage>(service);
    page->show();
    service.holdDiagnosis();
    pressTest(*page, QStringLiteral("ssh"));
    auto* check = page->findChild<ui::ForwardCheck*>();
    QVERIFY(check->findChild<QProgressBar*>()->isVisible());
    QVERIFY(button(*check, QStringLiteral("Open diagnostics")) == nullptr);
    button(*check, QStringLiteral("Cancel"))->click();
    QVERIFY(!check->isVisible());
    service.setDiagnosis(diagnosis(CheckVerdict::Ok, CheckVerdict::Ok));
    QCoreApplication::processEvents();
    QVERIFY(!check->isVisible()); // its answer comes to nobody

    service.holdDiagnosis();
    pressTest(*page, QStringLiteral("ssh"));
    page.reset();
    service.setDiagnosis(diagnosis(CheckVerdict::Ok, CheckVerdict::Ok));
    QCoreApplication::processEvents();
}

void ForwardsPageTest::aTestIsForgottenWithItsForward()
{
    FakeService service;
    scene::busy(service);
    ui::ForwardsPage page(service);
    page.show();
    service.setDiagnosis(diagnosis(CheckVerdict::Ok, CheckVerdict::Ok));
    pressTest(page, QStringLiteral("ssh"));
    auto* check = page.findChild<ui::ForwardCheck*>();
    QTRY_VERIFY(!check->findChildren<ui::FindingRow*>().isEmpty());
    service.dropForward(ForwardId{2}); // another one
    QVERIFY(check->isVisible());
    service.dropForward(ForwardId{1});
    QVERIFY(!check->isVisible());
}

void ForwardsPageTest::theTestLeadsToTheDiagnostics()
{
    FakeService service;
    scene::busy(service);
    ui::ForwardsPage page(service);
    QSignalSpy wanted(&page, &ui::ForwardsPage::diagnosticsWanted);
    page.show();
    pressTest(page, QStringLiteral("ssh"));
    QTRY_VERIFY(button(page, QStringLiteral("Open diagnostics")) != nullptr);
    button(page, QStringLiteral("Open diagnostics"))->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<ForwardInfo>().id, ForwardId{1});
}

QTEST_MAIN(ForwardsPageTest)
#include "ForwardsPageTest.moc"
