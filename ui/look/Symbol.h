// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

namespace toxtunnel::ui {

/// What a state means. Colours never stand alone: beside each goes a word or a shape.
enum class Tone
{
    Plain, ///< the text colour
    Quiet, ///< of little interest now
    Good,
    Warning,
    Bad,
};

QColor toneColor(Tone tone, const QPalette& palette);

/// Whether light text stands on a dark ground.
bool isDark(const QPalette& palette);

/// A picture of resources/icons ("peers") in the colour of the palette in force when it is painted,
/// so that it follows a change between light and dark.
QIcon symbol(const QString& name, Tone tone = Tone::Plain);

} // namespace toxtunnel::ui
