// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Error.h"

namespace toxtunnel {

std::string Error::text() const
{
    std::string line = what;
    if (!why.empty()) {
        line += ": " + why;
    }
    if (!remedy.empty()) {
        line += ". " + remedy;
    }
    return line;
}

} // namespace toxtunnel
