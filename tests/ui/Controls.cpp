// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Controls.h"

#include <QLabel>
#include <algorithm>

namespace controls {

QPushButton* button(const QWidget& window, const QString& caption)
{
    for (QPushButton* each : window.findChildren<QPushButton*>()) {
        if (each->text().remove(u'&') == caption && each->isVisibleTo(&window)) {
            return each;
        }
    }
    return nullptr;
}

bool says(const QWidget& window, const QString& text)
{
    const auto labels = window.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel* label) { return label->text().contains(text); });
}

} // namespace controls
