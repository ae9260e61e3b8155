// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace toxtunnel::wire {

/// Numbers below 2^62 in 1, 2, 4 or 8 bytes (RFC 9000, section 16).
inline constexpr std::uint64_t maxVarint = (std::uint64_t{1} << 62) - 1;

inline void appendVarint(std::vector<std::uint8_t>& out, std::uint64_t value)
{
    const unsigned sizeCode = value < 64 ? 0 : value < 16'384 ? 1 : value < 1'073'741'824 ? 2 : 3;
    for (unsigned left = 1U << sizeCode; left-- > 0;) {
        out.push_back(static_cast<std::uint8_t>(value >> (8 * left)));
    }
    out[out.size() - (std::size_t{1} << sizeCode)] |= static_cast<std::uint8_t>(sizeCode << 6);
}

/// Removes a number from the front of `in`; nothing, and `in` untouched, if it is not complete.
inline std::optional<std::uint64_t> takeVarint(std::span<const std::uint8_t>& in)
{
    if (in.empty() || in.size() < std::size_t{1} << (in[0] >> 6)) {
        return std::nullopt;
    }
    const std::size_t size = std::size_t{1} << (in[0] >> 6);
    std::uint64_t value = in[0] & 0x3F;
    for (std::size_t i = 1; i < size; ++i) {
        value = value << 8 | in[i];
    }
    in = in.subspan(size);
    return value;
}

} // namespace toxtunnel::wire
