// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Error.h"
#include "model/ToxId.h"
#include "tox/NodeOptions.h"
#include "tox/PortHistory.h"
#include "tox/ToxPointer.h"

#include <span>

namespace toxtunnel::tox {

/// True when this toxcore loses peers that come back on a known port (PortHistory.h).
bool needsFreshPort();

/// Binds the sockets and loads `savedata` (empty: a new identity). `ports` learns the UDP port.
Result<ToxPointer> createTox(const NodeOptions& options, std::span<const std::uint8_t> savedata,
                             PortHistory& ports);

ToxId idOf(const Tox& tox);

} // namespace toxtunnel::tox
