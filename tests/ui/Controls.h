// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QString>

/// What a page or dialog holds, found by what a person reads or hears of it.
namespace controls {

/// The one with this caption that shows when `window` does; null if there is none.
QPushButton* button(const QWidget& window, const QString& caption);

/// Whether a label contains the text.
bool says(const QWidget& window, const QString& text);

/// The one of this accessible name; null if there is none.
template <typename Type>
Type* field(const QWidget& window, const QString& name)
{
    for (Type* each : window.findChildren<Type*>()) {
        if (each->accessibleName() == name) {
            return each;
        }
    }
    return nullptr;
}

} // namespace controls
