// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/ProcessUsage.h"

namespace toxtunnel::control {

std::optional<ProcessUsage> processUsage()
{
    return std::nullopt;
}

} // namespace toxtunnel::control
