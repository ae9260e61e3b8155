// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/Service.h"

#include <QGroupBox>

class QComboBox;
class QLabel;
class QLineEdit;

namespace toxtunnel::ui {

/// Asks the rules what they say to a target, and which entry decides.
class RuleTester final : public QGroupBox
{
    Q_OBJECT

public:
    explicit RuleTester(service::Service& service, QWidget* parent = nullptr);

private:
    void fillPeers();
    void test();
    QString sentence(const RuleVerdict& verdict) const;

    service::Service& service_;
    QComboBox* peer_;
    QLineEdit* target_;
    QLabel* verdict_;
};

} // namespace toxtunnel::ui
