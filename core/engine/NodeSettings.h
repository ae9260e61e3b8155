// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/Configuration.h"
#include "engine/StreamReaper.h"
#include "tox/NodeOptions.h"

namespace toxtunnel::engine {

/// What the configuration says about the Tox node; passphrase and log are the caller's to add.
tox::NodeOptions nodeOptions(const config::Configuration& configuration);

/// When idle streams are closed.
ReapPolicy reapPolicy(const config::Tunnel& tunnel);

} // namespace toxtunnel::engine
