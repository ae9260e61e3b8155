// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/Configuration.h"

#include <vector>

namespace toxtunnel::engine {

/// Which peers may be reached by a direct path, as the configuration says. A value.
class DirectPolicy
{
public:
    DirectPolicy(const config::Tox& tox, const std::vector<config::Peer>& peers);

    /// What `peers` says of this one, otherwise `tox.direct`.
    config::DirectMode modeOf(const PublicKey& peer) const;
    /// Whether there is anybody to have a direct path with.
    bool anybody() const;

private:
    config::DirectMode general_;
    std::vector<config::Peer> special_; ///< those with a mode of their own
};

} // namespace toxtunnel::engine
