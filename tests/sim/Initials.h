// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/QuicTypes.h"

#include <cstdint>
#include <vector>

namespace toxtunnel::sim {

/// Datagrams that open as many QUIC connections, each another one, as anybody can make them.
std::vector<std::vector<std::uint8_t>> initials(const transport::QuicSettings& settings, int count,
                                                transport::TimePoint now);

} // namespace toxtunnel::sim
