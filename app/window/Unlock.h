// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "headless/NodeHost.h"

#include <filesystem>
#include <optional>

namespace toxtunnel::app {

/// What opens the identity in `dataDir`: asks for the passphrase until it is the right one, when
/// the file is encrypted and nothing else holds it. Nothing when the person gives up. Needs a
/// QApplication; blocks.
std::optional<NodeHost::AskPassphrase> unlock(const std::filesystem::path& dataDir,
                                              const std::optional<std::string>& passphraseFile);

} // namespace toxtunnel::app
