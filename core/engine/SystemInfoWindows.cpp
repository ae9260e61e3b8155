// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/SystemInfo.h"

#include <windows.h>

#include <array>

namespace toxtunnel::engine {

namespace {

std::string architecture()
{
    SYSTEM_INFO system{};
    ::GetNativeSystemInfo(&system);
    switch (system.wProcessorArchitecture) {
    case PROCESSOR_ARCHITECTURE_AMD64:
        return "x86_64";
    case PROCESSOR_ARCHITECTURE_ARM64:
        return "arm64";
    case PROCESSOR_ARCHITECTURE_INTEL:
        return "x86";
    default:
        return {};
    }
}

std::string buildNumber()
{
    std::array<char, 64> text{};
    DWORD size = static_cast<DWORD>(text.size());
    const LSTATUS status =
        ::RegGetValueA(HKEY_LOCAL_MACHINE, "SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion",
                       "CurrentBuildNumber", RRF_RT_REG_SZ, nullptr, text.data(), &size);
    return status == ERROR_SUCCESS ? text.data() : std::string();
}

} // namespace

SystemInfo SystemInfo::read()
{
    SystemInfo info;
    std::array<char, MAX_COMPUTERNAME_LENGTH + 1> name{};
    DWORD size = static_cast<DWORD>(name.size());
    if (::GetComputerNameA(name.data(), &size) != 0) {
        info.hostname.assign(name.data(), size);
    }
    info.os = "Windows";
    info.osVersion = buildNumber();
    info.arch = architecture();
    info.uptimeSeconds = ::GetTickCount64() / 1000;
    return info;
}

} // namespace toxtunnel::engine
