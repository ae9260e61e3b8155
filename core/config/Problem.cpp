// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/Problem.h"

#include <algorithm>

namespace toxtunnel::config {

namespace {

std::string_view severityName(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return "note";
    case Severity::Warning:
        return "warning";
    case Severity::Error:
        break;
    }
    return "error";
}

} // namespace

std::string Location::text() const
{
    if (line == 0) {
        return file;
    }
    return file + ":" + std::to_string(line) + ":" + std::to_string(column);
}

std::string Problem::message() const
{
    std::string line = what;
    if (!allowed.empty()) {
        line += "; allowed: " + allowed;
    }
    if (!guess.empty()) {
        line += "; did you mean '" + guess + "'?";
    }
    return line;
}

std::string Problem::text() const
{
    const std::string place = location.text();
    std::string line = place.empty() ? std::string() : place + ": ";
    line += severityName(severity);
    return line + ": " + message();
}

const Problem* firstOf(const Problems& problems, Severity severity)
{
    const auto found = std::find_if(problems.begin(), problems.end(), [&](const Problem& problem) {
        return problem.severity == severity;
    });
    return found != problems.end() ? &*found : nullptr;
}

bool hasErrors(const Problems& problems)
{
    return firstOf(problems, Severity::Error) != nullptr;
}

void makeStrict(Problems& problems)
{
    for (Problem& problem : problems) {
        if (problem.severity == Severity::Warning) {
            problem.severity = Severity::Error;
        }
    }
}

void Locations::set(std::string path, Location location)
{
    places_.insert_or_assign(std::move(path), std::move(location));
}

bool Locations::contains(std::string_view path) const
{
    return places_.find(path) != places_.end();
}

Location Locations::of(std::string_view path) const
{
    while (!path.empty()) {
        if (const auto place = places_.find(path); place != places_.end()) {
            return place->second;
        }
        const std::size_t end = path.find_last_of(".[");
        path = path.substr(0, end == std::string_view::npos ? 0 : end);
    }
    return Location{file_};
}

} // namespace toxtunnel::config
