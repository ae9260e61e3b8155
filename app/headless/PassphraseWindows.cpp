// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headless/Passphrase.h"

#include <conio.h>

namespace toxtunnel::app {

Result<std::string> askPassphrase(const std::string& prompt)
{
    _cputs(prompt.c_str());
    std::string line;
    for (int c = _getch(); c != '\r' && c != '\n'; c = _getch()) {
        if (c == 3) { // Ctrl+C
            return failure("No passphrase was given");
        }
        if (c == '\b') {
            line.resize(line.empty() ? 0 : line.size() - 1);
        } else {
            line += static_cast<char>(c);
        }
    }
    _cputs("\r\n");
    return line;
}

} // namespace toxtunnel::app
