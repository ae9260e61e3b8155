// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/Level.h"

#include <algorithm>
#include <array>

namespace toxtunnel::log {

namespace {

constexpr std::array<std::string_view, 7> names{"trace", "debug",    "info", "warning",
                                                "error", "critical", "off"};

bool equalIgnoringCase(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [&](char x, char y) { return lower(x) == lower(y); });
}

} // namespace

std::string_view levelName(Level level)
{
    return names.at(static_cast<std::size_t>(level));
}

std::optional<Level> levelFromText(std::string_view text)
{
    if (equalIgnoringCase(text, "warn")) {
        return Level::Warning;
    }
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (equalIgnoringCase(text, names[i])) {
            return static_cast<Level>(i);
        }
    }
    return std::nullopt;
}

} // namespace toxtunnel::log
