// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Error.h"
#include "model/Passphrase.h"
#include "model/ToxId.h"

#include <filesystem>
#include <functional>

namespace toxtunnel::tox {

/// The Tox ID in `dataDir`/tox_save.dat, without going online and whether or not a node runs on it.
/// Where there is none yet it is created. `passphrase` is asked for an encrypted one. Blocks for
/// the disk; any thread.
Result<ToxId> identityOf(const std::filesystem::path& dataDir, const AskPassphrase& passphrase);

} // namespace toxtunnel::tox
