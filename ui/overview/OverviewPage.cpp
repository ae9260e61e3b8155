// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/OverviewPage.h"

#include "ui/look/Symbol.h"
#include "ui/look/TrayPicture.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/Tray.h"
#include "ui/text/Words.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/GraphPanel.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace toxtunnel::ui {

namespace {

constexpr int pictureSide = 48;
constexpr int cardPictureSide = 24;
constexpr double headlineScale = 1.5;

} // namespace

OverviewPage::OverviewPage(service::Service& service, QWidget* parent)
    : Page(service, tr("Overview"), parent)
    , picture_(new QLabel)
    , state_(new QLabel)
    , counts_(new QLabel)
    , cards_(new QVBoxLayout)
    , pause_(new QPushButton)
{
    QFont headline = state_->font();
    headline.setPointSizeF(headline.pointSizeF() * headlineScale);
    state_->setFont(headline);
    state_->setWordWrap(true);
    counts_->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->addWidget(state_);
    words->addWidget(counts_);
    auto* head = new QHBoxLayout;
    head->addWidget(picture_);
    head->addLayout(words, 1);

    auto* verbs = new QHBoxLayout;
    const auto addVerb = [&](const QString& symbolName, const QString& text, Verb verb) {
        auto* button = new QPushButton(symbol(symbolName), text);
        connect(button, &QPushButton::clicked, this, [this, verb] { Q_EMIT verbChosen(verb); });
        verbs->addWidget(button);
    };
    addVerb(QStringLiteral("code"), tr("Show my &code"), Verb::ShowCode);
    addVerb(QStringLiteral("add"), tr("&Add a peer"), Verb::AddPeer);
    addVerb(QStringLiteral("forwards"), tr("New &forward"), Verb::AddForward);
    connect(pause_, &QPushButton::clicked, this,
            [this] { follow(this->service().setPaused(!this->service().node().paused)); });
    verbs->addWidget(pause_);
    verbs->addStretch();

    auto* graph = new GraphPanel(service);
    graph->setSubject({}, tr("Everything through the tunnels"));
    body()->addLayout(head);
    body()->addLayout(verbs);
    body()->addLayout(cards_);
    body()->addWidget(graph, 1);

    connect(&service, &service::Service::nodeChanged, this, &OverviewPage::showState);
    connect(&service, &service::Service::peersChanged, this, &OverviewPage::showState);
    connect(&service, &service::Service::forwardsChanged, this, &OverviewPage::showState);
    connect(&service, &service::Service::problemsChanged, this, &OverviewPage::showProblems);
    showProblems(service.problems());
}

void OverviewPage::showState()
{
    const NodeInfo node = service().node();
    const auto forwards = service().forwards();
    const auto open =
        std::count_if(forwards.begin(), forwards.end(), [](const ForwardInfo& forward) {
            return forward.state == ForwardState::Listening;
        });
    const bool problems = !service().problems().empty();
    picture_->setPixmap(trayPicture(Tray::stateOf(node, problems), false).pixmap(pictureSide));
    state_->setText(StatusLine::stateSentence(node));
    const bool alone = service().peers().empty();
    counts_->setText(
        alone ? tr("No peer yet: show the other computer my code, or add it here.")
              : tr("%1 · %2 · %3")
                    .arg(tr("%n peer(s) online", nullptr, static_cast<int>(node.peersOnline)),
                         tr("%n forward(s) open", nullptr, static_cast<int>(open)),
                         tr("%n connection(s)", nullptr, static_cast<int>(node.streams))));
    pause_->setText(node.paused ? tr("&Go on") : tr("&Pause everything"));
    pause_->setIcon(symbol(node.paused ? QStringLiteral("play") : QStringLiteral("pause")));
}

void OverviewPage::showProblems(const std::vector<ProblemInfo>& problems)
{
    while (QLayoutItem* item = cards_->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const ProblemInfo& problem : problems) {
        cards_->addWidget(card(problem));
    }
    showState();
}

QWidget* OverviewPage::card(const ProblemInfo& problem)
{
    const bool error = problem.severity == ProblemInfo::Severity::Error;
    auto* frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setAutoFillBackground(true);
    frame->setBackgroundRole(QPalette::AlternateBase);
    auto* picture = new QLabel;
    picture->setPixmap(symbol(error ? QStringLiteral("error") : QStringLiteral("warning"),
                              error ? Tone::Bad : Tone::Warning)
                           .pixmap(cardPictureSide));
    auto* text =
        new QLabel(Words::message(problem.trouble.what) + u'\n' + Words::outcome(problem.trouble));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* row = new QHBoxLayout(frame);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    if (problem.trouble.action != Action::None) {
        auto* button = new QPushButton(Banner::caption(problem.trouble.action));
        connect(button, &QPushButton::clicked, this,
                [this, action = problem.trouble.action, forward = problem.forward] {
                    mend(action, forward);
                });
        row->addWidget(button);
    }
    frame->setAccessibleName(text->text());
    return frame;
}

} // namespace toxtunnel::ui
