// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <functional>

namespace toxtunnel::ui {

/// Puts a text on the clipboard and shows a tick for a moment.
class CopyButton final : public QPushButton
{
    Q_OBJECT

public:
    CopyButton(const QString& caption, std::function<QString()> text, QWidget* parent = nullptr);
};

} // namespace toxtunnel::ui
