// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/Tcp.h"

#include <QByteArray>
#include <QMap>
#include <QSet>
#include <QString>

namespace toxtunnel::test {

/// What a metrics endpoint says at one moment.
class Metrics
{
public:
    Metrics() = default;
    /// From the text that it serves.
    explicit Metrics(const QByteArray& text);

    /// Empty when nobody answered.
    const QByteArray& text() const { return text_; }
    /// Of `name` or `name{labels}`; 0 when there is none.
    double operator[](const QByteArray& sample) const;
    QSet<QByteArray> names() const;

private:
    QByteArray text_;
    QMap<QByteArray, double> values_;
};

/// The metrics endpoint of a program that the test configures.
class MetricsEndpoint
{
public:
    /// The line of a configuration that opens it.
    QString yaml() const;
    Metrics scrape() const;

private:
    std::uint16_t port_ = freePort();
};

} // namespace toxtunnel::test
