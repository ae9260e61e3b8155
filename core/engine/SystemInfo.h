// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace toxtunnel::engine {

/// Facts of this machine that an operator may disclose to peers (`server.disclose`).
struct SystemInfo
{
    std::string hostname;            ///< gethostname
    std::string os;                  ///< "Linux", "Darwin", "Windows"
    std::string osVersion;           ///< kernel release or build number
    std::string arch;                ///< "x86_64", "arm64", ...
    std::uint64_t uptimeSeconds = 0; ///< since boot

    /// Reads them anew. Fields the system does not tell stay empty or 0. One source file per
    /// operating system.
    static SystemInfo read();
};

} // namespace toxtunnel::engine
