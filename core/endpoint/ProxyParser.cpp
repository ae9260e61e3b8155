// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/ProxyParser.h"

#include "endpoint/HttpConnectParser.h"
#include "endpoint/SocksParser.h"

namespace toxtunnel::endpoint {

std::unique_ptr<ProxyParser> ProxyParser::create(std::uint8_t firstByte)
{
    constexpr std::uint8_t socksVersion = 5;
    if (firstByte == socksVersion) {
        return std::make_unique<SocksParser>();
    }
    return std::make_unique<HttpConnectParser>();
}

} // namespace toxtunnel::endpoint
