// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ReadFile.h"

#include <fstream>
#include <system_error>

namespace toxtunnel {

Result<Secret> readWholeFile(const std::filesystem::path& path, std::size_t largest)
{
    const auto unreadable = [&path](Message why) {
        return failure(Message::say("Cannot read %1", path.string()), std::move(why));
    };
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(path, error);
    if (error) {
        return unreadable(Message::verbatim(error.message()));
    }
    if (size > largest) {
        return unreadable(Message::say("the file is larger than %1 MiB", largest / (1024 * 1024)));
    }
    Secret bytes(static_cast<std::size_t>(size));
    std::ifstream stream(path, std::ios::binary);
    if (!stream.read(reinterpret_cast<char*>(bytes.bytes().data()),
                     static_cast<std::streamsize>(size))) {
        return unreadable(Message::say("it is no readable file"));
    }
    return bytes;
}

} // namespace toxtunnel
