// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QButtonGroup;
class QVBoxLayout;

namespace toxtunnel::ui {

/// The pages at the window's side, one button each, chosen by Ctrl and its number as well.
class NavigationBar final : public QFrame
{
    Q_OBJECT

public:
    explicit NavigationBar(QWidget* parent = nullptr);

    void add(const QString& symbolName, const QString& title);
    void choose(int index);
    /// A figure beside the title that asks for attention; 0 takes it away.
    void setCount(int index, int count);

Q_SIGNALS:
    void chosen(int index);

private:
    QButtonGroup* buttons_;
    QVBoxLayout* column_;
    QStringList titles_;
};

} // namespace toxtunnel::ui
