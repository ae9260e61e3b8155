// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/FindingRow.h"

#include "ui/look/Symbol.h"
#include "ui/text/Words.h"
#include "ui/widgets/Banner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace toxtunnel::ui {

namespace {

constexpr int pictureSide = 22;

QIcon pictureOf(CheckVerdict verdict)
{
    switch (verdict) {
    case CheckVerdict::Ok:
        return symbol(QStringLiteral("check"), Tone::Good);
    case CheckVerdict::Warning:
        return symbol(QStringLiteral("warning"), Tone::Warning);
    case CheckVerdict::Failed:
        return symbol(QStringLiteral("error"), Tone::Bad);
    case CheckVerdict::Skipped:
        break;
    }
    return symbol(QStringLiteral("state-off"), Tone::Quiet);
}

} // namespace

FindingRow::FindingRow(const Finding& finding, QWidget* parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(text(finding));
    auto* picture = new QLabel;
    picture->setPixmap(pictureOf(finding.verdict).pixmap(pictureSide));
    auto* head = new QLabel(tr("%1: %2").arg(title(finding.check), verdict(finding.verdict)));
    QFont bold = head->font();
    bold.setBold(finding.verdict != CheckVerdict::Skipped);
    head->setFont(bold);
    head->setTextFormat(Qt::PlainText);
    QString told = Words::message(finding.words);
    if (!finding.remedy.empty()) {
        told += u'\n' + Words::message(finding.remedy);
    }
    auto* body = new QLabel(told);
    body->setTextFormat(Qt::PlainText);
    body->setWordWrap(true);
    body->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* words = new QVBoxLayout;
    words->addWidget(head);
    words->addWidget(body);
    auto* row = new QHBoxLayout(this);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    if (finding.action != Action::None) {
        auto* button = new QPushButton(Banner::caption(finding.action));
        connect(button, &QPushButton::clicked, this,
                [this, action = finding.action] { Q_EMIT mendWanted(action); });
        row->addWidget(button, 0, Qt::AlignVCenter);
    }
}

QString FindingRow::title(CheckId check)
{
    switch (check) {
    case CheckId::Program:
        return tr("Program");
    case CheckId::Configuration:
        return tr("Configuration");
    case CheckId::Rules:
        return tr("Access rules here");
    case CheckId::Network:
        return tr("Network of this computer");
    case CheckId::Udp:
        return tr("UDP");
    case CheckId::Bootstrap:
        return tr("Way into the Tox network");
    case CheckId::Peer:
        return tr("Peer");
    case CheckId::Versions:
        return tr("Versions");
    case CheckId::Rule:
        return tr("Rule of the peer");
    case CheckId::Target:
        return tr("Target");
    }
    return {};
}

QString FindingRow::verdict(CheckVerdict verdict)
{
    switch (verdict) {
    case CheckVerdict::Ok:
        return tr("in order");
    case CheckVerdict::Warning:
        return tr("could be better");
    case CheckVerdict::Failed:
        return tr("failed");
    case CheckVerdict::Skipped:
        return tr("not examined");
    }
    return {};
}

QString FindingRow::text(const Finding& finding)
{
    QString all = tr("%1: %2").arg(title(finding.check), verdict(finding.verdict)) +
                  QStringLiteral(". ") + Words::message(finding.words);
    if (!finding.remedy.empty()) {
        all += u' ' + Words::message(finding.remedy);
    }
    return all;
}

} // namespace toxtunnel::ui
