// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/Unlock.h"

#include "ui/look/Symbol.h"
#include "ui/text/Words.h"
#include "ui/widgets/DialogColumn.h"
#include "ui/widgets/Paragraph.h"
#include "ui/widgets/PassphraseField.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QtConcurrentRun>

namespace toxtunnel::ui {

namespace {

constexpr int leastWidth = 440;

} // namespace

Unlock::Unlock(Check check, const QString& folder, QWidget* parent)
    : QDialog(parent)
    , check_(std::move(check))
    , remark_(new QLabel)
    , field_(new PassphraseField)
{
    setWindowTitle(tr("Unlock ToxTunnel"));
    setMinimumWidth(leastWidth);
    auto* sentence = paragraph(
        tr("The identity of this computer is encrypted. The node starts when you have entered its "
           "passphrase."));
    auto* place = new QLabel(Words::leftToRight(folder));
    place->setTextFormat(Qt::PlainText);
    place->setForegroundRole(QPalette::PlaceholderText);
    remark_->setWordWrap(true);
    remark_->setTextFormat(Qt::PlainText);
    remark_->setMinimumHeight(2 * remark_->fontMetrics().lineSpacing());
    remark_->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto* form = new QFormLayout;
    form->addRow(tr("&Passphrase"), field_);
    form->addRow(QString(), remark_);
    auto* box = new QDialogButtonBox;
    button_ = box->addButton(tr("&Unlock"), QDialogButtonBox::AcceptRole);
    box->addButton(tr("&Quit"), QDialogButtonBox::RejectRole);
    connect(box, &QDialogButtonBox::accepted, this, &Unlock::tryTyped);
    connect(field_, &QLineEdit::textChanged, this,
            [this](const QString& text) { button_->setEnabled(!text.isEmpty()); });
    button_->setEnabled(false);
    layOut(*this, {sentence, place}, form, box);
    field_->setFocus();
}

void Unlock::askKeychain(secrets::SecretStore& store, const std::string& name)
{
    say(tr("Asking the keychain of this computer…"));
    const auto failed = [this](const QString& text) {
        say(text);
        Q_EMIT mustAsk();
    };
    store.read(name).then(this, [this, failed](const secrets::Found& found) {
        if (!found) {
            const Outcome outcome = Outcome::failed({found.error().what, found.error().why, {}});
            failed(Words::message(outcome.what) + u": " + Words::outcome(outcome));
        } else if (*found == nullptr) {
            failed({});
        } else {
            tryOut(*found, [failed] {
                failed(tr("The keychain holds a passphrase that is not the right one any more."));
            });
        }
    });
}

void Unlock::tryTyped()
{
    setBusy(true);
    say(tr("Trying the passphrase…"));
    tryOut(std::make_shared<const Secret>(field_->secret()), [this] {
        setBusy(false);
        say(tr("This passphrase is wrong. Nothing was changed; try again."));
        field_->selectAll();
        field_->setFocus();
    });
}

void Unlock::tryOut(const std::shared_ptr<const Secret>& tried, std::function<void()> wrong)
{
    QtConcurrent::run([check = check_, tried] {
        return check(*tried);
    }).then(this, [this, tried, wrong = std::move(wrong)](bool right) {
        if (right_ != nullptr) {
            return; // the other one of keychain and field was faster
        }
        if (right) {
            right_ = tried;
            field_->clear();
            accept();
        } else {
            wrong();
        }
    });
}

void Unlock::say(const QString& text)
{
    remark_->setText(text);
    QAccessibleEvent event(remark_, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Unlock::setBusy(bool busy)
{
    field_->setReadOnly(busy);
    button_->setEnabled(!busy && !field_->text().isEmpty());
}

} // namespace toxtunnel::ui
