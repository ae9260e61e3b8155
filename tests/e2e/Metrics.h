// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/Tcp.h"

#include <QByteArray>
#include <QMap>
#include <QSet>

namespace toxtunnel::test {

/// What a metrics endpoint says at one moment.
class Metrics
{
public:
    /// Nothing in it when nobody answers.
    static Metrics scrape(std::uint16_t port)
    {
        Metrics metrics;
        auto socket = TcpSocket::connect("127.0.0.1", port);
        if (!socket || !socket->send("GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n")) {
            return metrics;
        }
        const QByteArray answer = QByteArray::fromStdString(socket->receiveAll());
        metrics.text_ = answer.mid(answer.indexOf("\r\n\r\n") + 4);
        for (const QByteArray& line : metrics.text_.split('\n')) {
            const auto space = line.lastIndexOf(' ');
            if (!line.startsWith('#') && space > 0) {
                metrics.values_[line.left(space)] = line.mid(space + 1).toDouble();
            }
        }
        return metrics;
    }

    const QByteArray& text() const { return text_; }
    /// Of `name` or `name{labels}`; 0 when there is none.
    double operator[](const QByteArray& sample) const
    {
        if (const auto found = values_.find(sample); found != values_.end()) {
            return *found;
        }
        const QByteArray labelled = sample + '{';
        const auto first = values_.lowerBound(labelled); // the first with labels
        return first != values_.end() && first.key().startsWith(labelled) ? *first : 0;
    }
    QSet<QByteArray> names() const
    {
        QSet<QByteArray> names;
        for (auto it = values_.begin(); it != values_.end(); ++it) {
            names << it.key().split('{').first();
        }
        return names;
    }

private:
    QByteArray text_;
    QMap<QByteArray, double> values_;
};

} // namespace toxtunnel::test
