// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/KnownServers.h"
#include "config/Loader.h"

#include <string>
#include <vector>

namespace toxtunnel::config {

/// What remains once the command line has had its say: peers and aliases are resolved to keys, and
/// rules between several keys are checked (`LAN bootstrap mode requires tox.udp_enabled to be
/// true`). Problems are added to `loaded.problems`. Call it once.
void finish(Loaded& loaded, const KnownServers& knownServers);

/// Resolves whatever a person may write for a peer: a Tox ID, a public key, a name of `peers`, an
/// alias. Only references that finish() has resolved before count in `configuration.peers`.
Result<PeerReference> resolvePeer(std::string_view text, const Configuration& configuration,
                                  const KnownServers& knownServers);

/// The keys that the file, or the command line, asks for and this version accepts without serving
/// them, for one note at start.
std::vector<std::string> notServedYet(const Loaded& loaded);

} // namespace toxtunnel::config
