// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headless/WatchdogRecord.h"

#include "model/AtomicFile.h"

#include <fstream>
#include <string>

namespace toxtunnel::app {

std::uint64_t WatchdogRecord::count() const
{
    std::ifstream file(path_);
    std::uint64_t count = 0;
    return file >> count ? count : 0;
}

void WatchdogRecord::add() const
{
    (void)writeFileAtomically(path_, std::to_string(count() + 1) + '\n', FileAccess::OwnerOnly);
}

} // namespace toxtunnel::app
