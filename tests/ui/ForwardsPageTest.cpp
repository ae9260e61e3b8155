// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forwards/ForwardsPage.h"

#include "ui/Controls.h"
#include "ui/Scene.h"
#include "ui/forwards/ForwardEditor.h"
#include "ui/forwards/ForwardModel.h"
#include "ui/forwards/ForwardTemplate.h"
#include "ui/widgets/Banner.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPointer>
#include <QSpinBox>
#include <QTest>

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
};

namespace {

QSpinBox* localPort(const QWidget& editor)
{
    return controls::field<QSpinBox>(editor, QStringLiteral("Port on this computer"));
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

QTEST_MAIN(ForwardsPageTest)
#include "ForwardsPageTest.moc"
