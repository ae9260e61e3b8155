// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/PassphraseDialog.h"

#include "ui/look/Symbol.h"
#include "ui/text/Strength.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/DialogColumn.h"
#include "ui/widgets/FitHeight.h"
#include "ui/widgets/Paragraph.h"
#include "ui/widgets/PassphraseField.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace toxtunnel::ui {

namespace {

constexpr int leastWidth = 460;

} // namespace

PassphraseDialog::PassphraseDialog(const Question& question, Act act, QWidget* parent)
    : QDialog(parent)
    , act_(std::move(act))
    , banner_(new Banner)
{
    setWindowTitle(question.title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(leastWidth);
    auto* form = new QFormLayout;
    if (question.present) {
        present_ = new PassphraseField;
        form->addRow(tr("&Passphrase now"), present_);
        connect(present_, &QLineEdit::textChanged, this, &PassphraseDialog::judge);
    }
    if (question.fresh) {
        addFresh(*form);
    }
    auto* box = new QDialogButtonBox(QDialogButtonBox::Cancel);
    button_ = box->addButton(question.button, QDialogButtonBox::AcceptRole);
    connect(box, &QDialogButtonBox::accepted, this, &PassphraseDialog::run);
    layOut(*this, {banner_, paragraph(question.sentence)}, form, box);
    judge();
}

void PassphraseDialog::addFresh(QFormLayout& form)
{
    fresh_ = new PassphraseField;
    again_ = new PassphraseField;
    hint_ = new QLabel;
    hint_->setWordWrap(true);
    hint_->setMinimumHeight(2 * hint_->fontMetrics().lineSpacing()); // nothing jumps while typing
    hint_->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    form.addRow(tr("&New passphrase"), fresh_);
    form.addRow(tr("The &same again"), again_);
    form.addRow(QString(), hint_);
    for (QLineEdit* field : {fresh_, again_}) {
        connect(field, &QLineEdit::textChanged, this, &PassphraseDialog::judge);
    }
}

/// What is typed so far in words, and whether it will do. A weak passphrase does: it is a hint.
void PassphraseDialog::judge()
{
    bool ready = !running_ && (present_ == nullptr || !present_->text().isEmpty());
    if (fresh_ != nullptr) {
        const QString text = fresh_->text();
        const bool differ = !again_->text().isEmpty() && again_->text() != text;
        const Strength::Grade grade = Strength::of(text);
        hint_->setText(text.isEmpty() ? QString()
                       : differ       ? tr("The two are not the same.")
                                      : Strength::words(grade));
        QPalette palette = hint_->palette();
        palette.setColor(QPalette::WindowText,
                         toneColor(differ || grade == Strength::Grade::Weak ? Tone::Warning
                                   : grade == Strength::Grade::Fair         ? Tone::Plain
                                                                            : Tone::Good,
                                   this->palette()));
        hint_->setPalette(palette);
        ready = ready && !text.isEmpty() && again_->text() == text;
    }
    button_->setEnabled(ready);
}

void PassphraseDialog::run()
{
    running_ = true;
    judge();
    banner_->dismiss();
    act_(present_ != nullptr ? present_->secret() : Secret(),
         fresh_ != nullptr ? fresh_->secret() : Secret())
        .then(this, [this](const Outcome& outcome) {
            running_ = false;
            judge();
            if (outcome.ok()) {
                accept();
                return;
            }
            banner_->showFailure(outcome);
            fitHeight(*this);
            if (present_ != nullptr) {
                present_->selectAll();
                present_->setFocus();
            }
        });
}

} // namespace toxtunnel::ui
