// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Error.h"
#include "model/IpAddress.h"

#include <string>
#include <string_view>
#include <vector>

namespace toxtunnel::access {

/// A host in the one spelling rules are judged by.
struct CanonicalHost
{
    std::string name;                 ///< lower case, no final dot; empty for an address
    std::vector<IpAddress> addresses; ///< known without resolving: of an address, or `localhost`

    bool isAddress() const { return name.empty(); }
};

/// Mapped IPv6 becomes IPv4, the unspecified address becomes loopback, one final dot goes. The
/// error's `why` says what is wrong with a host that is none: empty, too long, a zone id, control
/// characters, spaces, non-ASCII, or figures that are no address.
Result<CanonicalHost> canonicalHost(std::string_view host);

/// The same for an address that a resolver gave.
IpAddress canonicalAddress(const IpAddress& address);

} // namespace toxtunnel::access
