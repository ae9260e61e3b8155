// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <charconv>
#include <concepts>
#include <string>
#include <string_view>

namespace toxtunnel::log {

/// What a message can be made of: text, characters, booleans, numbers.
template <typename T>
concept Part =
    std::convertible_to<const T&, std::string_view> || std::integral<T> || std::floating_point<T>;

/// Appends one part; numbers in decimal, a floating-point number in its shortest form.
template <Part T>
void append(std::string& text, const T& part)
{
    if constexpr (std::convertible_to<const T&, std::string_view>) {
        text += std::string_view(part);
    } else if constexpr (std::same_as<T, char>) {
        text += part;
    } else if constexpr (std::same_as<T, bool>) {
        text += part ? "true" : "false";
    } else {
        std::array<char, 32> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), part).ptr;
        text.append(digits.data(), end);
    }
}

/// "12 of 30": concat(12, " of ", 30). std::format is missing in g++ 12.
template <Part... Parts>
std::string concat(const Parts&... parts)
{
    std::string text;
    (append(text, parts), ...);
    return text;
}

} // namespace toxtunnel::log
