// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Outcome.h"

#include <QFrame>
#include <QTimer>
#include <functional>

class QLabel;
class QPushButton;

namespace toxtunnel::ui {

/// The line on top of a page: what did not work and why, with a button that mends it; or what was
/// just done, with a button that undoes it. One at a time; hidden when there is nothing to say.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);

    void showFailure(const Outcome& outcome);
    /// Goes by itself after ten seconds; `undo` is called at most once.
    void offerUndo(const QString& text, std::function<void()> undo);
    void showDone(const QString& text);
    /// A remark with a button of its own.
    void showRemark(const QString& text, const QString& button, std::function<void()> action);
    void dismiss();

    /// The caption of the button that does `action`; empty for None.
    static QString caption(Action action);

Q_SIGNALS:
    void actionWanted(toxtunnel::Action action);

private:
    void present(const QString& symbolName, const QString& text, const QString& button,
                 std::function<void()> action);

    QLabel* picture_;
    QLabel* text_;
    QPushButton* button_;
    std::function<void()> action_;
    QTimer vanish_;
};

} // namespace toxtunnel::ui
