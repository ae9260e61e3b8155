// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace toxtunnel {

/// Bytes that are wiped from memory when no longer needed: a passphrase, a secret key. Move only.
class Secret
{
public:
    Secret() = default;
    explicit Secret(std::string_view text);
    explicit Secret(std::size_t size)
        : bytes_(size)
    {
    }
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret();

    Secret copy() const; ///< for who needs one of its own

    std::span<const std::uint8_t> bytes() const { return bytes_; }
    std::span<std::uint8_t> bytes() { return bytes_; }
    bool empty() const { return bytes_.empty(); }

private:
    void wipe();

    std::vector<std::uint8_t> bytes_;
};

} // namespace toxtunnel
