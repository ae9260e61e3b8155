// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/QrView.h"

#include "qr/QrMatrix.h"

#include <QPainter>

namespace toxtunnel::ui {

namespace {

constexpr int quietZone = 4; // ISO/IEC 18004
constexpr int side = 280;

} // namespace

QrView::QrView(QWidget* parent)
    : QWidget(parent)
{
    setMinimumSize(180, 180);
    setAccessibleName(tr("QR code"));
}

void QrView::setText(const QString& text)
{
    modules_ = {};
    setAccessibleDescription(text);
    if (const auto code = qr::QrMatrix::encode(text.toStdString())) {
        const int size = static_cast<int>(code->size());
        modules_ = QImage(size + 2 * quietZone, size + 2 * quietZone, QImage::Format_RGB32);
        modules_.fill(Qt::white);
        for (int y = 0; y < size; ++y) {
            for (int x = 0; x < size; ++x) {
                if (code->dark(static_cast<std::size_t>(x), static_cast<std::size_t>(y))) {
                    modules_.setPixel(x + quietZone, y + quietZone, qRgb(0, 0, 0));
                }
            }
        }
    }
    update();
}

QImage QrView::picture(int scale) const
{
    return modules_.scaled(modules_.size() * scale);
}

QSize QrView::sizeHint() const
{
    return {side, side};
}

void QrView::paintEvent(QPaintEvent*)
{
    if (modules_.isNull()) {
        return;
    }
    QPainter painter(this);
    // Whole device pixels per module: scanners dislike blurred edges.
    const qreal ratio = devicePixelRatioF();
    const int room = static_cast<int>(qMin(width(), height()) * ratio);
    const int scale = qMax(1, room / modules_.width());
    const qreal drawn = scale * modules_.width() / ratio;
    painter.drawImage(QRectF((width() - drawn) / 2, (height() - drawn) / 2, drawn, drawn),
                      modules_);
}

} // namespace toxtunnel::ui
