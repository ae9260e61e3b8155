// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Error.h"
#include "tox/NodeOptions.h"

#include <string_view>
#include <vector>

namespace toxtunnel::tox {

/// Reads a list as nodes.tox.chat/json serves it: an object with `nodes`, each with `ipv4`, `ipv6`
/// (or one `address`), `port`, `tcp_ports`, `public_key` (DHT key), `status_udp`, `status_tcp`.
/// An entry with two addresses becomes two nodes. Entries that are bad or not reachable are left
/// out; fails when no node remains. Hostile input is expected: at most 1,000 entries are looked at.
Result<std::vector<BootstrapNode>> parseNodeList(std::string_view json);

/// resources/bootstrap-nodes.json.
std::string_view bundledNodeList();

} // namespace toxtunnel::tox
