// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TrafficGraph.h"

#include "ui/look/Symbol.h"
#include "ui/text/Words.h"

#include <QDateTime>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <bit>
#include <cmath>

namespace toxtunnel::ui {

namespace {

constexpr int gridLines = 4;
constexpr double leastTop = 1024; ///< bytes per second: an idle line shows no noise

double perSecond(std::uint64_t bytes, std::chrono::seconds length)
{
    return static_cast<double>(bytes) /
           static_cast<double>(std::max<std::int64_t>(1, length.count()));
}

/// The next power of two: figures on the grid are round and the scale does not jump at each tick.
double roundedTop(double value)
{
    return static_cast<double>(
        std::bit_ceil(static_cast<std::uint64_t>(std::max(value, leastTop))));
}

std::uint64_t whole(double value)
{
    return static_cast<std::uint64_t>(std::llround(value));
}

} // namespace

TrafficGraph::TrafficGraph(Style style, QWidget* parent)
    : QWidget(parent)
    , style_(style)
{
    setMouseTracking(style == Style::Full);
    setAccessibleName(tr("Traffic graph"));
    setSizePolicy(style == Style::Full ? QSizePolicy::Expanding : QSizePolicy::Fixed,
                  style == Style::Full ? QSizePolicy::Expanding : QSizePolicy::Fixed);
}

void TrafficGraph::setSamples(std::vector<TrafficSample> samples, TrafficSpan span)
{
    samples_ = std::move(samples);
    span_ = span;
    setAccessibleDescription(summary());
    update();
}

QString TrafficGraph::summary() const
{
    if (samples_.empty()) {
        return tr("No traffic yet");
    }
    double most = 0;
    Traffic sum;
    for (const TrafficSample& sample : samples_) {
        most = std::max(
            most, perSecond(std::max(sample.bytes.received, sample.bytes.sent), sample.length));
        sum += sample.bytes;
    }
    const TrafficSample& last = samples_.back();
    const Traffic now{whole(perSecond(last.bytes.sent, last.length)),
                      whole(perSecond(last.bytes.received, last.length))};
    return tr("Now %1 · at most %2 · in this time ↓ %3, ↑ %4")
        .arg(Words::rates(now), Words::rate(whole(most)), Words::bytes(sum.received),
             Words::bytes(sum.sent));
}

QSize TrafficGraph::sizeHint() const
{
    return style_ == Style::Full ? QSize(480, 200) : QSize(80, 18);
}

QSize TrafficGraph::minimumSizeHint() const
{
    return style_ == Style::Full ? QSize(200, 100) : QSize(60, 14);
}

std::size_t TrafficGraph::capacity() const
{
    switch (span_) {
    case TrafficSpan::Minute:
        return 60;
    case TrafficSpan::TenMinutes:
    case TrafficSpan::Hour:
        return 120;
    case TrafficSpan::Day:
        return 144;
    }
    return 60;
}

QRectF TrafficGraph::plotArea() const
{
    if (style_ == Style::Tiny) {
        return QRectF(rect()).adjusted(0, 1, 0, -1);
    }
    const int label = std::max(fontMetrics().horizontalAdvance(Words::rate(999)),
                               fontMetrics().horizontalAdvance(Words::rate(999 << 10))) +
                      8;
    const double half = fontMetrics().height() / 2.0;
    return QRectF(rect()).adjusted(label, half + 1, -2, -half - 1);
}

double TrafficGraph::xOf(std::size_t index, const QRectF& area) const
{
    const auto fromEnd = static_cast<double>(samples_.size() - 1 - index);
    return area.right() - fromEnd * area.width() / static_cast<double>(capacity() - 1);
}

void TrafficGraph::paintGrid(QPainter& painter, const QRectF& area, double top) const
{
    QColor line = palette().color(QPalette::WindowText);
    line.setAlphaF(0.15F);
    for (int i = 0; i <= gridLines; ++i) {
        const double y = area.bottom() - area.height() * i / gridLines;
        painter.setPen(line);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(toneColor(Tone::Quiet, palette()));
        const QRectF label(0, y - fontMetrics().height() / 2.0, area.left() - 6,
                           fontMetrics().height());
        painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter,
                         Words::rate(whole(top * i / gridLines)));
    }
}

void TrafficGraph::paintCurves(QPainter& painter, const QRectF& area, double top) const
{
    QPolygonF received;
    QPolygonF sent;
    for (std::size_t i = 0; i < samples_.size(); ++i) {
        const TrafficSample& sample = samples_[i];
        const double x = xOf(i, area);
        const auto y = [&](std::uint64_t bytes) {
            return area.bottom() - perSecond(bytes, sample.length) / top * area.height();
        };
        received << QPointF(x, y(sample.bytes.received));
        sent << QPointF(x, y(sample.bytes.sent));
    }
    QPolygonF ground = received;
    ground << QPointF(received.last().x(), area.bottom())
           << QPointF(received.first().x(), area.bottom());
    const QColor color = palette().color(QPalette::Highlight);
    QColor pale = color;
    pale.setAlphaF(0.3F);
    QPainterPath filled;
    filled.addPolygon(ground);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(filled, pale);
    painter.setPen(QPen(color, style_ == Style::Full ? 2 : 1));
    painter.drawPolyline(received);
    // Dashed, so that both are told apart without colours.
    painter.setPen(
        QPen(toneColor(Tone::Good, palette()), style_ == Style::Full ? 2 : 1, Qt::DashLine));
    painter.drawPolyline(sent);
}

void TrafficGraph::paintHover(QPainter& painter, const QRectF& area) const
{
    const double step = area.width() / static_cast<double>(capacity() - 1);
    const auto fromEnd = std::lround((area.right() - hoverX_) / step);
    if (fromEnd < 0 || static_cast<std::size_t>(fromEnd) >= samples_.size()) {
        return;
    }
    const std::size_t index = samples_.size() - 1 - static_cast<std::size_t>(fromEnd);
    const TrafficSample& sample = samples_[index];
    const double x = xOf(index, area);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    const auto time = QDateTime::fromSecsSinceEpoch(
        std::chrono::duration_cast<std::chrono::seconds>(sample.begin.time_since_epoch()).count());
    const Traffic rates{whole(perSecond(sample.bytes.sent, sample.length)),
                        whole(perSecond(sample.bytes.received, sample.length))};
    const QString text =
        QLocale().toString(time.time(), QLocale::ShortFormat) + u"  " + Words::rates(rates);
    QRectF box = QRectF(fontMetrics().boundingRect(text)).adjusted(-6, -3, 6, 3);
    box.moveTopLeft({std::clamp(x - box.width() / 2, area.left(),
                                std::max(area.left(), area.right() - box.width())),
                     area.top() + 4});
    painter.setBrush(palette().color(QPalette::ToolTipBase));
    painter.setPen(palette().color(QPalette::ToolTipText));
    painter.drawRoundedRect(box, 4, 4);
    painter.drawText(box, Qt::AlignCenter, text);
}

void TrafficGraph::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF area = plotArea();
    double most = 0;
    for (const TrafficSample& sample : samples_) {
        most = std::max(
            most, perSecond(std::max(sample.bytes.received, sample.bytes.sent), sample.length));
    }
    const double top = roundedTop(most);
    if (style_ == Style::Full) {
        paintGrid(painter, area, top);
    }
    if (!samples_.empty()) {
        paintCurves(painter, area, top);
    }
    if (hoverX_ >= 0) {
        paintHover(painter, area);
    }
}

void TrafficGraph::mouseMoveEvent(QMouseEvent* event)
{
    hoverX_ = event->pos().x();
    update();
}

void TrafficGraph::leaveEvent(QEvent*)
{
    hoverX_ = -1;
    update();
}

} // namespace toxtunnel::ui
