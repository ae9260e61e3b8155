// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/Service.h"

#include <QDialog>
#include <optional>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace toxtunnel::ui {

class Banner;

/// Makes or edits the rule of a peer.
class RuleEditor final : public QDialog
{
    Q_OBJECT

public:
    /// `rule` is the one to be edited; none makes a new one.
    RuleEditor(service::Service& service, const std::optional<RuleInfo>& rule,
               QWidget* parent = nullptr);

private:
    void fillPeers();
    void judge();
    std::optional<RuleSettings> settings(QString& complaint) const;
    void save();

    service::Service& service_;
    std::optional<RuleInfo> rule_;
    Banner* banner_;
    QComboBox* peer_;
    QPlainTextEdit* allow_;
    QPlainTextEdit* deny_;
    QCheckBox* expires_;
    QDateTimeEdit* expiry_;
    QLineEdit* comment_;
    QLabel* remark_;
    QPushButton* save_;
};

} // namespace toxtunnel::ui
