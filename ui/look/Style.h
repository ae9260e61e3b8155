// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace toxtunnel::ui {

/// The style of the desktop, mended where it cannot be seen: Fusion frames check boxes and radio
/// buttons with a darker shade of the window, which on a dark window is nothing.
class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    /// Null: the style of the desktop. Takes it over.
    explicit Style(QStyle* style = nullptr);

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
};

} // namespace toxtunnel::ui
