// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Scene.h"
#include "ui/TestHost.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Notifier.h"
#include "ui/shell/Tray.h"
#include "ui/widgets/Banner.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace toxtunnel;

class ShellTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pagesAreChosenByTheKeyboard();
    void closingHidesIntoTheTray();
    void withoutATrayTheWindowStaysAndSaysSo();
    void closingQuitsWhenThatIsWished();
    void theTrayMenuShowsForwardsAndSwitchesThem();
    void manyForwardsAreFoldedInTheTrayMenu();
    void everyStateOfTheTrayHasAShapeOfItsOwn();
    void noticesARequestOnce();
    void aKindOfNoticeCanBeOff();
    void everyControlHasAName();

private:
    std::unique_ptr<QTemporaryDir> folder_;
    TestHost host_;
    std::unique_ptr<ui::Preferences> preferences_;
};

namespace {

QAction* action(const QMenu& menu, const QString& text)
{
    for (QAction* each : menu.actions()) {
        if (each->text().remove(u'&') == text) {
            return each;
        }
    }
    return nullptr;
}

} // namespace

void ShellTest::init()
{
    folder_ = std::make_unique<QTemporaryDir>();
    preferences_ = std::make_unique<ui::Preferences>(folder_->path());
}

void ShellTest::pagesAreChosenByTheKeyboard()
{
    FakeService service;
    scene::busy(service);
    ui::MainWindow window(service, *preferences_, host_);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(window.page(ui::PageId::Overview).isVisible());
    QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
    QVERIFY(window.page(ui::PageId::Forwards).isVisible());
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    QVERIFY(window.page(ui::PageId::Peers).isVisible());
}

void ShellTest::closingHidesIntoTheTray()
{
    FakeService service;
    ui::MainWindow window(service, *preferences_, host_);
    window.setTrayPresent(true);
    window.show();
    QSignalSpy quits(&window, &ui::MainWindow::quitWanted);
    window.close();
    QVERIFY(!window.isVisible());
    QVERIFY(quits.isEmpty());
    window.setTrayPresent(false); // the tray goes away: the window comes back
    QVERIFY(window.isVisible());
}

void ShellTest::withoutATrayTheWindowStaysAndSaysSo()
{
    FakeService service;
    ui::MainWindow window(service, *preferences_, host_);
    window.show();
    window.close();
    QVERIFY(window.isVisible());
    QVERIFY(window.page(ui::PageId::Overview).banner().isVisible());
}

void ShellTest::closingQuitsWhenThatIsWished()
{
    FakeService service;
    preferences_->setCloseToTray(false);
    ui::MainWindow window(service, *preferences_, host_);
    window.show();
    QSignalSpy quits(&window, &ui::MainWindow::quitWanted);
    window.close();
    QCOMPARE(quits.size(), 1);
}

void ShellTest::theTrayMenuShowsForwardsAndSwitchesThem()
{
    FakeService service;
    scene::busy(service);
    ui::Tray tray(service);
    QAction* ssh = action(tray.menu(), QStringLiteral("ssh"));
    QVERIFY(ssh != nullptr && ssh->isCheckable() && ssh->isChecked());
    QVERIFY(!action(tray.menu(), QStringLiteral("redis"))->isChecked());
    ssh->trigger();
    QTRY_VERIFY(!action(tray.menu(), QStringLiteral("ssh"))->isChecked());
    QVERIFY(!tray.menu().actions().front()->isEnabled()); // the state line
    QVERIFY(!tray.menu().actions().front()->text().isEmpty());
    action(tray.menu(), QStringLiteral("Pause everything"))->trigger();
    QTRY_VERIFY(service.node().paused);
    QCOMPARE(ui::Tray::stateOf(service.node(), true), ui::TrayState::Paused);
}

void ShellTest::manyForwardsAreFoldedInTheTrayMenu()
{
    FakeService service;
    scene::empty(service);
    const PeerInfo peer = scene::peer(1, "home", PeerPath::Direct);
    for (std::uint16_t i = 1; i <= 11; ++i) {
        service.putForward(scene::forward(i, "f" + std::to_string(i),
                                          static_cast<std::uint16_t>(2000 + i), 22, peer));
    }
    ui::Tray tray(service);
    QVERIFY(action(tray.menu(), QStringLiteral("f1")) == nullptr);
    QAction* folded = action(tray.menu(), QStringLiteral("Forwards"));
    QVERIFY(folded->isVisible());
    QVERIFY(action(*folded->menu(), QStringLiteral("f11")) != nullptr);
    service.dropForward(ForwardId{11});
    QVERIFY(action(tray.menu(), QStringLiteral("f1")) != nullptr);
}

void ShellTest::everyStateOfTheTrayHasAShapeOfItsOwn()
{
    std::vector<QImage> pictures;
    using ui::TrayState;
    for (const TrayState state : {TrayState::Offline, TrayState::Relay, TrayState::Direct,
                                  TrayState::Paused, TrayState::Problem}) {
        // All of one colour: only the shape tells them apart.
        pictures.push_back(ui::trayPicture(state, true).pixmap(22).toImage());
    }
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            QVERIFY(pictures[i] != pictures[j]);
        }
    }
}

void ShellTest::noticesARequestOnce()
{
    FakeService service;
    ui::Notifier notifier(service, *preferences_);
    QSignalSpy notices(&notifier, &ui::Notifier::notice);
    scene::busy(service);
    const auto requests = service.requests();
    service.setRequests(requests);
    service.setRequests(requests);
    int asked = 0;
    for (const auto& notice : notices) {
        asked += notice[0].toString().contains(u"asks to connect") ? 1 : 0;
    }
    QCOMPARE(asked, 1);
}

void ShellTest::aKindOfNoticeCanBeOff()
{
    FakeService service;
    preferences_->setLoudness(ui::NoticeKind::Request, ui::Loudness::Off);
    preferences_->setLoudness(ui::NoticeKind::PortTaken, ui::Loudness::Off);
    ui::Notifier notifier(service, *preferences_);
    QSignalSpy notices(&notifier, &ui::Notifier::notice);
    scene::busy(service);
    QVERIFY(notices.isEmpty());
}

void ShellTest::everyControlHasAName()
{
    FakeService service;
    scene::busy(service);
    ui::MainWindow window(service, *preferences_, host_);
    QStringList nameless;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const bool control = qobject_cast<QAbstractButton*>(widget) ||
                             qobject_cast<QComboBox*>(widget) || qobject_cast<QLineEdit*>(widget) ||
                             qobject_cast<QAbstractSpinBox*>(widget) ||
                             qobject_cast<QAbstractItemView*>(widget);
        if (!control || widget->objectName().startsWith(u"qt_")) {
            continue;
        }
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        if (face->text(QAccessible::Name).isEmpty() && widget->isVisibleTo(&window)) {
            nameless << QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                            widget->parentWidget()->objectName();
        }
    }
    QCOMPARE(nameless, QStringList());
}

QTEST_MAIN(ShellTest)
#include "ShellTest.moc"
