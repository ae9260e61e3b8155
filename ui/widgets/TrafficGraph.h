// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Traffic.h"

#include <QWidget>
#include <vector>

namespace toxtunnel::ui {

/// Rates over time: received as an area, sent as a line, the newest at the right. Hovering shows
/// the figures of a moment; the accessible description tells the whole in a sentence.
class TrafficGraph final : public QWidget
{
    Q_OBJECT

public:
    enum class Style
    {
        Full, ///< with a grid and figures
        Tiny, ///< for the status bar
    };

    explicit TrafficGraph(Style style, QWidget* parent = nullptr);

    /// `span` is what the whole width stands for; fewer samples leave the left empty.
    void setSamples(std::vector<TrafficSample> samples, TrafficSpan span);

    QString summary() const; ///< the text twin
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QRectF plotArea() const;
    std::size_t capacity() const;
    double xOf(std::size_t index, const QRectF& area) const;
    void paintGrid(QPainter& painter, const QRectF& area, double top) const;
    void paintCurves(QPainter& painter, const QRectF& area, double top) const;
    void paintHover(QPainter& painter, const QRectF& area) const;

    Style style_;
    TrafficSpan span_ = TrafficSpan::Minute;
    std::vector<TrafficSample> samples_;
    int hoverX_ = -1; ///< below 0: the pointer is elsewhere
};

} // namespace toxtunnel::ui
