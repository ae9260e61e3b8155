// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace toxtunnel::ui {

/// What a page shows while it has nothing: what it is for, and the one thing to do.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    /// `verb` may be empty: then there is no button.
    EmptyState(const QString& symbolName, const QString& sentence, const QString& verb,
               QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen();
};

} // namespace toxtunnel::ui
