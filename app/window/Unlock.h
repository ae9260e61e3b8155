// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "headless/NodeHost.h"
#include "secrets/SecretStore.h"

#include <filesystem>
#include <functional>
#include <optional>

namespace toxtunnel::app {

/// What opens the identity in `dataDir` when it is encrypted: what is given by the command line,
/// else what the keychain holds, else what somebody types. `locked`: only what is typed. Nothing
/// when the person gives up. Needs a QApplication; runs an event loop, which `stop` ends.
std::optional<AskPassphrase> unlock(const std::filesystem::path& dataDir,
                                    const std::optional<std::string>& passphraseFile, bool locked,
                                    secrets::SecretStore& keychain, std::function<void()>& stop);

} // namespace toxtunnel::app
