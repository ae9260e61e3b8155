// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/TextFile.h"

#include "log/Escape.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <system_error>

namespace toxtunnel::config {

namespace {

tl::unexpected<Problem> problem(const std::filesystem::path& file, Message what,
                                Message allowed = {})
{
    return tl::unexpected<Problem>(
        Problem{Severity::Error, {file.string()}, std::move(what), std::move(allowed), {}});
}

} // namespace

tl::expected<std::string, Problem> readTextFile(const std::filesystem::path& file)
{
    std::error_code ignored;
    if (std::filesystem::is_directory(file, ignored)) {
        return problem(file, Message::say("Cannot read the file: it is a folder"));
    }
    errno = 0;
    std::ifstream stream(file, std::ios::binary);
    if (!stream) {
        return problem(
            file, Message::say("Cannot read the file: %1", std::generic_category().message(errno)));
    }
    std::string text(maxFileSize + 1, '\0'); // one byte more, to see that a file is too large
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(stream.gcount()));
    if (text.size() > maxFileSize) {
        return problem(file, Message::say("The file is too large"), Message::say("at most 1 MiB"));
    }
    return text;
}

} // namespace toxtunnel::config
