// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/PortOwner.h"

namespace toxtunnel::endpoint {

std::optional<PortOwner> findPortOwner(const SocketAddress&)
{
    return std::nullopt; // this system has no such table that everyone may read
}

} // namespace toxtunnel::endpoint
