// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/Escape.h"

#include <array>
#include <cstdint>

namespace toxtunnel::log {

namespace {

struct CodePoint
{
    std::uint32_t value = 0;
    std::size_t length = 0; ///< bytes; 0 when the bytes are not UTF-8
};

/// RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF.
CodePoint decode(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
    const std::uint8_t first = byte(0);
    if (first < 0x80) {
        return {first, 1};
    }
    const std::size_t length = first >= 0xF0 && first < 0xF8   ? 4
                               : first >= 0xE0 && first < 0xF0 ? 3
                               : first >= 0xC0 && first < 0xE0 ? 2
                                                               : 0;
    if (length == 0 || length > text.size()) {
        return {};
    }
    std::uint32_t value = first & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0U) != 0x80U) {
            return {};
        }
        value = (value << 6U) | (byte(i) & 0x3FU);
    }
    constexpr std::array<std::uint32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
    if (value < least[length] || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) {
        return {};
    }
    return {value, length};
}

bool isHarmless(std::uint32_t c)
{
    return c >= 0x20 && c != '\\' && !(c >= 0x7F && c <= 0x9F) && c != 0xAD && c != 0x061C &&
           !(c >= 0x200B && c <= 0x200F) && !(c >= 0x2028 && c <= 0x202E) &&
           !(c >= 0x2060 && c <= 0x206F) && c != 0xFEFF && !(c >= 0xFFF9 && c <= 0xFFFB) &&
           !(c >= 0xE0000 && c <= 0xE0FFF);
}

std::string hex(std::uint32_t value, std::size_t digits)
{
    std::string text(digits, '0');
    for (std::size_t i = digits; i-- > 0; value >>= 4U) {
        text[i] = "0123456789ABCDEF"[value & 0xFU];
    }
    return text;
}

std::string escapeSequence(std::uint32_t c)
{
    switch (c) {
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    case '\\':
        return "\\\\";
    default:
        return c < 0x80 ? "\\x" + hex(c, 2) : "\\u{" + hex(c, c > 0xFFFF ? 6 : 4) + "}";
    }
}

} // namespace

std::string escaped(std::string_view text, std::size_t limit)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = decode(text.substr(at));
        const std::size_t length = point.length == 0 ? 1 : point.length;
        if (at + length > limit) {
            return out + "...";
        }
        if (point.length == 0) {
            out += "\\x" + hex(static_cast<std::uint8_t>(text[at]), 2);
        } else if (isHarmless(point.value)) {
            out += text.substr(at, length);
        } else {
            out += escapeSequence(point.value);
        }
        at += length;
    }
    return out;
}

} // namespace toxtunnel::log
