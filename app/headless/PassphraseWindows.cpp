// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headless/Passphrase.h"

#include <conio.h>

#include <algorithm>

namespace toxtunnel::app {

Result<Secret> askPassphrase(const std::string& prompt)
{
    _cputs(prompt.c_str());
    std::string line;
    for (int c = _getch(); c != '\r' && c != '\n'; c = _getch()) {
        if (c == 3) { // Ctrl+C
            return failure(Message::say("No passphrase was given"));
        }
        if (c == '\b') {
            line.resize(line.empty() ? 0 : line.size() - 1);
        } else {
            line += static_cast<char>(c);
        }
    }
    _cputs("\r\n");
    Secret secret{std::string_view(line)};
    std::fill(line.begin(), line.end(), '\0');
    return secret;
}

} // namespace toxtunnel::app
