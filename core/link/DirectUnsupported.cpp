// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/DirectSocket.h"
#include "link/LocalAddresses.h"

namespace toxtunnel::link {

Result<std::unique_ptr<DirectSocket>> DirectSocket::bind(Reactor&, const UdpAddress&,
                                                         DirectSocketHandler&)
{
    return failure(Message::say("Cannot open a direct path"),
                   Message::say("this system is not served yet"));
}

DirectSocket::~DirectSocket() = default;

bool DirectSocket::send(const UdpAddress&, std::span<const std::uint8_t>, std::size_t)
{
    return true;
}

std::vector<LocalAddress> localAddresses()
{
    return {};
}

std::string hostSecret()
{
    return {};
}

} // namespace toxtunnel::link
