// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace toxtunnel::cli {

/// The words in one text, with the separator between them.
template <typename Words>
std::string joined(const Words& words, std::string_view separator)
{
    std::string text;
    for (const std::string_view word : words) {
        text.append(text.empty() ? std::string_view() : separator).append(word);
    }
    return text;
}

} // namespace toxtunnel::cli
