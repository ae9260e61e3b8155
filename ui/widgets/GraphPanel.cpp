// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/GraphPanel.h"

#include "ui/widgets/TrafficGraph.h"

#include <QButtonGroup>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace toxtunnel::ui {

GraphPanel::GraphPanel(service::Service& service, QWidget* parent)
    : QWidget(parent)
    , service_(service)
    , title_(new QLabel)
    , graph_(new TrafficGraph(TrafficGraph::Style::Full))
    , twin_(new QLabel)
    , spans_(new QButtonGroup(this))
{
    title_->setTextFormat(Qt::PlainText);
    auto* head = new QHBoxLayout;
    head->addWidget(title_, 1);
    const auto addSpan = [&](TrafficSpan span, const QString& text) {
        auto* button = new QToolButton;
        button->setText(text);
        button->setCheckable(true);
        button->setChecked(span == span_);
        button->setAutoRaise(true);
        spans_->addButton(button, static_cast<int>(span));
        head->addWidget(button);
    };
    addSpan(TrafficSpan::Minute, tr("1 min"));
    addSpan(TrafficSpan::TenMinutes, tr("10 min"));
    addSpan(TrafficSpan::Hour, tr("1 h"));
    addSpan(TrafficSpan::Day, tr("24 h"));
    connect(spans_, &QButtonGroup::idClicked, this, [this](int id) {
        span_ = static_cast<TrafficSpan>(id);
        refresh();
    });
    connect(&service, &service::Service::trafficTick, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
    twin_->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(graph_, 1);
    column->addWidget(twin_);
    refresh();
}

void GraphPanel::setSubject(const TrafficSubject& subject, const QString& title)
{
    subject_ = subject;
    title_->setText(title);
    refresh();
}

void GraphPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void GraphPanel::refresh()
{
    graph_->setSamples(service_.history(subject_, span_), span_);
    twin_->setText(graph_->summary());
}

} // namespace toxtunnel::ui
