// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace toxtunnel::app {

/// How many runs with a data folder the watchdog has ended: `watchdog_aborts` in it, a number and a
/// line end, for the metrics of the runs that follow. No file: none. Blocks for the disk.
class WatchdogRecord
{
public:
    explicit WatchdogRecord(const std::filesystem::path& dataDir)
        : path_(dataDir / "watchdog_aborts")
    {
    }

    std::uint64_t count() const;
    void add() const; ///< what cannot be written is not counted

private:
    std::filesystem::path path_;
};

} // namespace toxtunnel::app
