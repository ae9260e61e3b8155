// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include <vector>

namespace load {

/// The endless bytes of the source: 64-bit numbers counted up from 0, so that a byte lost, doubled
/// or moved shows.
inline void fillPattern(std::span<char> words, std::uint64_t first)
{
    for (std::size_t i = 0; i + sizeof first <= words.size(); i += sizeof first, ++first) {
        std::memcpy(words.data() + i, &first, sizeof first);
    }
}

/// Compares what arrives with the pattern.
class PatternCheck
{
public:
    /// False when `bytes` are not the next ones of the pattern.
    bool accept(std::string_view bytes)
    {
        constexpr std::uint64_t word = sizeof(std::uint64_t);
        const std::uint64_t offset = position_ % word;
        expected_.resize((offset + bytes.size() + word) / word * word);
        fillPattern(expected_, position_ / word);
        position_ += bytes.size();
        return std::memcmp(expected_.data() + offset, bytes.data(), bytes.size()) == 0;
    }

private:
    std::uint64_t position_ = 0;
    std::vector<char> expected_;
};

} // namespace load
