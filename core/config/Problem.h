// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Message.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace toxtunnel::config {

/// A place in a text file; line and column count from 1, 0 means "the file as a whole".
struct Location
{
    std::string file; ///< as it is to be shown; empty: not from a file (a command-line flag)
    int line = 0;
    int column = 0;

    /// "config.yaml:12:3", "config.yaml" or "".
    std::string text() const;

    auto operator<=>(const Location&) const = default;
};

enum class Severity
{
    Note,    ///< worth knowing, nothing to mend
    Warning, ///< the program starts; an error under `--strict` and in `config check`
    Error,   ///< the file is not used
};

/// One thing to tell about a file. Texts taken from the file are escaped.
struct Problem
{
    Severity severity = Severity::Error;
    Location location;
    Message what;      ///< e.g. "Unknown key 'loging'"
    Message allowed;   ///< what would be right, e.g. "one of server, client, node"; may be empty
    std::string guess; ///< what was probably meant, e.g. "logging"; may be empty

    /// `what` with `allowed` and "did you mean", without the place: one line.
    Message message() const;
    /// "config.yaml:12:3: error: message".
    Message located() const;
    /// The same in English.
    std::string text() const { return located().english(); }
};

using Problems = std::vector<Problem>;

/// Null: there is none.
const Problem* firstOf(const Problems& problems, Severity severity);
bool hasErrors(const Problems& problems);
/// Turns warnings into errors (`--strict`, `config check`).
void makeStrict(Problems& problems);

/// Where each key of a file stands, by its path: "tox.udp_port_start", "forwards[0].local_port".
/// Both lists of forwards are counted as one, in the order of Configuration::forwards.
class Locations
{
public:
    void set(std::string path, Location location);
    void forget(const std::string& path) { places_.erase(path); }
    bool contains(std::string_view path) const;
    /// The place of `path`, else of the nearest enclosing key, else of the file.
    Location of(std::string_view path) const;

    void setFile(std::string file) { file_ = std::move(file); }
    const std::string& file() const { return file_; }

private:
    std::string file_;
    std::map<std::string, Location, std::less<>> places_;
};

} // namespace toxtunnel::config
