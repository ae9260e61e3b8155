// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ForwardInfo.h"
#include "model/PeerInfo.h"
#include "model/StreamInfo.h"

#include <algorithm>
#include <vector>

namespace toxtunnel::service {

/// What became different in a list since the last signal.
template <typename Value, typename Id>
struct Changes
{
    std::vector<Value> changed; ///< new ones and those that differ, whole
    std::vector<Id> removed;

    bool empty() const { return changed.empty() && removed.empty(); }
};

/// What became different between two lists of values with a key.
template <typename Value, typename Id>
Changes<Value, Id> difference(const std::vector<Value>& before, const std::vector<Value>& after,
                              Id Value::*key)
{
    Changes<Value, Id> changes;
    const auto find = [key](const std::vector<Value>& list, const Value& value) {
        return std::find_if(list.begin(), list.end(),
                            [&](const Value& other) { return other.*key == value.*key; });
    };
    for (const Value& value : after) {
        const auto old = find(before, value);
        if (old == before.end() || *old != value) {
            changes.changed.push_back(value);
        }
    }
    for (const Value& value : before) {
        if (find(after, value) == after.end()) {
            changes.removed.push_back(value.*key);
        }
    }
    return changes;
}

using PeerChanges = Changes<PeerInfo, PublicKey>;
using ForwardChanges = Changes<ForwardInfo, ForwardId>;
using StreamChanges = Changes<StreamInfo, StreamId>;

} // namespace toxtunnel::service
