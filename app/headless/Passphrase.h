// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Error.h"

#include <filesystem>
#include <optional>
#include <string>

namespace toxtunnel::app {

/// The passphrase of the identity for a program without a window, from the first of these that
/// there is: the first line of `file` (--passphrase-file), the systemd credential "passphrase"
/// ($CREDENTIALS_DIRECTORY, systemd.exec(5)). Nothing when there is neither.
Result<std::optional<std::string>>
storedPassphrase(const std::optional<std::filesystem::path>& file);

/// Asks on the terminal without showing what is typed; the terminal is /dev/tty, whatever stdin is.
/// An error when there is none.
Result<std::string> askPassphrase(const std::string& prompt);

} // namespace toxtunnel::app
