// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/TrayPicture.h"

#include <QPainter>
#include <QPainterPath>

namespace toxtunnel::ui {

namespace {

constexpr int grid = 32; ///< the picture is drawn in a square of this side

QColor fillColor(TrayState state, bool symbolic)
{
    if (symbolic) {
        return QColor(0xf2, 0xf2, 0xf2);
    }
    switch (state) {
    case TrayState::Offline:
    case TrayState::Paused:
        return QColor(0x60, 0x68, 0x70);
    case TrayState::Relay:
        return QColor(0x1d, 0x6f, 0xb8);
    case TrayState::Direct:
        return QColor(0x15, 0x8a, 0x4a);
    case TrayState::Problem:
        return QColor(0xd0, 0x5a, 0x00);
    }
    return Qt::black;
}

QPainterPath ring(qreal outer, qreal inner)
{
    QPainterPath path;
    const QPointF center(grid / 2.0, grid / 2.0);
    path.addEllipse(center, outer, outer);
    path.addEllipse(center, inner, inner);
    return path; // odd-even fill leaves the middle open
}

QPainterPath shapeOf(TrayState state)
{
    QPainterPath path;
    const QPointF center(grid / 2.0, grid / 2.0);
    switch (state) {
    case TrayState::Offline:
        return ring(12, 8.5);
    case TrayState::Relay:
        path = ring(12, 9);
        path.addEllipse(center, 4.5, 4.5);
        return path;
    case TrayState::Direct:
        path.addEllipse(center, 12, 12);
        return path;
    case TrayState::Paused:
        path.addRoundedRect(QRectF(7, 5, 7, 22), 2, 2);
        path.addRoundedRect(QRectF(18, 5, 7, 22), 2, 2);
        return path;
    case TrayState::Problem:
        path.addPolygon(QPolygonF({{16, 3}, {30, 28}, {2, 28}, {16, 3}}));
        path.addRect(QRectF(14.5, 11, 3, 9));
        path.addRect(QRectF(14.5, 22, 3, 3));
        return path;
    }
    return path;
}

QPixmap draw(TrayState state, bool symbolic, int side)
{
    QPixmap picture(side, side);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side / qreal{grid}, side / qreal{grid});
    const QPainterPath shape = shapeOf(state);
    if (!symbolic) {
        // A rim, so that it is seen on a panel of any colour.
        painter.strokePath(shape, QPen(QColor(255, 255, 255, 180), 2));
    }
    painter.fillPath(shape, fillColor(state, symbolic));
    return picture;
}

} // namespace

QIcon trayPicture(TrayState state, bool symbolic)
{
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 48, 64}) {
        icon.addPixmap(draw(state, symbolic, side));
    }
    return icon;
}

} // namespace toxtunnel::ui
