// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/Finish.h"

#include <algorithm>
#include <array>

namespace toxtunnel::config {

namespace {

/// Something this version accepts without effect. Delete the row when it is served.
struct NotServed
{
    std::string_view key;
    bool (*wanted)(const Configuration&); ///< false when the values ask for nothing
    bool written = false;                 ///< only when the file holds the key
};

bool always(const Configuration&)
{
    return true;
}

bool forwardsUdp(const Configuration& configuration)
{
    return std::any_of(configuration.forwards.begin(), configuration.forwards.end(),
                       [](const Forward& forward) { return forward.protocol == Protocol::Udp; });
}

constexpr std::array table{
    NotServed{"limits", always, true},
    NotServed{"protocol: udp", forwardsUdp},
};

} // namespace

std::vector<std::string> notServedYet(const Loaded& loaded)
{
    std::vector<std::string> keys;
    for (const NotServed& row : table) {
        if (row.wanted(loaded.configuration) &&
            (!row.written || loaded.locations.contains(row.key))) {
            keys.emplace_back(row.key);
        }
    }
    return keys;
}

} // namespace toxtunnel::config
