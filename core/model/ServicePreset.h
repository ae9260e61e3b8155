// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace toxtunnel {

/// A usual service with the ports that one takes for it.
struct ServicePreset
{
    std::string_view name; ///< proposed for the forward
    std::uint16_t localPort = 0;
    std::uint16_t targetPort = 0;
};

/// What `init` writes and the window offers, in this order. Local ports need no privilege.
inline constexpr std::array servicePresets{
    ServicePreset{"ssh", 2222, 22},         ServicePreset{"rdp", 13389, 3389},
    ServicePreset{"vnc", 15900, 5900},      ServicePreset{"postgresql", 15432, 5432},
    ServicePreset{"mysql", 13306, 3306},    ServicePreset{"redis", 16379, 6379},
    ServicePreset{"mongodb", 17017, 27017}, ServicePreset{"web", 8080, 80},
    ServicePreset{"nas", 8080, 5000},       ServicePreset{"nas-files", 4450, 445},
};

} // namespace toxtunnel
