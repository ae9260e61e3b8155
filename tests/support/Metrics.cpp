// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Metrics.h"

namespace toxtunnel::test {

Metrics::Metrics(const QByteArray& text)
    : text_(text)
{
    for (const QByteArray& line : text_.split('\n')) {
        const auto space = line.lastIndexOf(' ');
        if (!line.startsWith('#') && space > 0) {
            values_[line.left(space)] = line.mid(space + 1).toDouble();
        }
    }
}

double Metrics::operator[](const QByteArray& sample) const
{
    if (const auto found = values_.find(sample); found != values_.end()) {
        return *found;
    }
    const QByteArray labelled = sample + '{';
    const auto first = values_.lowerBound(labelled); // the first with labels
    return first != values_.end() && first.key().startsWith(labelled) ? *first : 0;
}

QSet<QByteArray> Metrics::names() const
{
    QSet<QByteArray> names;
    for (auto it = values_.begin(); it != values_.end(); ++it) {
        names << it.key().split('{').first();
    }
    return names;
}

QString MetricsEndpoint::yaml() const
{
    return QStringLiteral("metrics: {enabled: true, listen: \"127.0.0.1:%1\"}\n").arg(port_);
}

Metrics MetricsEndpoint::scrape() const
{
    auto socket = TcpSocket::connect("127.0.0.1", port_);
    if (!socket || !socket->send("GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n")) {
        return {};
    }
    const QByteArray answer = QByteArray::fromStdString(socket->receiveAll());
    return Metrics(answer.mid(answer.indexOf("\r\n\r\n") + 4));
}

} // namespace toxtunnel::test
