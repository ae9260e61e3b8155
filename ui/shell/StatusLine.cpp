// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StatusLine.h"

#include "ui/look/Symbol.h"
#include "ui/text/Words.h"
#include "ui/widgets/TrafficGraph.h"

#include <QDir>
#include <QLabel>
#include <QToolButton>

namespace toxtunnel::ui {

namespace {

constexpr int pictureSide = 16;

} // namespace

StatusLine::StatusLine(service::Service& service, QWidget* parent)
    : QStatusBar(parent)
    , service_(service)
    , picture_(new QLabel)
    , state_(new QLabel)
    , rates_(new QLabel)
    , graph_(new TrafficGraph(TrafficGraph::Style::Tiny))
    , problems_(new QToolButton)
{
    setSizeGripEnabled(false);
    problems_->setAutoRaise(true);
    problems_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    state_->setAccessibleName(tr("State of the network"));
    rates_->setAccessibleName(tr("Rates"));
    addWidget(picture_);
    addWidget(state_, 1);
    addPermanentWidget(problems_);
    addPermanentWidget(rates_);
    addPermanentWidget(graph_);
    connect(problems_, &QToolButton::clicked, this, &StatusLine::problemsClicked);
    connect(&service, &service::Service::nodeChanged, this, &StatusLine::showNode);
    connect(&service, &service::Service::problemsChanged, this, &StatusLine::showProblems);
    connect(&service, &service::Service::trafficTick, this, &StatusLine::showTraffic);
    showNode(service.node());
    showProblems(service.problems());
    showTraffic({});
}

QString StatusLine::stateSentence(const NodeInfo& node)
{
    const QString state =
        node.paused ? tr("Paused: nothing is forwarded") : Words::connection(node.connection);
    return node.attached ? tr("%1 (attached to the running service)").arg(state) : state;
}

void StatusLine::showNode(const NodeInfo& node)
{
    const bool online = node.connection != Connection::None;
    const QString shape = node.paused ? QStringLiteral("pause")
                          : online    ? QStringLiteral("state-on")
                                      : QStringLiteral("state-wait");
    picture_->setPixmap(symbol(shape, online ? Tone::Good : Tone::Warning).pixmap(pictureSide));
    state_->setText(stateSentence(node));
    state_->setToolTip(
        node.attached ? tr("The node of %1 runs in a process of its own. Closing this "
                           "window leaves it running.")
                            .arg(QDir::toNativeSeparators(QString::fromStdString(node.dataDir)))
                      : QString());
}

void StatusLine::showProblems(const std::vector<ProblemInfo>& problems)
{
    problems_->setVisible(!problems.empty());
    problems_->setIcon(symbol(QStringLiteral("warning"), Tone::Warning));
    problems_->setText(tr("%n problem(s)", nullptr, static_cast<int>(problems.size())));
}

void StatusLine::showTraffic(const TrafficTick& tick)
{
    rates_->setText(Words::rates(tick.perSecond));
    if (isVisible()) {
        graph_->setSamples(service_.history({}, TrafficSpan::Minute), TrafficSpan::Minute);
    }
}

} // namespace toxtunnel::ui
