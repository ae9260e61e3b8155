// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/DiagnosticsPage.h"

#include "ui/diagnostics/FindingRow.h"
#include "ui/look/Symbol.h"
#include "ui/text/Words.h"
#include "ui/widgets/CopyButton.h"

#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace toxtunnel::ui {

DiagnosticsPage::DiagnosticsPage(service::Service& service, QWidget* parent)
    : Page(service, tr("Diagnostics"), parent)
    , peer_(new QComboBox)
    , target_(new QLineEdit)
    , start_(new QPushButton(symbol(QStringLiteral("search")), tr("&Examine")))
    , copy_(new CopyButton(tr("&Copy the report"), [this] { return report(); }))
    , summary_(new QLabel(tr("Finds out why something does not work: examines this computer, the "
                             "way to a peer and, if you name one, a target there.")))
    , steps_(new QVBoxLayout)
{
    summary_->setWordWrap(true);
    copy_->setEnabled(false);
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->addLayout(steps_);
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidget(list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Steps"));
    body()->addWidget(questionBar());
    body()->addWidget(summary_);
    body()->addWidget(scroll, 1);
    connect(&service, &service::Service::peersChanged, this, &DiagnosticsPage::fillPeers);
    fillPeers();
}

QWidget* DiagnosticsPage::questionBar()
{
    peer_->setAccessibleName(tr("Peer"));
    target_->setAccessibleName(tr("Target"));
    target_->setPlaceholderText(tr("host:port, or nothing"));
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(peer_);
    row->addWidget(target_, 1);
    row->addWidget(start_);
    row->addWidget(copy_);
    connect(start_, &QPushButton::clicked, this, &DiagnosticsPage::examine);
    connect(target_, &QLineEdit::returnPressed, this, &DiagnosticsPage::examine);
    return bar;
}

void DiagnosticsPage::fillPeers()
{
    const QVariant chosen = peer_->currentData();
    peer_->clear();
    peer_->addItem(tr("No peer"), QString());
    for (const PeerInfo& peer : service().peers()) {
        peer_->addItem(Words::peer(peer), toQt(peer.key.toHex()));
    }
    peer_->setCurrentIndex(std::max(0, peer_->findData(chosen)));
}

void DiagnosticsPage::examine()
{
    DiagnosisRequest request{peer_->currentData().toString().toStdString(), std::nullopt};
    if (const QString written = target_->text().trimmed(); !written.isEmpty()) {
        const auto target = Target::parse(written.toStdString());
        if (!target) {
            summary_->setText(tr("Write the target as host:port."));
            return;
        }
        request.target = *target;
    }
    start_->setEnabled(false);
    summary_->setText(tr("Examining…"));
    service().examine(request).then(this, [this](const Diagnosis& diagnosis) { show(diagnosis); });
}

void DiagnosticsPage::ask(const std::optional<PublicKey>& peer, const Target& target)
{
    const QString key = peer ? toQt(peer->toHex()) : QString();
    peer_->setCurrentIndex(std::max(0, peer_->findData(key)));
    target_->setText(toQt(target.text()));
    examine();
}

void DiagnosticsPage::show(const Diagnosis& diagnosis)
{
    diagnosis_ = diagnosis;
    start_->setEnabled(true);
    copy_->setEnabled(true);
    while (QLayoutItem* item = steps_->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    int failed = 0;
    for (const Finding& finding : diagnosis.findings) {
        failed += finding.verdict == CheckVerdict::Failed ? 1 : 0;
        auto* row = new FindingRow(finding);
        connect(row, &FindingRow::mendWanted, this,
                [this](Action action) { mend(action, std::nullopt); });
        steps_->addWidget(row);
    }
    summary_->setText(failed == 0
                          ? tr("Nothing failed.")
                          : tr("%n step(s) failed; begin with the first.", nullptr, failed));
}

QString DiagnosticsPage::report() const
{
    QStringList lines{
        QStringLiteral("ToxTunnel, %1").arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate))};
    for (const Finding& finding : diagnosis_.findings) {
        lines << FindingRow::text(finding);
    }
    return lines.join(u'\n');
}

} // namespace toxtunnel::ui
