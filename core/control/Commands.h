// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/LiveTraffic.h"
#include "service/Service.h"

#include <QFuture>
#include <QJsonObject>

namespace toxtunnel::control {

/// Carries out one request of the JSON line protocol on a Service: {"do": "forwards.add", ...}. The
/// answer holds "ok" and, if that is true, "result" where there is one; else "what", "why" and
/// "remedy". Requests: docs/control.md. The future finishes in the main thread's event loop.
QFuture<QJsonObject> runCommand(service::Service& service, const LiveTraffic& traffic,
                                const QJsonObject& request);

} // namespace toxtunnel::control
