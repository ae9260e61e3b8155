// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace toxtunnel {

/// The Tox ID or key in a text that a person pasted, without what comes along: blanks and line
/// ends, quotes and angle brackets of any kind, separators between groups of digits, characters
/// that cannot be seen, the scheme of a `tox:` link and what follows its ID. Nothing is checked: a
/// text that is something else comes back as something else.
std::string pastedId(std::string_view text);

} // namespace toxtunnel
