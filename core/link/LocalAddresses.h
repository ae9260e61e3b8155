// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/IpAddress.h"

#include <string>
#include <vector>

namespace toxtunnel::link {

/// An address of this machine and how much of it is the network's.
struct LocalAddress
{
    IpAddress address;
    unsigned prefixBits = 0;
};

/// Of all interfaces that are up, loopback included; without those that need a zone.
std::vector<LocalAddress> localAddresses();

/// Tells this machine's network stack, in this boot, from all others; secret from other machines.
/// Empty where the system has no such thing.
std::string hostSecret();

} // namespace toxtunnel::link
