// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/Sinks.h"

#include <array>
#include <cstdlib>
#include <ctime>
#include <iostream>

#ifndef _WIN32
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace toxtunnel::log {

namespace {

class StderrSink final : public Sink
{
public:
    using Format = std::string (*)(const Entry&);

    explicit StderrSink(Format format)
        : format_(format)
    {
    }

    // One call a line, so that lines of several processes on one terminal stay whole.
    void write(const Entry& entry) override { std::cerr << format_(entry) + '\n' << std::flush; }

private:
    Format format_;
};

std::string formatJournal(const Entry& entry)
{
    // syslog(3): 7 debug, 6 info, 4 warning, 3 error, 2 critical.
    constexpr std::array priorities{'7', '7', '6', '4', '3', '2', '2'};
    return std::string{'<', priorities.at(static_cast<std::size_t>(entry.level)), '>'} + entry.text;
}

std::tm localTime(std::time_t time)
{
    std::tm parts{};
#ifdef _WIN32
    localtime_s(&parts, &time);
#else
    localtime_r(&time, &parts);
#endif
    return parts;
}

} // namespace

std::string formatLine(const Entry& entry)
{
    using namespace std::chrono;
    const auto seconds = floor<std::chrono::seconds>(entry.time);
    const auto parts = localTime(system_clock::to_time_t(seconds));
    std::array<char, 32> date{};
    const std::size_t length = std::strftime(date.data(), date.size(), "%Y-%m-%d %H:%M:%S", &parts);
    const std::string millis =
        std::to_string(1000 + duration_cast<milliseconds>(entry.time - seconds).count()).substr(1);

    std::string line = "[";
    line.append(date.data(), length);
    line += '.' + millis + "] [toxtunnel] [";
    line += levelName(entry.level);
    line += "] " + entry.text;
    return line;
}

std::unique_ptr<Sink> createStderrSink()
{
    return std::make_unique<StderrSink>(formatLine);
}

std::unique_ptr<Sink> createJournalSink()
{
    return std::make_unique<StderrSink>(formatJournal);
}

bool stderrIsJournal()
{
#ifdef __linux__
    const char* stream = std::getenv("JOURNAL_STREAM");
    struct stat status
    {
    };
    return stream != nullptr && ::fstat(STDERR_FILENO, &status) == 0 &&
           std::to_string(status.st_dev) + ':' + std::to_string(status.st_ino) == stream;
#else
    return false;
#endif
}

} // namespace toxtunnel::log
