// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/FirstRun.h"

#include "ui/dialogs/PassphraseDialog.h"
#include "ui/dialogs/RestoreBackup.h"
#include "ui/look/Symbol.h"
#include "ui/platform/StartAtLogin.h"
#include "ui/widgets/Paragraph.h"

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

QLabel* pageWords(const QString& text)
{
    QLabel* const label = paragraph(text);
    // A wizard does not ask its pages how high they are at their width.
    label->setMinimumWidth(leastWidth);
    label->setMinimumHeight(label->heightForWidth(leastWidth));
    return label;
}

} // namespace

FirstRun::FirstRun(service::Service& service, Preferences& preferences, const Host& host,
                   bool trayPresent, bool restored, QWidget* parent)
    : QWizard(parent)
    , service_(service)
    , preferences_(preferences)
{
    setWindowTitle(tr("Welcome to ToxTunnel"));
    setWizardStyle(ModernStyle);
    setOption(NoBackButtonOnStartPage);
    setOption(NoCancelButton); // "Skip" says what it does
    setOption(HaveCustomButton1);
    setButtonText(CustomButton1, tr("&Skip"));
    addPage(welcome());
    if (!service.node().attached) { // of a node elsewhere the identity is as it is
        addPage(identity(host));
    }
    const int behindIdentity = addPage(living(trayPresent));
    addPage(whatNext());
    if (restored) {
        setStartId(behindIdentity);
    }
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
    column->addWidget(pageWords(tr(
        "ToxTunnel brings a service of one computer to a port of another: SSH, a desktop, a "
        "database. Both find each other over the Tox network, without a server and without opening "
        "a port in a router. Nobody reaches anything here before you allow it.")));
    column->addLayout(form);
    column->addStretch();
    return page;
}

QWizardPage* FirstRun::identity(const Host& host)
{
    auto* page = new QWizardPage;
    page->setTitle(tr("Who this computer is"));
    auto* protection = new QPushButton(symbol(QStringLiteral("lock")), tr("Set a &passphrase…"));
    auto* restore = new QPushButton(tr("&Restore a backup or import a profile…"));
    connect(protection, &QPushButton::clicked, this, &FirstRun::protect);
    connect(restore, &QPushButton::clicked, this,
            [this, &host] { (new RestoreBackup(service_, host, this))->open(); });
    protection->setAutoDefault(false); // the return key goes on
    restore->setAutoDefault(false);
    const auto showProtection = [protection](const NodeInfo& node) {
        protection->setEnabled(!node.encrypted);
        protection->setText(node.encrypted ? tr("A passphrase is set") : tr("Set a &passphrase…"));
    };
    connect(&service_, &service::Service::nodeChanged, page, showProtection);
    showProtection(service_.node());
    auto* column = new QVBoxLayout(page);
    column->addWidget(pageWords(tr("This computer has a new identity of its own: a key, kept in a "
                                   "file. With a passphrase the file is of no use to somebody who "
                                   "takes it; you enter it at each start, or a keychain does.")));
    column->addWidget(protection);
    column->addSpacing(12);
    column->addWidget(pageWords(tr("Did you use ToxTunnel, qTox or toxtunnel before? Go on with "
                                   "the identity you had.")));
    column->addWidget(restore);
    column->addStretch();
    return page;
}

void FirstRun::protect()
{
    const PassphraseDialog::Question question{
        tr("Set a passphrase"),
        tr("The identity is encrypted with it. Nobody can bring it back when it is forgotten. The "
           "settings let a keychain remember it."),
        tr("&Set passphrase"), false, true};
    (new PassphraseDialog(
         question,
         [this](Secret before, Secret after) {
             return service_.changePassphrase(std::move(before), std::move(after));
         },
         this))
        ->open();
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
        column->addWidget(pageWords(tr("This desktop has no tray, so the window stays open as long "
                                       "as the forwards are.")));
    }
    atLogin_ = new QCheckBox(tr("&Start when I log in"));
    atLogin_->setChecked(StartAtLogin::isOn());
    column->addWidget(atLogin_);
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
        pageWords(tr("One of the two shows its code, the other scans it or pastes the "
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
    if (atLogin_->isChecked() != StartAtLogin::isOn()) {
        StartAtLogin::set(atLogin_->isChecked());
    }
    preferences_.setFirstRunDone();
    hide();
    Q_EMIT completed(next);
}

} // namespace toxtunnel::ui
