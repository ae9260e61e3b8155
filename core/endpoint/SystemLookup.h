// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpoint/Resolver.h"

namespace toxtunnel::endpoint {

/// All addresses the system knows for a name (getaddrinfo), without ports and zones. Blocks.
Resolver::Answer lookupByTheSystem(const std::string& name);

} // namespace toxtunnel::endpoint
