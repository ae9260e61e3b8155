// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/FirstRun.h"

#include "ui/shell/SingleInstance.h"
#include "ui/text/Language.h"

#include <QCheckBox>
#include <QComboBox>
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
    void theLanguageIsKept();
    void aSecondStartHandsItsLinkOver();
    void nobodyAnswersWithoutAWindow();

private:
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<ui::Preferences> preferences_;
};

void FirstRunTest::init()
{
    folder_ = std::make_unique<QTemporaryDir>();
    preferences_ = std::make_unique<ui::Preferences>(folder_->path());
    qputenv("XDG_CONFIG_HOME", folder_->path().toUtf8());
}

void FirstRunTest::canBeSkippedAtOnce()
{
    FirstRun wizard(*preferences_, true);
    QSignalSpy completed(&wizard, &FirstRun::completed);
    wizard.show();
    QVERIFY(!preferences_->firstRunDone());
    wizard.button(QWizard::CustomButton1)->click();
    QCOMPARE(completed.size(), 1);
    QVERIFY(preferences_->firstRunDone());
}

void FirstRunTest::endsAtShowingTheCode()
{
    FirstRun wizard(*preferences_, true);
    QSignalSpy completed(&wizard, &FirstRun::completed);
    wizard.show();
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
    FirstRun wizard(*preferences_, false);
    wizard.show();
    wizard.next();
    bool said = false;
    for (const QLabel* label : wizard.currentPage()->findChildren<QLabel*>()) {
        said = said || label->text().contains(u"no tray");
    }
    QVERIFY(said);
}

void FirstRunTest::theLanguageIsKept()
{
    FirstRun wizard(*preferences_, true);
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
