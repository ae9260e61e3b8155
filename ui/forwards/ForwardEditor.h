// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/Service.h"

#include <QDialog>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace toxtunnel::ui {

class Banner;

/// Makes or edits a forward: this computer, the peer and the target side by side, the fields of
/// each below its box.
class ForwardEditor final : public QDialog
{
    Q_OBJECT

public:
    /// `id` is the forward to be edited; none makes a new one.
    ForwardEditor(service::Service& service, std::optional<ForwardId> id,
                  QWidget* parent = nullptr);

    /// Fills the fields, e.g. of a copy.
    void setSettings(const ForwardSettings& settings);
    void choose(std::size_t choice); ///< a template, by its place in ForwardTemplate::all()
    void useFreePort();              ///< proposes the next free port above the one shown

private:
    QWidget* box(const QString& symbolName, const QString& title, QLayout* fields) const;
    QWidget* drawing();
    void fillTemplates();
    void fillPeers();
    void applyTemplate(int index);
    void judge();
    QString complaint() const; ///< why it cannot be saved; empty: it can
    ForwardSettings settings() const;
    void save();

    service::Service& service_;
    std::optional<ForwardId> id_;
    ForwardSettings original_;
    Banner* banner_;
    QComboBox* templates_;
    QLineEdit* name_;
    QComboBox* bind_;
    QSpinBox* localPort_;
    QPushButton* freePort_;
    QComboBox* peer_;
    QLineEdit* host_;
    QSpinBox* targetPort_;
    QLabel* remark_;
    QPushButton* save_;
};

} // namespace toxtunnel::ui
