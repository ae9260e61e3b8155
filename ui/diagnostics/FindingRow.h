// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Diagnosis.h"

#include <QFrame>

namespace toxtunnel::ui {

/// One step of an examination: its verdict as picture and word, what was found, what to do, and a
/// button that does it.
class FindingRow final : public QFrame
{
    Q_OBJECT

public:
    explicit FindingRow(const Finding& finding, QWidget* parent = nullptr);

    static QString title(CheckId check);
    static QString verdict(CheckVerdict verdict);
    /// In a line or two of plain text.
    static QString text(const Finding& finding);

Q_SIGNALS:
    void mendWanted(toxtunnel::Action action);
};

} // namespace toxtunnel::ui
