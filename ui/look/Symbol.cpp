// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/Symbol.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace toxtunnel::ui {

namespace {

class SymbolEngine final : public QIconEngine
{
public:
    SymbolEngine(QString name, Tone tone)
        : name_(std::move(name))
        , tone_(tone)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device() ? painter->device()->devicePixelRatioF() : 1;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const QColor color = colorFor(mode);
        const QString key = QStringLiteral("symbol %1 %2 %3 %4")
                                .arg(name_, color.name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height());
        QPixmap found;
        if (!QPixmapCache::find(key, &found)) {
            found = draw(size, color);
            QPixmapCache::insert(key, found);
        }
        return found;
    }

    QIconEngine* clone() const override { return new SymbolEngine(name_, tone_); }

private:
    QColor colorFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        case QIcon::Selected:
            return palette.color(QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return toneColor(tone_, palette);
    }

    QPixmap draw(const QSize& size, const QColor& color) const
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name_));
        if (!file.open(QIODevice::ReadOnly)) {
            return picture;
        }
        QSvgRenderer renderer(file.readAll().replace("#000000", color.name().toLatin1()));
        QPainter painter(&picture);
        renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
        return picture;
    }

    QString name_;
    Tone tone_;
};

QColor halfway(const QColor& a, const QColor& b)
{
    return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
}

} // namespace

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() <
           palette.color(QPalette::WindowText).lightness();
}

QColor toneColor(Tone tone, const QPalette& palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Plain:
        break;
    case Tone::Quiet:
        return halfway(palette.color(QPalette::WindowText), palette.color(QPalette::Window));
    case Tone::Good:
        return dark ? QColor(0x5f, 0xd0, 0x8a) : QColor(0x12, 0x7a, 0x3e);
    case Tone::Warning:
        return dark ? QColor(0xf2, 0xc1, 0x4e) : QColor(0x8f, 0x5b, 0x00);
    case Tone::Bad:
        return dark ? QColor(0xff, 0x85, 0x7a) : QColor(0xb4, 0x24, 0x1c);
    }
    return palette.color(QPalette::WindowText);
}

QIcon symbol(const QString& name, Tone tone)
{
    return QIcon(new SymbolEngine(name, tone)); // the icon owns its engine
}

} // namespace toxtunnel::ui
