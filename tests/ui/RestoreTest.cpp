// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Scene.h"
#include "ui/TestHost.h"
#include "ui/dialogs/PassphraseDialog.h"
#include "ui/dialogs/RestoreBackup.h"
#include "ui/settings/BackupTab.h"
#include "ui/settings/SettingsPage.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/PassphraseField.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace toxtunnel;

/// Backups in the window.
class RestoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesABackupUnderAPassphrase();
    void saysWhyABackupWasNotWritten();
    void showsWhatABackupHoldsBeforeItReplaces();
    void aWrongPassphraseOfABackupIsSaid();
    void aProfileNeedsNoPassphrase();
    void whatIsNoBackupIsRefused();
    void ofANodeElsewhereItSaysWhereToDoIt();

private:
    std::string contents() const;
    QAbstractButton* replace() const { return scene::button(*dialog_, QStringLiteral("Replace")); }

    FakeService service_;
    TestHost host_;
    std::unique_ptr<ui::RestoreBackup> dialog_;
};

void RestoreTest::init()
{
    scene::empty(service_);
    host_.restored.clear();
    BackupInfo info;
    info.id = scene::idOf(3);
    info.configuration = true;
    info.rules = true;
    info.peers = 2;
    info.forwards = 5;
    service_.setBackup(info, "correct horse");
    dialog_ = std::make_unique<ui::RestoreBackup>(service_, host_);
    dialog_->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog_->show();
}

std::string RestoreTest::contents() const
{
    QString all;
    for (const QLabel* label : dialog_->findChildren<QLabel*>()) {
        all += label->text() + u'\n';
    }
    return all.toStdString();
}

void RestoreTest::writesABackupUnderAPassphrase()
{
    const QTemporaryDir folder;
    ui::Preferences preferences(folder.path());
    ui::SettingsPage page(service_, preferences, host_);
    page.show();
    auto* tab = page.findChild<ui::BackupTab*>();
    tab->exportTo(QStringLiteral("/media/stick/my.backup"));
    auto* dialog = tab->findChild<ui::PassphraseDialog*>();
    for (auto* field : dialog->findChildren<ui::PassphraseField*>()) {
        field->setText(QStringLiteral("battery"));
    }
    scene::button(*dialog, QStringLiteral("Export"))->click();
    QTRY_COMPARE(service_.commands().back(),
                 std::string("exportBackup /media/stick/my.backup battery"));
    QTRY_VERIFY(page.banner().isVisible());
    QVERIFY(page.banner().accessibleName().contains(u"my.backup"));
}

void RestoreTest::saysWhyABackupWasNotWritten()
{
    const QTemporaryDir folder;
    ui::Preferences preferences(folder.path());
    ui::SettingsPage page(service_, preferences, host_);
    page.show();
    auto* tab = page.findChild<ui::BackupTab*>();
    tab->exportTo(QStringLiteral("/nowhere/my.backup"));
    auto* dialog = tab->findChild<ui::PassphraseDialog*>();
    for (auto* field : dialog->findChildren<ui::PassphraseField*>()) {
        field->setText(QStringLiteral("battery"));
    }
    service_.failNext({Message::say("Cannot write it"),
                       Message::say("there is no such folder"),
                       {},
                       Action::None});
    scene::button(*dialog, QStringLiteral("Export"))->click();
    auto* banner = dialog->findChild<ui::Banner*>();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->accessibleName().contains(u"no such folder"));
    QVERIFY(dialog->isVisible());
    QVERIFY(!page.banner().accessibleName().contains(u"my.backup"));
}

void RestoreTest::showsWhatABackupHoldsBeforeItReplaces()
{
    QVERIFY(!replace()->isEnabled());
    dialog_->setFile(QStringLiteral("/media/stick/my.backup"));
    QTRY_VERIFY(contents().find("is encrypted") != std::string::npos);
    QVERIFY(!replace()->isEnabled());
    QTest::keyClicks(dialog_->findChild<ui::PassphraseField*>(), QStringLiteral("correct horse"));
    scene::button(*dialog_, QStringLiteral("Decrypt"))->click();
    QTRY_VERIFY(replace()->isEnabled());
    const std::string text = contents();
    QVERIFY(text.find("peers: 2, forwards: 5") != std::string::npos);
    QVERIFY(text.find("Access rules") != std::string::npos);
    QVERIFY(text.find("Known servers") == std::string::npos);
    QVERIFY(text.find(scene::idOf(3).toHex().substr(0, 16)) != std::string::npos);
    QVERIFY(host_.restored.empty());
    replace()->click();
    QCOMPARE(host_.restored, std::vector<std::string>{"/media/stick/my.backup"});
}

void RestoreTest::aWrongPassphraseOfABackupIsSaid()
{
    dialog_->setFile(QStringLiteral("/media/stick/my.backup"));
    QTest::keyClicks(dialog_->findChild<ui::PassphraseField*>(), QStringLiteral("wrong"));
    scene::button(*dialog_, QStringLiteral("Decrypt"))->click();
    auto* banner = dialog_->findChild<ui::Banner*>();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->accessibleName().contains(u"passphrase is wrong"));
    QVERIFY(!replace()->isEnabled());
}

void RestoreTest::aProfileNeedsNoPassphrase()
{
    BackupInfo profile;
    profile.profile = true;
    profile.encrypted = true;
    service_.setBackup(profile, {});
    dialog_->setFile(QStringLiteral("/media/stick/me.tox"));
    QTRY_VERIFY(replace()->isEnabled());
    QVERIFY(contents().find("passphrase of its own") != std::string::npos);
    QVERIFY(contents().find("rules of this computer stay") != std::string::npos);
}

void RestoreTest::whatIsNoBackupIsRefused()
{
    BackupInfo nothing;
    nothing.outcome = {Message::say("Cannot import this file"),
                       Message::say("it is neither a backup nor a Tox profile"),
                       {},
                       Action::None};
    service_.setBackup(nothing, {});
    dialog_->setFile(QStringLiteral("/media/stick/picture.png"));
    auto* banner = dialog_->findChild<ui::Banner*>();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(!replace()->isEnabled());
}

void RestoreTest::ofANodeElsewhereItSaysWhereToDoIt()
{
    NodeInfo node = service_.node();
    node.attached = true;
    service_.setNode(node);
    const QTemporaryDir folder;
    ui::Preferences preferences(folder.path());
    ui::SettingsPage page(service_, preferences, host_);
    auto* tab = page.findChild<ui::BackupTab*>();
    for (const QAbstractButton* button : tab->findChildren<QAbstractButton*>()) {
        QVERIFY(!button->isEnabled());
    }
    bool said = false;
    for (const QLabel* label : tab->findChildren<QLabel*>()) {
        said = said || label->text().contains(u"toxtunnel backup export");
    }
    QVERIFY(said);
}

QTEST_MAIN(RestoreTest)
#include "RestoreTest.moc"
