// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/DirectPolicy.h"

#include <algorithm>
#include <iterator>

namespace toxtunnel::engine {

DirectPolicy::DirectPolicy(const config::Tox& tox, const std::vector<config::Peer>& peers)
    : general_(tox.direct)
{
    std::copy_if(peers.begin(), peers.end(), std::back_inserter(special_),
                 [](const config::Peer& peer) { return peer.direct.has_value(); });
}

config::DirectMode DirectPolicy::modeOf(const PublicKey& peer) const
{
    const auto found =
        std::find_if(special_.begin(), special_.end(),
                     [&](const config::Peer& named) { return named.id.key == peer; });
    return found != special_.end() ? *found->direct : general_;
}

bool DirectPolicy::anybody() const
{
    return general_ != config::DirectMode::Off ||
           std::any_of(special_.begin(), special_.end(), [](const config::Peer& peer) {
               return peer.direct != config::DirectMode::Off;
           });
}

} // namespace toxtunnel::engine
