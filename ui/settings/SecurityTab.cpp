// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SecurityTab.h"

#include "ui/dialogs/PassphraseDialog.h"
#include "ui/look/Symbol.h"
#include "ui/shell/Page.h"
#include "ui/text/Words.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Paragraph.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <memory>

namespace toxtunnel::ui {

namespace {

constexpr int pictureSide = 22;

} // namespace

SecurityTab::SecurityTab(service::Service& service, Page& page, const Host& host)
    : service_(service)
    , page_(page)
    , host_(host)
    , picture_(new QLabel)
    , state_(paragraph({}))
    , set_(new QPushButton(tr("&Set a passphrase…")))
    , change_(new QPushButton(tr("&Change the passphrase…")))
    , remove_(new QPushButton(tr("&Remove the passphrase…")))
    , keep_(new QCheckBox(tr("Remember the passphrase in this computer's &keychain")))
    , keychain_(paragraph({}))
    , lock_(new QPushButton(symbol(QStringLiteral("lock")), tr("&Lock now")))
{
    build();
    connect(set_, &QPushButton::clicked, this, &SecurityTab::setPassphrase);
    connect(change_, &QPushButton::clicked, this, &SecurityTab::changePassphrase);
    connect(remove_, &QPushButton::clicked, this, &SecurityTab::removePassphrase);
    connect(keep_, &QCheckBox::toggled, this, &SecurityTab::keep); // screen readers do not click
    connect(lock_, &QPushButton::clicked, this, [this] { host_.lock(); });
    connect(&service, &service::Service::nodeChanged, this, &SecurityTab::show);
    show(service.node());
}

void SecurityTab::build()
{
    auto* head = new QHBoxLayout;
    head->addWidget(picture_, 0, Qt::AlignTop);
    head->addWidget(state_, 1);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {set_, change_, remove_}) {
        buttons->addWidget(button);
    }
    buttons->addStretch();

    auto* start = new QGroupBox(tr("At the start"));
    auto* lines = new QVBoxLayout(start);
    lines->addWidget(keep_);
    lines->addWidget(keychain_);

    auto* locking = new QGroupBox(tr("When you leave"));
    auto* lockRow = new QHBoxLayout(locking);
    lockRow->addWidget(lock_);
    lockRow->addWidget(paragraph(tr("Ends the node and its connections, and asks for the "
                                    "passphrase, whether or not the keychain has it.")),
                       1);

    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addLayout(buttons);
    column->addSpacing(12);
    column->addWidget(start);
    column->addWidget(locking);
    column->addStretch();
}

void SecurityTab::show(const NodeInfo& node)
{
    const bool here = !node.attached;
    const QString name = node.encrypted ? QStringLiteral("lock") : QStringLiteral("warning");
    picture_->setPixmap(
        symbol(name, node.encrypted ? Tone::Good : Tone::Warning).pixmap(pictureSide));
    QString text = node.encrypted
                       ? tr("The identity of this computer is encrypted with a passphrase.")
                       : tr("The identity of this computer is not encrypted: whoever can read its "
                            "files can act as this computer.");
    if (!here) {
        text += u' ' + tr("The node runs in another program, which this window only shows: its "
                          "passphrase can be changed only where it runs.");
    }
    state_->setText(text);
    set_->setVisible(!node.encrypted);
    change_->setVisible(node.encrypted);
    remove_->setVisible(node.encrypted);
    for (QWidget* control : std::initializer_list<QWidget*>{set_, change_, remove_}) {
        control->setEnabled(here);
    }
    keep_->setEnabled(here && node.encrypted);
    lock_->setEnabled(here && node.encrypted);
    if (!node.encrypted) {
        showKept(false);
        keychain_->setText(tr("Without a passphrase there is nothing to remember."));
    } else if (!keep_->isChecked()) {
        keychain_->setText(tr("The passphrase is asked for at each start."));
    }
    if (isVisible()) {
        lookIntoKeychain();
    }
}

void SecurityTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    lookIntoKeychain();
}

/// Once, and only when somebody looks: the keychain may ask its person to be unlocked.
void SecurityTab::lookIntoKeychain()
{
    if (looked_ || !keep_->isEnabled()) {
        return;
    }
    looked_ = true;
    host_.secrets.read(name()).then(this, [this](const secrets::Found& found) {
        const bool kept = found && *found != nullptr;
        showKept(kept);
        if (kept) {
            keychain_->setText(tr("The passphrase is taken from the keychain at each start."));
        } else if (!found) {
            keychain_->setText(
                tr("The passphrase is asked for at each start. %1: %2.")
                    .arg(Words::message(found.error().what), Words::message(found.error().why)));
        }
    });
}

std::string SecurityTab::name() const
{
    return secrets::passphraseName(service_.node().dataDir);
}

QFuture<Outcome> SecurityTab::change(Secret before, Secret after, bool kept)
{
    const auto wanted = std::make_shared<Secret>(after.copy());
    return service_.changePassphrase(std::move(before), std::move(after))
        .then(this, [this, wanted, kept](const Outcome& outcome) {
            if (outcome.ok() && wanted->empty()) {
                forget();
            } else if (outcome.ok() && kept) {
                store(std::move(*wanted));
            }
            return outcome;
        });
}

void SecurityTab::setPassphrase()
{
    const PassphraseDialog::Question question{
        tr("Set a passphrase"),
        tr("The identity is encrypted with it. It is asked for at each start, and nobody can bring "
           "it back when it is forgotten."),
        tr("&Set passphrase"), false, true};
    (new PassphraseDialog(
         question,
         [this](Secret before, Secret after) {
             return change(std::move(before), std::move(after), false);
         },
         this))
        ->open();
}

void SecurityTab::changePassphrase()
{
    const PassphraseDialog::Question question{
        tr("Change the passphrase"),
        tr("The identity is encrypted anew. Backups keep the passphrases they have."),
        tr("&Change passphrase"), true, true};
    (new PassphraseDialog(
         question,
         [this](Secret before, Secret after) {
             return change(std::move(before), std::move(after), keep_->isChecked());
         },
         this))
        ->open();
}

void SecurityTab::removePassphrase()
{
    const PassphraseDialog::Question question{
        tr("Remove the passphrase"),
        tr("Afterwards whoever can read the files of this computer can act as this computer."),
        tr("&Remove passphrase"), true, false};
    (new PassphraseDialog(
         question,
         [this](Secret before, Secret) { return change(std::move(before), Secret(), false); },
         this))
        ->open();
}

void SecurityTab::showKept(bool kept)
{
    const QSignalBlocker nobodyDidThat(keep_);
    keep_->setChecked(kept);
}

/// The window does not hold the passphrase while the node runs, so it is asked for.
void SecurityTab::keep(bool on)
{
    if (!on) {
        forget();
        return;
    }
    showKept(false); // until it is kept
    const PassphraseDialog::Question question{
        tr("Remember the passphrase"),
        tr("Whoever is logged in on this computer can then start the node without it."),
        tr("&Remember"), true, false};
    // Changing it into itself proves that it is right.
    (new PassphraseDialog(
         question,
         [this](Secret present, Secret) {
             Secret same = present.copy();
             return change(std::move(present), std::move(same), true);
         },
         this))
        ->open();
}

void SecurityTab::store(Secret passphrase)
{
    host_.secrets.store(name(), std::move(passphrase)).then(this, [this](const Outcome& outcome) {
        showKept(outcome.ok());
        if (outcome.ok()) {
            keychain_->setText(tr("The passphrase is taken from the keychain at each start."));
        } else {
            page_.banner().showFailure(outcome);
            keychain_->setText(tr("The passphrase is asked for at each start."));
        }
    });
}

void SecurityTab::forget()
{
    host_.secrets.remove(name()).then(this, [this](const Outcome& outcome) {
        if (keep_->isEnabled()) {
            keychain_->setText(tr("The passphrase is asked for at each start."));
        }
        showKept(!outcome.ok() && keep_->isEnabled());
        if (!outcome.ok() && keep_->isEnabled()) {
            page_.banner().showFailure(outcome);
        }
    });
}

} // namespace toxtunnel::ui
