// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/Style.h"

#include "ui/look/Symbol.h"

#include <QPainter>
#include <QStyleOption>

namespace toxtunnel::ui {

namespace {

constexpr int frameAlpha = 130;

} // namespace

Style::Style(QStyle* style)
    : QProxyStyle(style)
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool box = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if ((!box && element != PE_IndicatorRadioButton) || !isDark(option->palette) ||
        baseStyle()->name() != u"fusion") {
        return;
    }
    QColor frame = option->palette.color(QPalette::WindowText);
    frame.setAlpha(frameAlpha);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(frame);
    painter->setBrush(Qt::NoBrush);
    const QRectF inside = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (box) {
        painter->drawRoundedRect(inside, 2, 2);
    } else {
        painter->drawEllipse(inside);
    }
    painter->restore();
}

} // namespace toxtunnel::ui
