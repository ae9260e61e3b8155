// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/ProcessUsage.h"

#include <sys/resource.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

namespace toxtunnel::control {

namespace {

/// Seconds since 1970 when the machine started (proc(5), "btime").
double bootTime()
{
    std::ifstream file("/proc/stat");
    for (std::string word; file >> word;) {
        double value = 0;
        if (word == "btime" && file >> value) {
            return value;
        }
    }
    return 0;
}

} // namespace

std::optional<ProcessUsage> processUsage()
{
    std::ifstream file("/proc/self/stat");
    std::string line;
    std::getline(file, line);
    const auto name = line.rfind(')'); // the name of the program may hold anything
    if (name == std::string::npos) {
        return std::nullopt;
    }
    // proc(5): the fields after the name, counted from 3.
    std::istringstream rest(line.substr(name + 1));
    std::string state;
    rest >> state;
    double fields[25]{};
    for (std::size_t i = 4; i < std::size(fields) && rest >> fields[i]; ++i) {
    }
    const auto ticks = static_cast<double>(sysconf(_SC_CLK_TCK));
    ProcessUsage usage;
    usage.cpuSeconds = (fields[14] + fields[15]) / ticks;
    usage.threads = static_cast<std::uint64_t>(fields[20]);
    usage.startTime = bootTime() + fields[22] / ticks;
    usage.virtualBytes = static_cast<std::uint64_t>(fields[23]);
    usage.residentBytes =
        static_cast<std::uint64_t>(fields[24]) * static_cast<std::uint64_t>(sysconf(_SC_PAGESIZE));
    std::error_code none;
    for (std::filesystem::directory_iterator at("/proc/self/fd", none), end; at != end;
         at.increment(none)) {
        ++usage.openDescriptors;
    }
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        usage.mostDescriptors = limit.rlim_cur;
    }
    return usage;
}

} // namespace toxtunnel::control
