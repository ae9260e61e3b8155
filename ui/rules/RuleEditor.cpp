// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/RuleEditor.h"

#include "ui/rules/EntryText.h"
#include "ui/text/Words.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ReadAgain.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace toxtunnel::ui {

namespace {

constexpr int linesShown = 4;

QPlainTextEdit* entryBox(const QString& name, const QString& example)
{
    auto* box = new QPlainTextEdit;
    box->setTabChangesFocus(true);
    box->setPlaceholderText(example);
    box->setAccessibleName(name);
    box->setFixedHeight(box->fontMetrics().lineSpacing() * linesShown + 14);
    return box;
}

} // namespace

RuleEditor::RuleEditor(service::Service& service, const std::optional<RuleInfo>& rule,
                       QWidget* parent)
    : QDialog(parent)
    , service_(service)
    , rule_(rule)
    , banner_(new Banner)
    , peer_(new QComboBox)
    , allow_(entryBox(tr("May reach"), QStringLiteral("127.0.0.1:22\nnas.lan:80,443")))
    , deny_(entryBox(tr("Never"), QStringLiteral("10.0.0.0/8")))
    , expires_(new QCheckBox(tr("&Expires")))
    , expiry_(new QDateTimeEdit(QDateTime::currentDateTime().addDays(7)))
    , comment_(new QLineEdit)
    , remark_(new QLabel)
{
    setWindowTitle(rule ? tr("Edit rule") : tr("New rule"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(480);
    fillPeers();
    peer_->setAccessibleName(tr("Peer"));
    expiry_->setAccessibleName(tr("Expires on"));
    expiry_->setCalendarPopup(true);
    expiry_->setEnabled(false);
    comment_->setAccessibleName(tr("Comment"));
    if (rule) {
        allow_->setPlainText(EntryText::write(rule->settings.allow));
        deny_->setPlainText(EntryText::write(rule->settings.deny));
        comment_->setText(toQt(rule->settings.comment));
        if (rule->settings.expires) {
            expires_->setChecked(true);
            expiry_->setEnabled(true);
            expiry_->setDateTime(
                QDateTime::fromSecsSinceEpoch(rule->settings.expires->time_since_epoch().count()));
        }
    }
    auto* expiryRow = new QHBoxLayout;
    expiryRow->addWidget(expires_);
    expiryRow->addWidget(expiry_, 1);
    auto* hint = new QLabel(tr("One target a line: host:port, host:80,443 or a range."));
    hint->setWordWrap(true); // long in some languages and fonts
    auto* form = new QFormLayout;
    form->addRow(tr("&Peer"), peer_);
    form->addRow(tr("May &reach"), allow_);
    form->addRow(tr("&Never"), deny_);
    form->addRow(QString(), hint);
    form->addRow(QString(), expiryRow);
    form->addRow(tr("&Comment"), comment_);
    auto* box = new QDialogButtonBox(QDialogButtonBox::Cancel);
    save_ = box->addButton(rule ? tr("&Save") : tr("&Create"), QDialogButtonBox::AcceptRole);
    auto* column = new QVBoxLayout(this);
    column->addWidget(banner_);
    column->addLayout(form);
    column->addWidget(remark_);
    column->addWidget(box);

    connect(expires_, &QCheckBox::toggled, expiry_, &QWidget::setEnabled);
    connect(allow_, &QPlainTextEdit::textChanged, this, &RuleEditor::judge);
    connect(deny_, &QPlainTextEdit::textChanged, this, &RuleEditor::judge);
    connect(box, &QDialogButtonBox::accepted, this, &RuleEditor::save);
    readAgainUnder(*this, service_, *banner_);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    judge();
}

void RuleEditor::fillPeers()
{
    if (rule_) { // a rule belongs to its peer
        peer_->addItem(Words::key(rule_->settings.peer), toQt(rule_->settings.peer.toHex()));
        peer_->setEnabled(false);
    }
    for (const PeerInfo& peer : service_.peers()) {
        if (!rule_) {
            peer_->addItem(Words::peer(peer), toQt(peer.key.toHex()));
        } else if (peer.key == rule_->settings.peer) {
            peer_->setItemText(0, Words::peer(peer));
        }
    }
}

std::optional<RuleSettings> RuleEditor::settings(QString& complaint) const
{
    const auto key = PublicKey::fromHex(peer_->currentData().toString().toStdString());
    if (!key) {
        complaint = tr("There is no peer yet: add one first");
        return {};
    }
    QString wrong;
    const auto allow = EntryText::read(allow_->toPlainText(), wrong);
    const auto deny = allow ? EntryText::read(deny_->toPlainText(), wrong) : std::nullopt;
    if (!deny) {
        complaint = tr("Not a target: %1").arg(wrong);
        return {};
    }
    RuleSettings settings{*key, *allow, *deny, {}, comment_->text().toStdString()};
    if (expires_->isChecked()) {
        settings.expires =
            std::chrono::sys_seconds(std::chrono::seconds(expiry_->dateTime().toSecsSinceEpoch()));
    }
    return settings;
}

void RuleEditor::judge()
{
    QString complaint;
    save_->setEnabled(settings(complaint).has_value());
    remark_->setText(complaint.isEmpty() ? QString() : u"✗ " + complaint);
}

void RuleEditor::save()
{
    QString complaint;
    const auto wanted = settings(complaint);
    if (!wanted) {
        return;
    }
    auto saved = rule_ ? service_.editRule(rule_->id, *wanted) : service_.addRule(*wanted);
    saved.then(this, [this](const Outcome& outcome) {
        if (outcome.ok()) {
            accept();
        } else {
            banner_->showFailure(outcome);
        }
    });
}

} // namespace toxtunnel::ui
