// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpoint/Socket.h"

#include <optional>
#include <string>

namespace toxtunnel::endpoint {

/// The process that has a port.
struct PortOwner
{
    std::string program; ///< as the system names it, at most 15 characters on Linux
    int process = 0;
};

/// Who listens on `address`, or uses it otherwise; nothing when the system does not tell (another
/// user's process, or a system we cannot ask). Reads /proc on Linux: milliseconds, for errors only.
std::optional<PortOwner> findPortOwner(const SocketAddress& address);

} // namespace toxtunnel::endpoint
