// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The passphrase of the identity: the tab of the settings, and the dialog at the start.
#include "ui/Scene.h"
#include "ui/TestHost.h"
#include "ui/dialogs/PassphraseDialog.h"
#include "ui/dialogs/Unlock.h"
#include "ui/settings/SecurityTab.h"
#include "ui/settings/SettingsPage.h"
#include "ui/text/Strength.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/PassphraseField.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace toxtunnel;
using Grade = ui::Strength::Grade;

class SecurityTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { page_.reset(); }
    void setsAPassphrase();
    void tellsWeakFromStrong();
    void twoThatDifferAreNotTaken();
    void aWrongPassphraseIsSaidAndChangesNothing();
    void changesAndRemovesIt();
    void theKeychainFollowsWhatIsChanged();
    void withoutAKeychainItSaysSo();
    void knowsWhatTheKeychainHolds();
    void locksAtOnce();
    void ofANodeElsewhereNothingCanBeChanged();

    void unlocksWithTheRightPassphraseAfterAWrongOne();
    void takesThePassphraseFromTheKeychain();
    void asksWhenTheKeychainHasAnother();
    void asksWhenThereIsNoKeychain();

private:
    QWidget& tab() { return *page_->findChild<ui::SecurityTab*>(); }
    ui::PassphraseDialog* open(const QString& caption);
    void fill(ui::PassphraseDialog& dialog, const QStringList& texts);
    void press(const QWidget& window, const QString& caption);
    bool says(const QWidget& window, const QString& text) const;
    void encrypted(const QString& passphrase);

    std::unique_ptr<FakeService> service_;
    std::unique_ptr<TestHost> host_;
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<ui::Preferences> preferences_;
    std::unique_ptr<ui::SettingsPage> page_;
    std::string name_;
};

void SecurityTest::init()
{
    folder_ = std::make_unique<QTemporaryDir>();
    preferences_ = std::make_unique<ui::Preferences>(folder_->path());
    host_ = std::make_unique<TestHost>();
    service_ = std::make_unique<FakeService>();
    scene::empty(*service_);
    name_ = secrets::passphraseName(service_->node().dataDir);
    page_ = std::make_unique<ui::SettingsPage>(*service_, *preferences_, *host_);
    page_->findChild<QTabWidget*>()->setCurrentIndex(1);
    page_->show();
}

void SecurityTest::press(const QWidget& window, const QString& caption)
{
    QAbstractButton* const button = scene::button(window, caption);
    QVERIFY2(button != nullptr, qPrintable(caption));
    QVERIFY2(button->isEnabled(), qPrintable(caption));
    button->click();
}

ui::PassphraseDialog* SecurityTest::open(const QString& caption)
{
    press(tab(), caption);
    ui::PassphraseDialog* found = nullptr;
    for (auto* each : tab().findChildren<ui::PassphraseDialog*>()) {
        found = each->isVisible() ? each : found;
    }
    return found;
}

void SecurityTest::fill(ui::PassphraseDialog& dialog, const QStringList& texts)
{
    const auto fields = dialog.findChildren<ui::PassphraseField*>();
    QCOMPARE(fields.size(), texts.size());
    for (qsizetype i = 0; i < fields.size(); ++i) {
        fields[i]->setText(texts[i]);
    }
}

bool SecurityTest::says(const QWidget& window, const QString& text) const
{
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(text)) {
            return true;
        }
    }
    return false;
}

void SecurityTest::encrypted(const QString& passphrase)
{
    auto* dialog = open(QStringLiteral("Set a passphrase"));
    fill(*dialog, {passphrase, passphrase});
    press(*dialog, QStringLiteral("Set passphrase"));
    QTRY_VERIFY(service_->node().encrypted);
}

void SecurityTest::setsAPassphrase()
{
    QVERIFY(says(tab(), QStringLiteral("not encrypted")));
    QVERIFY(!tab().findChild<QCheckBox*>()->isEnabled());
    QVERIFY(!scene::button(tab(), QStringLiteral("Lock now"))->isEnabled());
    encrypted(QStringLiteral("correct horse"));
    QCOMPARE(service_->commands().back(), std::string("changePassphrase correct horse"));
    QVERIFY(says(tab(), QStringLiteral("is encrypted with a passphrase")));
    QVERIFY(host_->store.kept.empty()); // nobody asked for that
    QVERIFY(scene::button(tab(), QStringLiteral("Set a passphrase"))->isHidden());
}

void SecurityTest::tellsWeakFromStrong()
{
    QCOMPARE(ui::Strength::of(QString()), Grade::Weak);
    QCOMPARE(ui::Strength::of(QStringLiteral("secret")), Grade::Weak);
    QCOMPARE(ui::Strength::of(QStringLiteral("Hunter2")), Grade::Weak);
    QCOMPARE(ui::Strength::of(QStringLiteral("aaaaaaaaaaaaaaaaaaaa")), Grade::Weak);
    QCOMPARE(ui::Strength::of(QStringLiteral("Hunter2Hunter2")), Grade::Fair);
    QCOMPARE(ui::Strength::of(QStringLiteral("correct horse battery staple")), Grade::Strong);
    auto* dialog = open(QStringLiteral("Set a passphrase"));
    fill(*dialog, {QStringLiteral("abc"), QStringLiteral("abc")});
    QVERIFY(says(*dialog, QStringLiteral("Weak")));
    QVERIFY(scene::button(*dialog, QStringLiteral("Set passphrase"))->isEnabled()); // a hint only
}

void SecurityTest::twoThatDifferAreNotTaken()
{
    auto* dialog = open(QStringLiteral("Set a passphrase"));
    auto* button = scene::button(*dialog, QStringLiteral("Set passphrase"));
    QVERIFY(!button->isEnabled());
    fill(*dialog, {QStringLiteral("correct horse"), QStringLiteral("correct house")});
    QVERIFY(!button->isEnabled());
    QVERIFY(says(*dialog, QStringLiteral("not the same")));
}

void SecurityTest::aWrongPassphraseIsSaidAndChangesNothing()
{
    encrypted(QStringLiteral("correct horse"));
    auto* dialog = open(QStringLiteral("Change the passphrase"));
    fill(*dialog, {QStringLiteral("wrong"), QStringLiteral("new one"), QStringLiteral("new one")});
    press(*dialog, QStringLiteral("Change passphrase"));
    auto* banner = dialog->findChild<ui::Banner*>();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->accessibleName().contains(u"passphrase is wrong"));
    QVERIFY(dialog->isVisible());
    fill(*dialog,
         {QStringLiteral("correct horse"), QStringLiteral("new one"), QStringLiteral("new one")});
    press(*dialog, QStringLiteral("Change passphrase"));
    QTRY_VERIFY(!dialog->isVisible());
}

void SecurityTest::changesAndRemovesIt()
{
    encrypted(QStringLiteral("correct horse"));
    auto* dialog = open(QStringLiteral("Remove the passphrase"));
    fill(*dialog, {QStringLiteral("correct horse")});
    press(*dialog, QStringLiteral("Remove passphrase"));
    QTRY_VERIFY(!service_->node().encrypted);
    QVERIFY(says(tab(), QStringLiteral("not encrypted")));
}

void SecurityTest::theKeychainFollowsWhatIsChanged()
{
    encrypted(QStringLiteral("correct horse"));
    auto* dialog = open(QStringLiteral("Remember the passphrase"));
    QVERIFY(dialog != nullptr);
    fill(*dialog, {QStringLiteral("wrong")});
    press(*dialog, QStringLiteral("Remember"));
    QTRY_VERIFY(dialog->findChild<ui::Banner*>()->isVisible());
    QVERIFY(host_->store.kept.empty());
    fill(*dialog, {QStringLiteral("correct horse")});
    press(*dialog, QStringLiteral("Remember"));
    QTRY_COMPARE(host_->store.kept[name_], std::string("correct horse"));
    auto* box = tab().findChild<QCheckBox*>();
    QTRY_VERIFY(box->isChecked());

    dialog = open(QStringLiteral("Change the passphrase"));
    fill(*dialog,
         {QStringLiteral("correct horse"), QStringLiteral("other"), QStringLiteral("other")});
    press(*dialog, QStringLiteral("Change passphrase"));
    QTRY_COMPARE(host_->store.kept[name_], std::string("other"));

    box->click();
    QTRY_VERIFY(host_->store.kept.empty());
    QVERIFY(!box->isChecked());
}

void SecurityTest::withoutAKeychainItSaysSo()
{
    host_->store.available = false;
    encrypted(QStringLiteral("correct horse"));
    QTRY_VERIFY(says(tab(), QStringLiteral("asked for at each start")));
    auto* dialog = open(QStringLiteral("Remember the passphrase"));
    fill(*dialog, {QStringLiteral("correct horse")});
    press(*dialog, QStringLiteral("Remember"));
    QTRY_VERIFY(page_->banner().isVisible());
    QVERIFY(page_->banner().accessibleName().contains(u"keychain cannot be used"));
    QVERIFY(!tab().findChild<QCheckBox*>()->isChecked());
}

void SecurityTest::knowsWhatTheKeychainHolds()
{
    host_->store.kept[name_] = "correct horse";
    NodeInfo node = service_->node();
    node.encrypted = true;
    service_->setNode(node);
    QTRY_VERIFY(tab().findChild<QCheckBox*>()->isChecked());
    QVERIFY(says(tab(), QStringLiteral("taken from the keychain")));
}

void SecurityTest::locksAtOnce()
{
    encrypted(QStringLiteral("correct horse"));
    press(tab(), QStringLiteral("Lock now"));
    QCOMPARE(host_->locked, 1);
}

void SecurityTest::ofANodeElsewhereNothingCanBeChanged()
{
    NodeInfo node = service_->node();
    node.attached = true;
    node.encrypted = true;
    service_->setNode(node);
    for (const char* caption : {"Change the", "Remove the", "Lock now", "Remember the"}) {
        QVERIFY(!scene::button(tab(), QString::fromLatin1(caption))->isEnabled());
    }
    QVERIFY(says(tab(), QStringLiteral("runs in another program")));
}

void SecurityTest::unlocksWithTheRightPassphraseAfterAWrongOne()
{
    const auto check = [](const Secret& tried) {
        return std::ranges::equal(tried.bytes(), std::string_view("correct horse"));
    };
    ui::Unlock dialog(check, QStringLiteral("/data"));
    dialog.show();
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    auto* field = dialog.findChild<ui::PassphraseField*>();
    QVERIFY(!scene::button(dialog, QStringLiteral("Unlock"))->isEnabled());
    field->setText(QStringLiteral("battery staple"));
    press(dialog, QStringLiteral("Unlock"));
    QTRY_VERIFY(says(dialog, QStringLiteral("passphrase is wrong")));
    QVERIFY(accepted.isEmpty());
    QVERIFY(dialog.isVisible());
    field->setText(QStringLiteral("correct horse"));
    press(dialog, QStringLiteral("Unlock"));
    QTRY_COMPARE(accepted.size(), 1);
    QVERIFY(check(dialog.passphrase()));
    QVERIFY(field->text().isEmpty());
}

void SecurityTest::takesThePassphraseFromTheKeychain()
{
    host_->store.kept["name"] = "correct horse";
    ui::Unlock dialog([](const Secret& tried) { return tried.bytes().size() == 13; }, {});
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QSignalSpy asks(&dialog, &ui::Unlock::mustAsk);
    dialog.askKeychain(host_->store, "name");
    QTRY_COMPARE(accepted.size(), 1);
    QVERIFY(asks.isEmpty());
    QVERIFY(!dialog.isVisible());
}

void SecurityTest::asksWhenTheKeychainHasAnother()
{
    host_->store.kept["name"] = "of last year";
    ui::Unlock dialog([](const Secret&) { return false; }, {});
    connect(&dialog, &ui::Unlock::mustAsk, &dialog, &QWidget::show);
    dialog.askKeychain(host_->store, "name");
    QTRY_VERIFY(dialog.isVisible());
    QVERIFY(says(dialog, QStringLiteral("not the right one any more")));
}

void SecurityTest::asksWhenThereIsNoKeychain()
{
    host_->store.available = false;
    ui::Unlock dialog([](const Secret&) { return true; }, {});
    connect(&dialog, &ui::Unlock::mustAsk, &dialog, &QWidget::show);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.askKeychain(host_->store, "name");
    QTRY_VERIFY(dialog.isVisible());
    QVERIFY(says(dialog, QStringLiteral("keychain cannot be used")));
    QVERIFY(accepted.isEmpty());
}

QTEST_MAIN(SecurityTest)
#include "SecurityTest.moc"
