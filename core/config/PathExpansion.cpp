// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/PathExpansion.h"

#include "config/UserDatabase.h"
#include "log/Escape.h"

#include <algorithm>
#include <cstdlib>

namespace toxtunnel::config {

namespace {

namespace fs = std::filesystem;

#ifdef _WIN32
constexpr bool percentVariables = true;
#else
constexpr bool percentVariables = false;
#endif

std::string environment(const std::string& name)
{
    const char* const value = std::getenv(name.c_str());
    return value ? value : "";
}

bool inNames(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// A variable at the front of a text: its name, and how much of the text it takes.
struct Variable
{
    std::string name;
    std::size_t length = 0; ///< 0: there is none
};

Variable variableAt(std::string_view text)
{
    const auto enclosed = [text](std::size_t begin, char end) {
        const std::size_t close = text.find(end, begin);
        return close == std::string_view::npos || close == begin
                   ? Variable{}
                   : Variable{std::string(text.substr(begin, close - begin)), close + 1};
    };
    if (percentVariables && text.starts_with('%')) {
        return enclosed(1, '%');
    }
    if (text.starts_with("${")) {
        return enclosed(2, '}');
    }
    if (!text.starts_with('$')) {
        return {};
    }
    const auto end = std::find_if_not(text.begin() + 1, text.end(), inNames);
    const auto length = static_cast<std::size_t>(end - text.begin());
    return length == 1 ? Variable{} : Variable{std::string(text.substr(1, length - 1)), length};
}

} // namespace

fs::path homeFolder(std::string_view user)
{
    if (!user.empty()) {
        return homeOfUser(user);
    }
    for (const char* const name : {"HOME", "USERPROFILE"}) {
        if (std::string home = environment(name); !home.empty()) {
            return home;
        }
    }
    const std::string home = environment("HOMEDRIVE") + environment("HOMEPATH");
    return home.empty() ? homeOfUser({}) : fs::path(home);
}

fs::path expandHome(std::string_view text)
{
    if (!text.starts_with('~')) {
        return text;
    }
    const std::size_t end = std::min(text.find_first_of("/\\"), text.size());
    const fs::path home = homeFolder(text.substr(1, end - 1));
    if (home.empty()) {
        return text;
    }
    return end + 1 < text.size() ? home / text.substr(end + 1) : home;
}

Result<fs::path> expandPath(std::string_view text)
{
    std::string out;
    for (std::string_view rest = text; !rest.empty();) {
        const Variable variable = variableAt(rest);
        if (variable.length == 0) {
            out += rest.front();
            rest.remove_prefix(1);
            continue;
        }
        const std::string value = environment(variable.name);
        if (value.empty()) {
            return failure(
                Message::say("Cannot use the path '%1'", log::escaped(text)),
                Message::say("the environment has no variable %1", log::escaped(variable.name)),
                Message::say("Write the path out"));
        }
        out += value;
        rest.remove_prefix(variable.length);
    }
    fs::path path = expandHome(out);
    if (text.starts_with('~') && path == fs::path(out)) {
        return failure(Message::say("Cannot use the path '%1'", log::escaped(text)),
                       Message::say("there is no such user, or no home folder"),
                       Message::say("Write the path out"));
    }
    return path;
}

} // namespace toxtunnel::config
