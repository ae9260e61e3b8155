// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/HistoryJson.h"

#include "control/Json.h"

#include <algorithm>

namespace toxtunnel::control {

namespace {

constexpr qsizetype mostSamples = 145; ///< of TrafficSpan::Day, which has the most

// Far from where the clock's nanoseconds would overflow.
constexpr qint64 latest = 1LL << 32;
constexpr qint64 longest = 86400;

std::chrono::seconds secondsOf(const QJsonObject& span, QLatin1String key, qint64 most)
{
    return std::chrono::seconds(std::clamp<qint64>(span.value(key).toInteger(), 0, most));
}

std::vector<TrafficSample> samplesOf(const QJsonObject& span)
{
    const auto length = secondsOf(span, QLatin1String("length"), longest);
    auto begin =
        std::chrono::system_clock::time_point(secondsOf(span, QLatin1String("begin"), latest));
    const QJsonArray rows = span.value(QLatin1String("bytes")).toArray();
    std::vector<TrafficSample> samples;
    for (qsizetype i = 0; i < std::min(rows.size(), mostSamples); ++i, begin += length) {
        const auto bytes = [&](qsizetype column) {
            return static_cast<std::uint64_t>(
                std::max<qint64>(0, rows.at(i).toArray().at(column).toInteger()));
        };
        samples.push_back({begin, length, {bytes(0), bytes(1)}});
    }
    return samples;
}

struct FieldsOf
{
    QJsonObject operator()(std::monostate) const { return {}; }
    QJsonObject operator()(const PublicKey& peer) const
    {
        return {{QStringLiteral("peer"), qt(peer.toHex())}};
    }
    QJsonObject operator()(ForwardId id) const { return {{QStringLiteral("forward"), number(id)}}; }
    QJsonObject operator()(StreamId id) const { return {{QStringLiteral("stream"), number(id)}}; }
};

} // namespace

QJsonArray toJson(const traffic::SpanSamples& samples)
{
    QJsonArray spans;
    for (const auto& span : samples) {
        QJsonArray rows;
        for (const TrafficSample& sample : span) {
            rows.append(QJsonArray{number(sample.bytes.sent), number(sample.bytes.received)});
        }
        QJsonObject object{{QStringLiteral("bytes"), rows}};
        if (!span.empty()) {
            const auto begin = std::chrono::duration_cast<std::chrono::seconds>(
                span.front().begin.time_since_epoch());
            object.insert(QLatin1String("begin"), qint64{begin.count()});
            object.insert(QLatin1String("length"), qint64{span.front().length.count()});
        }
        spans.append(object);
    }
    return spans;
}

traffic::SpanSamples samplesFromJson(const QJsonArray& spans)
{
    traffic::SpanSamples samples;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        samples.at(i) = samplesOf(spans.at(static_cast<qsizetype>(i)).toObject());
    }
    return samples;
}

QJsonObject fieldsOf(const TrafficSubject& subject)
{
    return std::visit(FieldsOf(), subject);
}

} // namespace toxtunnel::control
