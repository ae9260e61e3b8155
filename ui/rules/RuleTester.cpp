// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/RuleTester.h"

#include "ui/text/Words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace toxtunnel::ui {

RuleTester::RuleTester(service::Service& service, QWidget* parent)
    : QGroupBox(tr("Try the rules"), parent)
    , service_(service)
    , peer_(new QComboBox)
    , target_(new QLineEdit)
    , verdict_(new QLabel)
{
    peer_->setAccessibleName(tr("Peer"));
    target_->setAccessibleName(tr("Target to try"));
    target_->setPlaceholderText(tr("host:port"));
    verdict_->setWordWrap(true);
    verdict_->setTextFormat(Qt::PlainText);
    auto* button = new QPushButton(tr("&Try"));
    auto* row = new QHBoxLayout(this);
    row->addWidget(peer_);
    row->addWidget(target_);
    row->addWidget(button);
    row->addWidget(verdict_, 1);
    connect(button, &QPushButton::clicked, this, &RuleTester::test);
    connect(target_, &QLineEdit::returnPressed, this, &RuleTester::test);
    connect(&service, &service::Service::peersChanged, this, &RuleTester::fillPeers);
    fillPeers();
}

void RuleTester::fillPeers()
{
    const QVariant chosen = peer_->currentData();
    peer_->clear();
    for (const PeerInfo& peer : service_.peers()) {
        peer_->addItem(Words::peer(peer), toQt(peer.key.toHex()));
    }
    peer_->setCurrentIndex(std::max(0, peer_->findData(chosen)));
}

void RuleTester::test()
{
    const auto target = Target::parse(target_->text().trimmed().toStdString());
    const auto key = PublicKey::fromHex(peer_->currentData().toString().toStdString());
    if (!target || !key) {
        verdict_->setText(tr("✗ Give a peer and a target as host:port"));
        return;
    }
    verdict_->setText(tr("Trying…"));
    service_.testRules(*key, *target).then(this, [this](const RuleVerdict& verdict) {
        verdict_->setText(sentence(verdict));
    });
}

QString RuleTester::sentence(const RuleVerdict& verdict) const
{
    QString text = verdict.allowed ? tr("✓ Allowed: %1").arg(Words::message(verdict.reason))
                                   : tr("✗ Denied: %1").arg(Words::message(verdict.reason));
    if (verdict.entryLine > 0) {
        text += u' ' + tr("(line %1 of the rules: %2)")
                           .arg(QString::number(verdict.entryLine), toQt(verdict.entryHost));
    }
    return text;
}

} // namespace toxtunnel::ui
