// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/FirstRun.h"

#include "ui/Scene.h"
#include "ui/TestHost.h"
#include "ui/dialogs/PassphraseDialog.h"
#include "ui/dialogs/RestoreBackup.h"
#include "ui/shell/SingleInstance.h"
#include "ui/text/Language.h"
#include "ui/widgets/PassphraseField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace toxtunnel;
using ui::FirstRun;

class FirstRunTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void canBeSkippedAtOnce();
    void endsAtShowingTheCode();
    void saysSoWhenThereIsNoTray();
    void setsAPassphraseBeforeAnythingElse();
    void offersToRestoreABackup();
    void goesOnBehindTheIdentityThatWasRestored();
    void leavesTheIdentityOfANodeElsewhereAlone();
    void theLanguageIsKept();
    void aSecondStartHandsItsLinkOver();
    void nobodyAnswersWithoutAWindow();

private:
    std::unique_ptr<QTemporaryDir> folder_;
    FakeService service_;
    TestHost host_;
    std::unique_ptr<ui::Preferences> preferences_;
};

void FirstRunTest::init()
{
    service_.setNode({});
    folder_ = std::make_unique<QTemporaryDir>();
    preferences_ = std::make_unique<ui::Preferences>(folder_->path());
    qputenv("XDG_CONFIG_HOME", folder_->path().toUtf8());
}

void FirstRunTest::canBeSkippedAtOnce()
{
    FirstRun wizard(service_, *preferences_, host_, true, false);
    QSignalSpy completed(&wizard, &FirstRun::completed);
    wizard.show();
    QVERIFY(!preferences_->firstRunDone());
    wizard.button(QWizard::CustomButton1)->click();
    QCOMPARE(completed.size(), 1);
    QVERIFY(preferences_->firstRunDone());
}

void FirstRunTest::endsAtShowingTheCode()
{
    FirstRun wizard(service_, *preferences_, host_, true, false);
    QSignalSpy completed(&wizard, &FirstRun::completed);
    wizard.show();
    wizard.next();
    wizard.next();
    for (QCheckBox* box : wizard.currentPage()->findChildren<QCheckBox*>()) {
        if (box->text().contains(u"tray")) {
            box->setChecked(false);
        }
    }
    wizard.next();
    wizard.currentPage()->findChildren<QPushButton*>().front()->click();
    QCOMPARE(completed.size(), 1);
    QCOMPARE(completed[0][0].value<FirstRun::Next>(), FirstRun::Next::ShowCode);
    QVERIFY(!preferences_->closeToTray());
}

void FirstRunTest::saysSoWhenThereIsNoTray()
{
    FirstRun wizard(service_, *preferences_, host_, false, false);
    wizard.show();
    wizard.next();
    wizard.next();
    bool said = false;
    for (const QLabel* label : wizard.currentPage()->findChildren<QLabel*>()) {
        said = said || label->text().contains(u"no tray");
    }
    QVERIFY(said);
}

void FirstRunTest::setsAPassphraseBeforeAnythingElse()
{
    FirstRun wizard(service_, *preferences_, host_, true, false);
    wizard.show();
    wizard.next();
    auto* button = scene::button(*wizard.currentPage(), QStringLiteral("Set a passphrase"));
    button->click();
    auto* dialog = wizard.findChild<ui::PassphraseDialog*>();
    QVERIFY(dialog != nullptr);
    for (ui::PassphraseField* field : dialog->findChildren<ui::PassphraseField*>()) {
        field->setText(QStringLiteral("correct horse"));
    }
    scene::button(*dialog, QStringLiteral("Set passphrase"))->click();
    QTRY_VERIFY(service_.node().encrypted);
    QTRY_VERIFY(!button->isEnabled());
}

void FirstRunTest::offersToRestoreABackup()
{
    BackupInfo info;
    info.profile = true;
    info.id = scene::idOf(3);
    service_.setBackup(info, {});
    FirstRun wizard(service_, *preferences_, host_, true, false);
    wizard.show();
    wizard.next();
    scene::button(*wizard.currentPage(), QStringLiteral("Restore a backup"))->click();
    auto* dialog = wizard.findChild<ui::RestoreBackup*>();
    QVERIFY(dialog != nullptr);
    dialog->setFile(QStringLiteral("/media/stick/old.tox"));
    auto* replace = scene::button(*dialog, QStringLiteral("Replace"));
    QTRY_VERIFY(replace->isEnabled());
    replace->click();
    QCOMPARE(host_.restored, std::vector<std::string>{"/media/stick/old.tox"});
    QVERIFY(!preferences_->firstRunDone()); // it goes on afterwards
}

void FirstRunTest::goesOnBehindTheIdentityThatWasRestored()
{
    FirstRun wizard(service_, *preferences_, host_, true, true);
    wizard.show();
    QVERIFY(!wizard.currentPage()->findChildren<QCheckBox*>().isEmpty());
    wizard.next();
    QVERIFY(scene::button(*wizard.currentPage(), QStringLiteral("Show my code")) != nullptr);
}

void FirstRunTest::leavesTheIdentityOfANodeElsewhereAlone()
{
    NodeInfo node = service_.node();
    node.attached = true;
    service_.setNode(node);
    FirstRun wizard(service_, *preferences_, host_, true, false);
    wizard.show();
    QCOMPARE(wizard.pageIds().size(), 3);
}

void FirstRunTest::theLanguageIsKept()
{
    FirstRun wizard(service_, *preferences_, host_, true, false);
    QSignalSpy chosen(&wizard, &FirstRun::languageChosen);
    auto* language = wizard.findChild<QComboBox*>();
    language->setCurrentIndex(language->findData(QStringLiteral("de")));
    Q_EMIT language->activated(language->currentIndex());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(preferences_->language(), QStringLiteral("de"));
    ui::setLanguage(*qApp, preferences_->language());
    QCOMPARE(QCoreApplication::translate("toxtunnel::ui::PeersPage", "Peers"),
             QStringLiteral("Peers"));
    QCOMPARE(QCoreApplication::translate("toxtunnel::ui::ForwardsPage", "Forwards"),
             QStringLiteral("Weiterleitungen"));
    const QDialogButtonBox buttons(QDialogButtonBox::Cancel);
    QVERIFY(buttons.button(QDialogButtonBox::Cancel)->text().contains(u"Abbrechen"));
}

void FirstRunTest::aSecondStartHandsItsLinkOver()
{
    ui::SingleInstance instance(folder_->path());
    QSignalSpy started(&instance, &ui::SingleInstance::started);
    bool taken = false;
    // Another process would do this; a thread stands for it.
    QThreadPool::globalInstance()->start(
        [&] { taken = ui::SingleInstance::handOver(folder_->path(), QStringLiteral("tox:ABC")); });
    QTRY_COMPARE(started.size(), 1);
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QVERIFY(taken);
    QCOMPARE(started[0][0].toString(), QStringLiteral("tox:ABC"));
}

void FirstRunTest::nobodyAnswersWithoutAWindow()
{
    QVERIFY(!ui::SingleInstance::handOver(folder_->path(), {}));
}

QTEST_MAIN(FirstRunTest)
#include "FirstRunTest.moc"
