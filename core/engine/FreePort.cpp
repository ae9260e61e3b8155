// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/FreePort.h"

#include "endpoint/Socket.h"

#include <algorithm>

namespace toxtunnel::engine {

namespace {

constexpr std::uint16_t lowestOpenPort = 1024;
constexpr int lastPort = 65535;
constexpr int mostTries = 2000; // a moment even where all are taken

bool isFree(std::uint16_t port)
{
    const auto v4 = endpoint::listenTcp({IpAddress::loopbackV4(), port});
    if (!v4.has_value()) {
        return false;
    }
    const auto v6 = endpoint::listenTcp({IpAddress::loopbackV6(), port});
    // A machine without IPv6 has no such address.
    return v6.has_value() || v6.error() != std::errc::address_in_use;
}

} // namespace

std::uint16_t findFreePort(std::uint16_t wished, const std::vector<std::uint16_t>& taken)
{
    const int first = std::max(wished, lowestOpenPort);
    for (int port = first; port <= std::min(lastPort, first + mostTries); ++port) {
        const auto number = static_cast<std::uint16_t>(port);
        if (std::find(taken.begin(), taken.end(), number) == taken.end() && isFree(number)) {
            return number;
        }
    }
    return 0;
}

} // namespace toxtunnel::engine
