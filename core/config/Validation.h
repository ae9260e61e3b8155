// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/Configuration.h"
#include "config/Problem.h"

namespace toxtunnel::config {

/// Everything that is wrong between several keys, or only matters in one mode. Peers need not be
/// resolved. Some texts are those of toxtunnel 0.4, since scripts look for them.
Problems validate(const Configuration& configuration, const Locations& locations);

} // namespace toxtunnel::config
