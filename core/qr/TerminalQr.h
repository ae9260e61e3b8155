// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qr/QrMatrix.h"

#include <string>

namespace toxtunnel::qr {

enum class TerminalColors
{
    Own,   ///< light modules in the terminal's text colour: right on a dark background
    Fixed, ///< black on white by ANSI sequences: right everywhere
};

/// The code with a border of two light modules, two modules a character (half blocks, UTF-8), each
/// row of characters ended by a line end.
std::string renderForTerminal(const QrMatrix& code, TerminalColors colors);

} // namespace toxtunnel::qr
