// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/ProgressLine.h"

#include <cmath>
#include <iostream>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace toxtunnel::app {

namespace {

bool stdoutIsTerminal()
{
#ifdef _WIN32
    return ::_isatty(1) != 0;
#else
    return ::isatty(STDOUT_FILENO) != 0;
#endif
}

std::string oneDecimal(double value)
{
    const auto tenths = static_cast<long long>(std::llround(value * 10));
    return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10);
}

} // namespace

std::string durationText(double seconds)
{
    return seconds < 1 ? std::to_string(std::llround(seconds * 1000)) + " ms"
                       : oneDecimal(seconds) + " s";
}

std::string sizeText(double bytes)
{
    constexpr double mebi = 1024.0 * 1024.0;
    return bytes < mebi ? std::to_string(std::llround(bytes)) + " bytes"
                        : oneDecimal(bytes / mebi) + " MiB";
}

ProgressLine::ProgressLine(std::string title)
    : title_(std::move(title))
    , terminal_(stdoutIsTerminal())
{
}

double ProgressLine::seconds() const
{
    return std::chrono::duration<double>(Clock::now() - started_).count();
}

void ProgressLine::update(const std::string& text)
{
    constexpr std::chrono::seconds plainLineEvery{5};
    const std::string line = "   " + title_ + "  " + text + "  " + durationText(seconds());
    if (terminal_) {
        std::cout << "\r\x1B[K" << line << std::flush;
    } else if (Clock::now() - printed_ >= plainLineEvery) {
        printed_ = Clock::now();
        std::cout << line << std::endl;
    }
}

void ProgressLine::finish(const std::string& text)
{
    std::cout << (terminal_ ? "\r\x1B[K" : "") << "   " << title_ << "  " << text << std::endl;
}

} // namespace toxtunnel::app
