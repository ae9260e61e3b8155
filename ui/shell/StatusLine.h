// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/Service.h"

#include <QStatusBar>

class QLabel;
class QToolButton;

namespace toxtunnel::ui {

class TrafficGraph;

/// The window's lowest line: the network in words, rates with a tiny graph, how many problems.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(service::Service& service, QWidget* parent = nullptr);

    static QString stateSentence(const NodeInfo& node);

Q_SIGNALS:
    void problemsClicked();

private:
    void showNode(const NodeInfo& node);
    void showProblems(const std::vector<ProblemInfo>& problems);
    void showTraffic(const TrafficTick& tick);

    service::Service& service_;
    QLabel* picture_;
    QLabel* state_;
    QLabel* rates_;
    TrafficGraph* graph_;
    QToolButton* problems_;
};

} // namespace toxtunnel::ui
