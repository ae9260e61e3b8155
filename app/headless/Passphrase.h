// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Error.h"
#include "model/Passphrase.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace toxtunnel::app {

/// The passphrase of the identity for a program without a window, from the first of these that
/// there is: the first line of `file` (--passphrase-file), the systemd credential "passphrase"
/// ($CREDENTIALS_DIRECTORY, systemd.exec(5)). Nothing when there is neither.
Result<std::optional<Secret>> storedPassphrase(const std::optional<std::filesystem::path>& file);

/// Asks on the terminal without showing what is typed; the terminal is /dev/tty, whatever stdin is.
/// An error when there is none.
Result<Secret> askPassphrase(const std::string& prompt);

/// What a node asks when its identity turns out to be encrypted: the stored passphrase, else the
/// terminal if `mayAsk`.
AskPassphrase passphraseSource(std::optional<std::string> file, bool mayAsk);

} // namespace toxtunnel::app
