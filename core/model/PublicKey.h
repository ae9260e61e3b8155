// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace toxtunnel {

/// The Tox public key of a peer: 32 bytes, written as 64 hexadecimal digits.
struct PublicKey
{
    std::array<std::uint8_t, 32> bytes{};

    /// Exactly 64 hexadecimal digits of either case, or nothing.
    static std::optional<PublicKey> fromHex(std::string_view text);

    std::string toHex() const;     ///< 64 digits, upper case
    std::string shortText() const; ///< first 8 digits, for logs and tables

    auto operator<=>(const PublicKey&) const = default;
};

} // namespace toxtunnel

template <>
struct std::hash<toxtunnel::PublicKey>
{
    std::size_t operator()(const toxtunnel::PublicKey& key) const noexcept
    {
        std::size_t value = 0; // the key is uniformly random already
        std::memcpy(&value, key.bytes.data(), sizeof value);
        return value;
    }
};
