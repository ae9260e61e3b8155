// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/Fail.h"

#include <iostream>

namespace toxtunnel::app {

int fail(const Error& error)
{
    std::cerr << error.text() << std::endl;
    return 1;
}

} // namespace toxtunnel::app
