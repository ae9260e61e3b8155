// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Diagnosis.h"
#include "ui/shell/Page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace toxtunnel::ui {

/// Walks from the program to a target behind a peer and says of each step whether it is in order
/// and, if it is not, what to do.
class DiagnosticsPage final : public Page
{
    Q_OBJECT

public:
    explicit DiagnosticsPage(service::Service& service, QWidget* parent = nullptr);

    void examine();
    /// Fills in the question, and examines. No peer stands for the active server.
    void ask(const std::optional<PublicKey>& peer, const Target& target);
    /// The last examination as plain text, fit to be sent to others: without keys and IDs.
    QString report() const;

private:
    QWidget* questionBar();
    void fillPeers();
    void show(const Diagnosis& diagnosis);

    QComboBox* peer_;
    QLineEdit* target_;
    QPushButton* start_;
    QPushButton* copy_;
    QLabel* summary_;
    QVBoxLayout* steps_;
    Diagnosis diagnosis_;
};

} // namespace toxtunnel::ui
