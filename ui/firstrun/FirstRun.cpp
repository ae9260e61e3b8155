// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/FirstRun.h"

#include "ui/look/Symbol.h"
#include "ui/platform/StartAtLogin.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace toxtunnel::ui {

namespace {

constexpr int leastWidth = 480;

QLabel* paragraph(const QString& text)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    // A wizard does not ask its pages how high they are at their width.
    label->setMinimumWidth(leastWidth);
    label->setMinimumHeight(label->heightForWidth(leastWidth));
    return label;
}

} // namespace

FirstRun::FirstRun(Preferences& preferences, bool trayPresent, QWidget* parent)
    : QWizard(parent)
    , preferences_(preferences)
{
    setWindowTitle(tr("Welcome to ToxTunnel"));
    setWizardStyle(ModernStyle);
    setOption(NoBackButtonOnStartPage);
    setOption(NoCancelButton); // "Skip" says what it does
    setOption(HaveCustomButton1);
    setButtonText(CustomButton1, tr("&Skip"));
    addPage(welcome());
    addPage(living(trayPresent));
    addPage(whatNext());
    connect(this, &QWizard::customButtonClicked, this, [this] { finish(Next::Window); });
    connect(this, &QDialog::finished, this, [this] { finish(Next::Window); });
}

QWizardPage* FirstRun::welcome()
{
    auto* page = new QWizardPage;
    page->setTitle(tr("Your computers, one step apart"));
    auto* language = new QComboBox;
    language->addItem(tr("as the desktop"), QString());
    for (const char* code : {"en", "de", "ar", "zh_CN"}) {
        const QString name = QString::fromLatin1(code);
        language->addItem(QLocale(name).nativeLanguageName(), name);
    }
    language->setCurrentIndex(std::max(0, language->findData(preferences_.language())));
    connect(language, &QComboBox::activated, this, [this, language] {
        preferences_.setLanguage(language->currentData().toString());
        Q_EMIT languageChosen();
    });
    auto* form = new QFormLayout;
    form->addRow(tr("&Language"), language);
    auto* column = new QVBoxLayout(page);
    column->addWidget(paragraph(tr(
        "ToxTunnel brings a service of one computer to a port of another: SSH, a desktop, a "
        "database. Both find each other over the Tox network, without a server and without opening "
        "a port in a router. This computer has an identity of its own now; nobody reaches anything "
        "here before you allow it.")));
    column->addLayout(form);
    column->addStretch();
    return page;
}

QWizardPage* FirstRun::living(bool trayPresent)
{
    auto* page = new QWizardPage;
    page->setTitle(tr("On this desktop"));
    auto* column = new QVBoxLayout(page);
    if (trayPresent) {
        closeToTray_ = new QCheckBox(tr("&Closing the window keeps the forwards open in the tray"));
        closeToTray_->setChecked(true);
        column->addWidget(closeToTray_);
    } else {
        column->addWidget(paragraph(tr("This desktop has no tray, so the window stays open as long "
                                       "as the forwards are.")));
    }
    if (StartAtLogin::supported()) {
        atLogin_ = new QCheckBox(tr("&Start when I log in"));
        atLogin_->setChecked(StartAtLogin::isOn());
        column->addWidget(atLogin_);
    }
    column->addStretch();
    return page;
}

QWizardPage* FirstRun::whatNext()
{
    auto* page = new QWizardPage;
    page->setTitle(tr("Meet the other computer"));
    auto* code = new QPushButton(symbol(QStringLiteral("code")), tr("Show &my code"));
    auto* add = new QPushButton(symbol(QStringLiteral("add")), tr("&Add a peer"));
    connect(code, &QPushButton::clicked, this, [this] { finish(Next::ShowCode); });
    connect(add, &QPushButton::clicked, this, [this] { finish(Next::AddPeer); });
    auto* column = new QVBoxLayout(page);
    column->addWidget(
        paragraph(tr("One of the two shows its code, the other scans it or pastes the "
                     "ID. Which is this one?")));
    column->addWidget(code);
    column->addWidget(add);
    column->addStretch();
    return page;
}

void FirstRun::finish(Next next)
{
    if (std::exchange(finished_, true)) {
        return;
    }
    if (closeToTray_ != nullptr) {
        preferences_.setCloseToTray(closeToTray_->isChecked());
    }
    if (atLogin_ != nullptr && atLogin_->isChecked() != StartAtLogin::isOn()) {
        StartAtLogin::set(atLogin_->isChecked());
    }
    preferences_.setFirstRunDone();
    hide();
    Q_EMIT completed(next);
}

} // namespace toxtunnel::ui
