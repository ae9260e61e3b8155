// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace toxtunnel::sim {

/// The bytes of a test stream: a function of stream and offset, so that a byte that is lost,
/// doubled, moved or of another stream does not pass.
inline std::uint8_t patternByte(std::uint64_t stream, std::uint64_t offset)
{
    const std::uint64_t x = (stream * 0x9E3779B97F4A7C15ULL + offset + 1) * 0xBF58476D1CE4E5B9ULL;
    return static_cast<std::uint8_t>(x >> 56);
}

inline void fillPattern(std::uint64_t stream, std::uint64_t offset, std::span<std::uint8_t> out)
{
    for (std::uint8_t& byte : out) {
        byte = patternByte(stream, offset++);
    }
}

inline bool matchesPattern(std::uint64_t stream, std::uint64_t offset,
                           std::span<const std::uint8_t> data)
{
    for (const std::uint8_t byte : data) {
        if (byte != patternByte(stream, offset++)) {
            return false;
        }
    }
    return true;
}

} // namespace toxtunnel::sim
