// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headless/Passphrase.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <fstream>
#include <system_error>

namespace toxtunnel::app {

namespace {

Result<Secret> firstLine(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    std::string line;
    std::getline(file, line);
    if (file.bad() || !file.is_open()) {
        return failure(
            Message::say("Cannot read the passphrase file %1", path.string()),
            Message::verbatim(std::error_code(errno, std::generic_category()).message()));
    }
    const std::size_t length = line.size() - (line.ends_with('\r') ? 1 : 0);
    if (length == 0) {
        return failure(Message::say("Cannot use the passphrase file %1", path.string()),
                       Message::say("its first line is empty"));
    }
    Secret secret(std::string_view(line).substr(0, length));
    std::fill(line.begin(), line.end(), '\0');
    return secret;
}

} // namespace

Result<std::optional<Secret>> storedPassphrase(const std::optional<std::filesystem::path>& file)
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

AskPassphrase passphraseSource(std::optional<std::string> file, bool mayAsk)
{
    return [file = std::move(file), mayAsk]() -> Result<Secret> {
        auto stored = storedPassphrase(file);
        if (!stored) {
            return tl::unexpected(stored.error());
        }
        if (*stored) {
            return std::move(**stored);
        }
        if (mayAsk) {
            return askPassphrase("Passphrase of the Tox identity: ");
        }
        return failure(
            Message::say("The identity is encrypted"), Message::say("no passphrase was given"),
            Message::say("Give it with --passphrase-file FILE or as the systemd credential "
                         "\"passphrase\""));
    };
}

} // namespace toxtunnel::app
