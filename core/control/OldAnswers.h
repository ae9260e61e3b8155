// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/LiveTraffic.h"
#include "service/Service.h"

#include <QByteArray>

namespace toxtunnel::control {

/// The answer to a request line of toxtunnel 0.4's local socket: "GET /status" or "GET /tunnels",
/// blanks around it ignored. One line of JSON without its end. The names and shapes are those of
/// that program, with fields added; anything else is answered by an error.
QByteArray oldAnswer(QByteArrayView request, const service::Service& service,
                     const LiveTraffic& traffic);

} // namespace toxtunnel::control
