// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Require.h"
#include "config/KnownServers.h"

using namespace toxtunnel::config;

/// What a peer says of its machine: of bounded length whatever it sends.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const ServerInfo info = parseServerInfo(text, {});
    for (const std::string& field :
         {info.hostname, info.os, info.osVersion, info.arch, info.toxtunnelVersion}) {
        require(field.size() <= 256);
    }
    return 0;
}
