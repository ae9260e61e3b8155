// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forwards/ForwardCheck.h"

#include "ui/diagnostics/FindingRow.h"
#include "ui/look/Symbol.h"
#include "ui/text/Words.h"

#include <QAccessible>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace toxtunnel::ui {

namespace {

/// The files of this node are no part of a forward's way.
bool concerns(const Finding& finding)
{
    switch (finding.check) {
    case CheckId::Peer:
    case CheckId::Rule:
    case CheckId::Target:
        return true;
    case CheckId::Configuration:
    case CheckId::Rules:
        return false;
    default:
        return finding.verdict == CheckVerdict::Failed;
    }
}

bool listens(ForwardState state)
{
    return state == ForwardState::Listening || state == ForwardState::WaitingForPeer;
}

} // namespace

ForwardCheck::ForwardCheck(service::Service& service, QWidget* parent)
    : QFrame(parent)
    , service_(service)
    , head_(new QLabel)
    , progress_(new QProgressBar)
    , more_(new QPushButton(symbol(QStringLiteral("diagnostics")), tr("&Open diagnostics")))
    , end_(new QPushButton)
    , steps_(new QVBoxLayout)
{
    setFrameShape(QFrame::StyledPanel);
    head_->setTextFormat(Qt::PlainText);
    head_->setWordWrap(true);
    QFont bold = head_->font();
    bold.setBold(true);
    head_->setFont(bold);
    progress_->setRange(0, 0); // nobody knows how long a peer takes
    progress_->setTextVisible(false);
    progress_->setAccessibleName(tr("Testing"));
    auto* row = new QHBoxLayout;
    row->addWidget(head_, 2);
    row->addWidget(progress_, 1);
    row->addWidget(more_);
    row->addWidget(end_);
    auto* column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addLayout(steps_);
    connect(end_, &QPushButton::clicked, this, &ForwardCheck::dismiss);
    connect(more_, &QPushButton::clicked, this, [this] { Q_EMIT diagnosticsWanted(*forward_); });
    connect(&answer_, &QFutureWatcher<Diagnosis>::finished, this, [this] {
        if (answer_.future().resultCount() > 0) {
            show(answer_.result());
        }
    });
    connect(&service, &service::Service::forwardsChanged, this, &ForwardCheck::onForwards);
    hide();
}

void ForwardCheck::start(const ForwardInfo& forward)
{
    clear();
    forward_ = forward;
    tell(tr("Testing %1…").arg(Words::leftToRight(Words::forward(forward.settings))), true);
    DiagnosisRequest request{forward.peer ? forward.peer->toHex() : forward.settings.peer, {}};
    if (!forward.settings.udp) { // only connections can be tried
        request.target = forward.settings.target;
    }
    answer_.setFuture(service_.examine(std::move(request)));
}

void ForwardCheck::dismiss()
{
    answer_.setFuture({});
    forward_.reset();
    clear();
    hide();
}

void ForwardCheck::clear()
{
    while (QLayoutItem* item = steps_->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
}

void ForwardCheck::tell(const QString& text, bool running)
{
    head_->setText(text);
    setAccessibleName(text);
    progress_->setVisible(running);
    more_->setVisible(!running);
    end_->setText(running ? tr("C&ancel") : tr("C&lose"));
    QFrame::show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ForwardCheck::show(const Diagnosis& diagnosis)
{
    for (const Finding& finding : diagnosis.findings) {
        if (concerns(finding)) {
            auto* row = new FindingRow(finding);
            connect(row, &FindingRow::mendWanted, this,
                    [this](Action action) { Q_EMIT mendWanted(action, forward_->id); });
            steps_->addWidget(row);
        }
    }
    tell(verdict(diagnosis), false);
}

QString ForwardCheck::verdict(const Diagnosis& diagnosis) const
{
    const QString name = Words::leftToRight(Words::forward(forward_->settings));
    const auto& findings = diagnosis.findings;
    if (std::any_of(findings.begin(), findings.end(), [](const Finding& finding) {
            return concerns(finding) && finding.verdict == CheckVerdict::Failed;
        })) {
        return tr("%1 does not work. Begin with the first step that failed.").arg(name);
    }
    const auto target = std::find_if(findings.begin(), findings.end(), [](const Finding& finding) {
        return finding.check == CheckId::Target;
    });
    if (target == findings.end() || target->verdict == CheckVerdict::Skipped) {
        return tr("%1 could not be tested to its end.").arg(name);
    }
    if (!listens(forward_->state)) {
        return tr("The way of %1 works, but it is not open on this computer: %2.")
            .arg(name, Words::state(*forward_, std::chrono::system_clock::now()));
    }
    return tr("%1 works.").arg(name);
}

/// What was found is about the forward as it was.
void ForwardCheck::onForwards(const service::ForwardChanges& changes)
{
    if (!forward_) {
        return;
    }
    const auto& removed = changes.removed;
    const bool gone = std::find(removed.begin(), removed.end(), forward_->id) != removed.end();
    const bool another = std::any_of(
        changes.changed.begin(), changes.changed.end(), [this](const ForwardInfo& changed) {
            return changed.id == forward_->id && changed.settings != forward_->settings;
        });
    if (gone || another) {
        dismiss();
    }
}

} // namespace toxtunnel::ui
