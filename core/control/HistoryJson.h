// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "traffic/TrafficHistory.h"

#include <QJsonArray>
#include <QJsonObject>

namespace toxtunnel::control {

/// The past of a subject as it goes over the local socket: for each span the length of its samples
/// in seconds, when the first begins in seconds since 1970, and [bytes out, bytes in] of each;
/// below 16 KiB in all.
QJsonArray toJson(const traffic::SpanSamples& samples);
/// What is missing or wrong is left out; never more than a span holds.
traffic::SpanSamples samplesFromJson(const QJsonArray& spans);

/// The fields of a request that name the subject: `peer`, `forward` or `stream`; none for all.
QJsonObject fieldsOf(const TrafficSubject& subject);

} // namespace toxtunnel::control
