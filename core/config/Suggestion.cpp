// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/Suggestion.h"

#include <algorithm>
#include <vector>

namespace toxtunnel::config {

namespace {

constexpr std::size_t longestWord = 40; // no key is longer; bounds the work for a hostile file

/// How many letters must be put in, left out, changed, or swapped with their neighbour to make one
/// word of the other (optimal string alignment distance).
std::size_t distance(std::string_view a, std::string_view b)
{
    const std::size_t width = b.size() + 1;
    std::vector<std::size_t> table((a.size() + 1) * width);
    const auto at = [&](std::size_t i, std::size_t j) -> std::size_t& {
        return table[i * width + j];
    };
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                at(i, j) = i + j;
                continue;
            }
            const std::size_t changed = at(i - 1, j - 1) + (a[i - 1] == b[j - 1] ? 0 : 1);
            at(i, j) = std::min({at(i - 1, j) + 1, at(i, j - 1) + 1, changed});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                at(i, j) = std::min(at(i, j), at(i - 2, j - 2) + 1);
            }
        }
    }
    return at(a.size(), b.size());
}

/// Lower case, without the characters people write differently: "bindAddress", "bind-address".
std::string normalised(std::string_view word)
{
    std::string out;
    for (const char c : word) {
        if (c != '_' && c != '-' && c != ' ') {
            out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        }
    }
    return out;
}

} // namespace

std::string suggestion(std::string_view word, std::span<const std::string_view> candidates)
{
    if (word.empty() || word.size() > longestWord) {
        return {};
    }
    const std::string typed = normalised(word);
    std::string_view best;
    std::size_t bestDistance = std::max<std::size_t>(1, typed.size() / 3) + 1;
    for (const std::string_view candidate : candidates) {
        const std::string meant = normalised(candidate);
        const std::size_t common = std::min(typed.size(), meant.size());
        const bool begins = common >= 4 && typed.compare(0, common, meant, 0, common) == 0;
        const std::size_t apart = begins ? 1 : distance(typed, meant);
        if (apart < bestDistance) {
            best = candidate;
            bestDistance = apart;
        }
    }
    return std::string(best);
}

} // namespace toxtunnel::config
