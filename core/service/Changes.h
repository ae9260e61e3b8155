// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ForwardInfo.h"
#include "model/PeerInfo.h"
#include "model/StreamInfo.h"

#include <vector>

namespace toxtunnel::service {

/// What became different in a list since the last signal.
template <typename Value, typename Id>
struct Changes
{
    std::vector<Value> changed; ///< new ones and those that differ, whole
    std::vector<Id> removed;
};

using PeerChanges = Changes<PeerInfo, PublicKey>;
using ForwardChanges = Changes<ForwardInfo, ForwardId>;
using StreamChanges = Changes<StreamInfo, StreamId>;

} // namespace toxtunnel::service
