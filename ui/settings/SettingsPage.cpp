// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsPage.h"

#include "ui/platform/StartAtLogin.h"
#include "ui/settings/BackupTab.h"
#include "ui/settings/SecurityTab.h"
#include "ui/settings/SettingForm.h"
#include "ui/text/Words.h"
#include "ui/widgets/Banner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QVBoxLayout>

namespace toxtunnel::ui {

namespace {

QScrollArea* scrolled(QWidget* widget)
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(widget);
    return area;
}

QLabel* plain(const std::string& text)
{
    auto* label = new QLabel(toQt(text));
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

SettingsPage::SettingsPage(service::Service& service, Preferences& preferences, const Host& host,
                           QWidget* parent)
    : Page(service, tr("Settings"), parent)
    , preferences_(preferences)
{
    const auto ofNetwork = [](const QString& key) { return key.startsWith(u"tox."); };
    auto* tabs = new QTabWidget;
    tabs->addTab(general(), tr("&General"));
    tabs->addTab(scrolled(new SecurityTab(service, *this, host)), tr("Sec&urity"));
    tabs->addTab(notices(), tr("&Notices"));
    tabs->addTab(scrolled(new SettingForm(service, *this, ofNetwork)), tr("Net&work"));
    tabs->addTab(scrolled(new BackupTab(service, *this, host)), tr("&Backup"));
    tabs->addTab(scrolled(new SettingForm(service, *this,
                                          [=](const QString& key) { return !ofNetwork(key); })),
                 tr("&Advanced"));
    tabs->addTab(about(), tr("This &node"));
    body()->addWidget(tabs, 1);
}

QWidget* SettingsPage::general()
{
    auto* widget = new QWidget;
    auto* form = new QFormLayout(widget);
    auto* close = new QCheckBox(tr("&Closing the window keeps the forwards open in the tray"));
    close->setChecked(preferences_.closeToTray());
    connect(close, &QCheckBox::toggled, this, [this](bool on) { preferences_.setCloseToTray(on); });
    auto* hidden = new QCheckBox(tr("Start &hidden in the tray"));
    hidden->setChecked(preferences_.startHidden());
    connect(hidden, &QCheckBox::toggled, this,
            [this](bool on) { preferences_.setStartHidden(on); });
    auto* language = new QComboBox;
    language->addItem(tr("as the desktop"), QString());
    for (const char* code : {"en", "de", "ar", "zh_CN"}) {
        const QLocale locale(QString::fromLatin1(code));
        language->addItem(locale.nativeLanguageName(), QString::fromLatin1(code));
    }
    language->setCurrentIndex(std::max(0, language->findData(preferences_.language())));
    connect(language, &QComboBox::activated, this, [this, language] {
        preferences_.setLanguage(language->currentData().toString());
        banner().showRemark(tr("The language changes at the next start."), {}, {});
    });
    form->addRow(close);
    form->addRow(hidden);
    auto* login = new QCheckBox(tr("Start when I &log in"));
    login->setChecked(StartAtLogin::isOn());
    connect(login, &QCheckBox::toggled, this, [this, login](bool on) {
        if (!StartAtLogin::set(on)) {
            const QSignalBlocker nobodyDidThat(login);
            login->setChecked(!on);
            banner().showRemark(tr("The desktop's list of programs to start cannot be written."),
                                {}, {});
        }
    });
    form->addRow(login);
    form->addRow(tr("&Language"), language);
    return widget;
}

QWidget* SettingsPage::notices()
{
    auto* widget = new QWidget;
    auto* form = new QFormLayout(widget);
    const auto add = [&](NoticeKind kind, const QString& title) {
        auto* box = new QComboBox;
        box->addItems({tr("off"), tr("quiet"), tr("loud")});
        box->setCurrentIndex(static_cast<int>(preferences_.loudness(kind)));
        connect(box, &QComboBox::activated, this, [this, kind](int index) {
            preferences_.setLoudness(kind, static_cast<Loudness>(index));
        });
        form->addRow(title, box);
    };
    add(NoticeKind::Request, tr("Somebody asks to &connect"));
    add(NoticeKind::Refused, tr("Access was &refused"));
    add(NoticeKind::ForwardLost, tr("A forward is &lost for 30 seconds"));
    add(NoticeKind::ForwardBack, tr("A forward is &back"));
    add(NoticeKind::PortTaken, tr("A &port is taken"));
    return widget;
}

QWidget* SettingsPage::about()
{
    const NodeInfo node = service().node();
    auto* widget = new QWidget;
    auto* form = new QFormLayout(widget);
    form->addRow(tr("Version"), plain(node.version));
    form->addRow(QStringLiteral("toxcore"), plain(node.toxcoreVersion));
    form->addRow(tr("Configuration"), plain(node.configFile));
    form->addRow(tr("Rules"), plain(node.rulesFile));
    form->addRow(tr("Data"), plain(node.dataDir));
    return widget;
}

} // namespace toxtunnel::ui
