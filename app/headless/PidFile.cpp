// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headless/PidFile.h"

#include <QCoreApplication>
#include <cerrno>
#include <fstream>
#include <system_error>
#include <utility>

namespace toxtunnel::app {

PidFile::PidFile(std::filesystem::path path)
    : path_(std::move(path))
{
}

PidFile::PidFile(PidFile&& other) noexcept
    : path_(std::exchange(other.path_, {}))
{
}

PidFile::~PidFile()
{
    std::error_code ignored; // the folder may be gone, and nobody is left to be told
    if (!path_.empty()) {
        std::filesystem::remove(path_, ignored);
    }
}

Result<PidFile> PidFile::write(std::filesystem::path path)
{
    std::ofstream file(path, std::ios::trunc);
    file << QCoreApplication::applicationPid() << '\n' << std::flush;
    if (!file) {
        return failure(Message::say("Cannot write %1", path.string()),
                       Message::verbatim(std::error_code(errno, std::generic_category()).message()),
                       Message::say("Make the data folder writable"));
    }
    return PidFile(std::move(path));
}

} // namespace toxtunnel::app
