// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/BackupInfo.h"
#include "model/Error.h"
#include "model/Passphrase.h"

#include <filesystem>
#include <functional>
#include <vector>

namespace toxtunnel::backup {

/// The files of a node. Those that do not exist are left out of a backup.
struct Places
{
    std::filesystem::path dataDir;    ///< of tox_save.dat and known_servers.yaml
    std::filesystem::path configFile; ///< may be empty
    std::filesystem::path rulesFile;  ///< may be empty
};

/// Writes identity, configuration, rules and known servers into one encrypted file (Archive.h) that
/// only its owner may read. Needs an identity; the node may run. Blocks for disk and key.
Result<void> exportTo(const std::filesystem::path& file, const Places& places,
                      const AskPassphrase& passphrase);

/// What a backup or a Tox profile holds. `passphrase` is that of the backup; empty: none is known.
/// Blocks for disk and key.
BackupInfo look(const std::filesystem::path& file, const Secret& passphrase);

struct Imported
{
    std::vector<std::filesystem::path> written;
    std::vector<std::filesystem::path> kept; ///< the former ones, under new names
};

/// Makes `dataDir` what the backup or Tox profile in `file` says: identity, known servers, and
/// config.yaml and rules.yaml, which then name this folder. What was there is kept as
/// NAME.before-DATE. Refused while a node runs on the folder; after an error everything is as
/// before. Blocks for disk and key.
Result<Imported> importFrom(const std::filesystem::path& file, const std::filesystem::path& dataDir,
                            const AskPassphrase& passphrase);

/// Puts the former files back, and what there was none of away. Refused while a node runs on the
/// folder. Blocks for the disk.
Result<void> takeBack(const Imported& imported, const std::filesystem::path& dataDir);

} // namespace toxtunnel::backup
