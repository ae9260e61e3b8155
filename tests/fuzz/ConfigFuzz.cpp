// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Require.h"
#include "config/Finish.h"

using namespace toxtunnel::config;

/// A hostile configuration file: what is called usable must be whole.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    Loaded loaded = parseConfiguration(text, "config.yaml");
    finish(loaded, KnownServers({}));
    require(!loaded.configuration.dataDir.empty());
    for (const Problem& problem : loaded.problems) {
        require(problem.text().find('\n') == std::string::npos);
    }
    if (!loaded.usable()) {
        return 0;
    }
    for (const Forward& forward : loaded.configuration.forwards) {
        require(forward.localPort != 0 && forward.remotePort != 0 && !forward.remoteHost.empty());
        require(forward.peer.key.has_value() || loaded.configuration.mode == Mode::Client);
    }
    for (const Peer& peer : loaded.configuration.peers) {
        require(peer.id.key.has_value());
    }
    notServedYet(loaded);
    return 0;
}
