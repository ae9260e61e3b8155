// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>
#include <random>
#include <string>

namespace toxtunnel::test {

/// The same ones for the same seed, as std::string or QByteArray.
template <typename Bytes = std::string>
Bytes randomBytes(std::size_t count, unsigned seed)
{
    std::mt19937_64 random{seed};
    std::string bytes(count, '\0');
    for (char& byte : bytes) {
        byte = static_cast<char>(random());
    }
    return Bytes(bytes.data(), static_cast<typename Bytes::size_type>(count));
}

/// A stream in blocks that all differ: random bytes with the number of the block at their head, so
/// that a block that is lost, doubled or moved shows.
class NumberedBlocks
{
public:
    static constexpr std::size_t size = 64 * 1024;

    /// Valid until the next call.
    const std::string& block(std::uint64_t number)
    {
        std::memcpy(block_.data(), &number, sizeof number);
        return block_;
    }

private:
    std::string block_ = randomBytes(size, 42);
};

} // namespace toxtunnel::test
