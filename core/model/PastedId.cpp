// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/PastedId.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace toxtunnel {

namespace {

constexpr std::string_view scheme = "tox:";

/// Takes one character of UTF-8 from the front; a byte that is none counts as itself.
std::uint32_t takeCharacter(std::string_view& text)
{
    const auto first = static_cast<unsigned char>(text.front());
    const std::size_t length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1;
    std::uint32_t value = length == 1 ? first : first & (0xffU >> (length + 1));
    if (text.size() < length) {
        text.remove_prefix(1);
        return first;
    }
    for (std::size_t i = 1; i < length; ++i) {
        value = value << 6 | (static_cast<unsigned char>(text[i]) & 0x3fU);
    }
    text.remove_prefix(length);
    return value;
}

/// What may stand around and between the digits without meaning anything.
bool isWrapping(std::uint32_t character)
{
    struct Range
    {
        std::uint32_t first;
        std::uint32_t last;
    };
    constexpr std::array<Range, 13> ranges{{
        {0x00, 0x20},     // control characters and the blank
        {'"', '"'},       //
        {'\'', ')'},      // apostrophe, brackets
        {',', '.'},       // comma, hyphen, full stop
        {'<', '>'},       //
        {'`', '`'},       //
        {0xa0, 0xa0},     // no-break space
        {0xab, 0xad},     // angle quote, soft hyphen
        {0xbb, 0xbb},     // angle quote
        {0x2000, 0x206f}, // spaces, hyphens, quotes, marks of direction, zero width
        {0x3000, 0x3000}, // ideographic space
        {0xfe00, 0xfe0f}, // variation selectors
        {0xfeff, 0xfeff}, // byte-order mark
    }};
    return character == ';' || std::any_of(ranges.begin(), ranges.end(), [&](const Range& range) {
               return range.first <= character && character <= range.last;
           });
}

bool startsWithScheme(std::string_view text)
{
    return text.size() >= scheme.size() &&
           std::equal(scheme.begin(), scheme.end(), text.begin(), [](char want, char c) {
               return want == (c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
           });
}

} // namespace

std::string pastedId(std::string_view text)
{
    std::string id;
    while (!text.empty()) {
        const std::string_view before = text;
        if (!isWrapping(takeCharacter(text))) {
            id += before.substr(0, before.size() - text.size());
        }
    }
    if (startsWithScheme(id)) {
        id.erase(0, std::min(id.find_first_not_of('/', scheme.size()), id.size()));
        id.resize(std::min(id.find_first_of("?#/"), id.size()));
    }
    std::erase(id, ':'); // between groups
    return id;
}

} // namespace toxtunnel
