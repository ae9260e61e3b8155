// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/SystemInfo.h"

#include <sys/utsname.h>
#include <unistd.h>

#include <array>
#include <ctime>

namespace toxtunnel::engine {

SystemInfo SystemInfo::read()
{
    SystemInfo info;
    std::array<char, 256> name{};
    if (::gethostname(name.data(), name.size() - 1) == 0) {
        info.hostname = name.data();
    }
    utsname system{};
    if (::uname(&system) == 0) {
        info.os = system.sysname;
        info.osVersion = system.release;
        info.arch = system.machine;
    }
#ifdef CLOCK_BOOTTIME
    constexpr clockid_t sinceBoot = CLOCK_BOOTTIME;
#else
    constexpr clockid_t sinceBoot = CLOCK_MONOTONIC; // macOS counts sleep here too
#endif
    timespec now{};
    if (::clock_gettime(sinceBoot, &now) == 0) {
        info.uptimeSeconds = static_cast<std::uint64_t>(now.tv_sec);
    }
    return info;
}

} // namespace toxtunnel::engine
