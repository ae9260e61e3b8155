// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace toxtunnel::log {

/// `text` of a peer or a file, fit for one line of a log or a terminal: control characters, bytes
/// that are not UTF-8, the backslash, line separators and characters that are invisible or turn
/// the writing direction become \n, \xNN or \u{NNNN}. At most `limit` bytes of `text` are shown,
/// then "...".
std::string escaped(std::string_view text, std::size_t limit = 200);

} // namespace toxtunnel::log
