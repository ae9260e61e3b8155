// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/Configuration.h"

#include <string>

namespace toxtunnel::config {

/// The first section of the configuration that differs and cannot be changed while the node runs,
/// by its key; empty when there is none. Rules, forwards, peers, tox.direct and logging.level can
/// be changed.
std::string changedButFixed(const Configuration& before, const Configuration& after);

} // namespace toxtunnel::config
