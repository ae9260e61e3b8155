// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsPage.h"

#include "ui/Controls.h"
#include "ui/Scene.h"
#include "ui/TestHost.h"
#include "ui/platform/StartAtLogin.h"
#include "ui/widgets/Banner.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace toxtunnel;
using controls::field;

class SettingsPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFlagIsSavedAtOnce();
    void aRefusedValueGoesBack();
    void aWaitingChangeOffersANewStart();
    void preferencesLastBeyondTheWindow();
    void startsAtLoginByAFileOfTheDesktop();

private:
    std::unique_ptr<QTemporaryDir> folder_;
    TestHost host_;
    std::unique_ptr<ui::Preferences> preferences_;
};

void SettingsPageTest::init()
{
    folder_ = std::make_unique<QTemporaryDir>();
    preferences_ = std::make_unique<ui::Preferences>(folder_->path());
    qputenv("XDG_CONFIG_HOME", folder_->path().toUtf8());
}

void SettingsPageTest::aFlagIsSavedAtOnce()
{
    FakeService service;
    scene::empty(service);
    ui::SettingsPage page(service, *preferences_, host_);
    auto* udp = field<QCheckBox>(page, QStringLiteral("tox.udp_enabled"));
    QVERIFY(udp->isChecked());
    udp->toggle(); // as a screen reader does
    QTRY_VERIFY(!service.commands().empty());
    for (const SettingInfo& setting : service.settings()) {
        if (setting.key == "tox.udp_enabled") {
            QCOMPARE(setting.value, std::string("false"));
        }
    }
}

void SettingsPageTest::aRefusedValueGoesBack()
{
    FakeService service;
    scene::empty(service);
    ui::SettingsPage page(service, *preferences_, host_);
    page.show();
    auto* port = field<QLineEdit>(page, QStringLiteral("tox.tcp_port"));
    service.failNext(
        {Message::say("Cannot save"), Message::say("the port is not a port"), {}, Action::None});
    port->setText(QStringLiteral("99999"));
    Q_EMIT port->editingFinished();
    QTRY_COMPARE(port->text(), QStringLiteral("0"));
    QVERIFY(page.banner().isVisible());
}

void SettingsPageTest::aWaitingChangeOffersANewStart()
{
    FakeService service;
    scene::empty(service);
    ui::SettingsPage page(service, *preferences_, host_);
    page.show();
    QSignalSpy wanted(&page, &ui::Page::mendElsewhere);
    QVERIFY(page.banner().isVisible());
    page.banner().findChild<QPushButton*>()->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<Action>(), Action::RestartNode);
}

void SettingsPageTest::preferencesLastBeyondTheWindow()
{
    {
        ui::Preferences written(folder_->path());
        written.setCloseToTray(false);
        written.setLanguage(QStringLiteral("de"));
        written.setLoudness(ui::NoticeKind::Refused, ui::Loudness::Loud);
    }
    const ui::Preferences read(folder_->path());
    QVERIFY(!read.closeToTray());
    QCOMPARE(read.language(), QStringLiteral("de"));
    QCOMPARE(read.loudness(ui::NoticeKind::Refused), ui::Loudness::Loud);
    QCOMPARE(read.loudness(ui::NoticeKind::Request), ui::Loudness::Quiet);
}

void SettingsPageTest::startsAtLoginByAFileOfTheDesktop()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    QSKIP("would change what this person's login starts");
#endif
    QVERIFY(!ui::StartAtLogin::isOn());
    QVERIFY(ui::StartAtLogin::set(true));
    QVERIFY(ui::StartAtLogin::isOn());
    QVERIFY(QFile::exists(folder_->filePath(QStringLiteral("autostart/toxtunnel.desktop"))));
    QVERIFY(ui::StartAtLogin::set(false));
    QVERIFY(!ui::StartAtLogin::isOn());
}

QTEST_MAIN(SettingsPageTest)
#include "SettingsPageTest.moc"
