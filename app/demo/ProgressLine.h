// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>

namespace toxtunnel::app {

/// One line on stdout that changes while something takes its time. Without a terminal a plain line
/// is printed at most every few seconds.
class ProgressLine
{
public:
    explicit ProgressLine(std::string title);

    /// "title  text  3.2 s"
    void update(const std::string& text);

    /// The line as it stays.
    void finish(const std::string& text);

    double seconds() const; ///< since the construction

private:
    using Clock = std::chrono::steady_clock;

    std::string title_;
    bool terminal_;
    Clock::time_point started_ = Clock::now();
    Clock::time_point printed_ = started_;
};

/// "3.2 s", "45 ms"
std::string durationText(double seconds);

/// "64.0 MiB", "612 bytes"
std::string sizeText(double bytes);

} // namespace toxtunnel::app
