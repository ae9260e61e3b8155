// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/ProcessUsage.h"
#include "model/Metrics.h"

#include <string>

namespace toxtunnel::control {

/// The text format of Prometheus, version 0.0.4. Names and labels of toxtunnel 0.4 are kept; what
/// we add is named after the conventions of Prometheus.
std::string metricsText(const Metrics& metrics, const std::optional<ProcessUsage>& process);

} // namespace toxtunnel::control
