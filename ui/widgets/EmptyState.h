// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

class QHBoxLayout;

namespace toxtunnel::ui {

/// What a page shows while it has nothing: what it is for, and the one thing to do.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    /// `verb` may be empty: then there is no button.
    EmptyState(const QString& symbolName, const QString& sentence, const QString& verb,
               QWidget* parent = nullptr);

    /// A shortcut to a usual case, in a row of its own below the verb.
    void addShortcut(const QString& text, std::function<void()> act);

Q_SIGNALS:
    void chosen();

private:
    QHBoxLayout* shortcuts_;
};

} // namespace toxtunnel::ui
