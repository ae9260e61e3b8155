// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace toxtunnel {

/// Upper-case hexadecimal text of `bytes`.
std::string toHex(std::span<const std::uint8_t> bytes);

/// Fills `out` from exactly 2 * out.size() hexadecimal digits of either case; false otherwise
/// (`out` is then unspecified).
bool fromHex(std::string_view text, std::span<std::uint8_t> out);

} // namespace toxtunnel
