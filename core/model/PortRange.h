// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace toxtunnel {

struct PortRange
{
    std::uint16_t first = 0; ///< from 1
    std::uint16_t last = 0;  ///< inclusive, not below `first`

    bool operator==(const PortRange&) const = default;
};

} // namespace toxtunnel
