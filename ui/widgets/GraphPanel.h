// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/Service.h"

#include <QWidget>

class QButtonGroup;
class QLabel;

namespace toxtunnel::ui {

class TrafficGraph;

/// The graph of one subject with a choice of how far back, and its text twin below.
class GraphPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit GraphPanel(service::Service& service, QWidget* parent = nullptr);

    void setSubject(const TrafficSubject& subject, const QString& title);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();

    service::Service& service_;
    TrafficSubject subject_;
    TrafficSpan span_ = TrafficSpan::Minute;
    QLabel* title_;
    TrafficGraph* graph_;
    QLabel* twin_;
    QButtonGroup* spans_;
};

} // namespace toxtunnel::ui
