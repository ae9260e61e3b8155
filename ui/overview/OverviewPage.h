// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace toxtunnel::ui {

/// How things are in a sentence, the graph of everything, what needs a person, and the verbs.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(service::Service& service, QWidget* parent = nullptr);

private:
    void showState();
    void showProblems(const std::vector<ProblemInfo>& problems);
    QWidget* card(const ProblemInfo& problem);

    QLabel* picture_;
    QLabel* state_;
    QLabel* counts_;
    QVBoxLayout* cards_;
    QPushButton* pause_;
};

} // namespace toxtunnel::ui
