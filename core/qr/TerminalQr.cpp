// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qr/TerminalQr.h"

#include <string_view>

namespace toxtunnel::qr {

std::string renderForTerminal(const QrMatrix& code, TerminalColors colors)
{
    constexpr std::size_t border = 2;
    constexpr std::string_view full = "\u2588";
    constexpr std::string_view upper = "\u2580";
    constexpr std::string_view lower = "\u2584";
    const bool fixed = colors == TerminalColors::Fixed;
    const std::size_t side = code.size() + 2 * border;
    // Columns and rows below the border wrap around to huge ones, which are outside: light.
    const auto inked = [&](std::size_t column, std::size_t row) {
        return row < side && code.dark(column - border, row - border) == fixed;
    };

    std::string text;
    for (std::size_t row = 0; row < side; row += 2) {
        text += fixed ? "\x1B[30;107m" : "";
        for (std::size_t column = 0; column < side; ++column) {
            const bool top = inked(column, row);
            const bool bottom = inked(column, row + 1);
            text += top ? (bottom ? full : upper) : (bottom ? lower : std::string_view(" "));
        }
        text += fixed ? "\x1B[0m\n" : "\n";
    }
    return text;
}

} // namespace toxtunnel::qr
