// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;

namespace toxtunnel::ui {

/// Words that are wrapped where the window ends.
QLabel* paragraph(const QString& text);

} // namespace toxtunnel::ui
