// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unistd.h>

#include <QtGlobal>
#include <fstream>
#include <string>

namespace toxtunnel::test {

/// Memory that a process holds now (VmRSS), in bytes; 0 when it does not run. Linux only.
inline qint64 residentBytes(qint64 processId)
{
    std::ifstream statm("/proc/" + std::to_string(processId) + "/statm"); // in pages (proc(5))
    qint64 all = 0;
    qint64 resident = 0;
    statm >> all >> resident;
    return resident * ::sysconf(_SC_PAGESIZE);
}

} // namespace toxtunnel::test
