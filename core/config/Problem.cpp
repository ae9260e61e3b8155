// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/Problem.h"

#include <algorithm>

namespace toxtunnel::config {

namespace {

Message graded(Severity severity, const Message& message)
{
    switch (severity) {
    case Severity::Note:
        return Message::say("note: %1", message);
    case Severity::Warning:
        return Message::say("warning: %1", message);
    case Severity::Error:
        break;
    }
    return Message::say("error: %1", message);
}

} // namespace

std::string Location::text() const
{
    if (line == 0) {
        return file;
    }
    return file + ":" + std::to_string(line) + ":" + std::to_string(column);
}

Message Problem::message() const
{
    Message line = what;
    if (!allowed.empty()) {
        line = Message::say("%1; allowed: %2", line, allowed);
    }
    if (!guess.empty()) {
        line = Message::say("%1; did you mean '%2'?", line, guess);
    }
    return line;
}

Message Problem::located() const
{
    const std::string place = location.text();
    const Message line = graded(severity, message());
    return place.empty() ? line : Message::say("%1: %2", place, line);
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
