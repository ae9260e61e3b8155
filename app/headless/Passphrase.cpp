// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headless/Passphrase.h"

#include <cerrno>
#include <cstdlib>
#include <fstream>
#include <system_error>

namespace toxtunnel::app {

namespace {

Result<std::string> firstLine(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    std::string line;
    std::getline(file, line);
    if (file.bad() || !file.is_open()) {
        return failure("Cannot read the passphrase file " + path.string(),
                       std::error_code(errno, std::generic_category()).message());
    }
    if (line.ends_with('\r')) {
        line.pop_back();
    }
    if (line.empty()) {
        return failure("Cannot use the passphrase file " + path.string(),
                       "its first line is empty");
    }
    return line;
}

} // namespace

Result<std::optional<std::string>>
storedPassphrase(const std::optional<std::filesystem::path>& file)
{
    if (file) {
        return firstLine(*file);
    }
    if (const char* folder = std::getenv("CREDENTIALS_DIRECTORY")) {
        const std::filesystem::path credential = std::filesystem::path(folder) / "passphrase";
        std::error_code error;
        if (std::filesystem::exists(credential, error)) {
            return firstLine(credential);
        }
    }
    return std::nullopt;
}

} // namespace toxtunnel::app
