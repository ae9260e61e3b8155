// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/RuleBook.h"
#include "config/Configuration.h"
#include "engine/ServerRegistry.h"
#include "engine/StreamRegistry.h"
#include "model/PeerInfo.h"
#include "tox/ToxNode.h"

#include <chrono>
#include <unordered_map>
#include <vector>

namespace toxtunnel::engine {

/// Puts together what is known of the peers, from all who know something. Core thread only.
class PeerReport
{
public:
    /// All of them outlive the report and are read when asked.
    PeerReport(const config::Configuration& configuration, const access::RuleBook& rules,
               const ServerRegistry& servers, const tox::ToxNode& node,
               const StreamRegistry& streams);

    /// Call at every change of a peer's connection.
    void noteSeen(const PublicKey& peer);

    /// Those of the configuration first, in its order. While the node runs.
    std::vector<PeerInfo> infos() const;

private:
    std::vector<PublicKey> keys() const;
    PeerInfo infoOf(const PublicKey& key) const;
    void describe(PeerInfo& info) const;

    const config::Configuration& configuration_;
    const access::RuleBook& rules_;
    const ServerRegistry& servers_;
    const tox::ToxNode& node_;
    const StreamRegistry& streams_;
    std::unordered_map<PublicKey, std::chrono::system_clock::time_point> seen_;
};

} // namespace toxtunnel::engine
