// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Error.h"
#include "model/Passphrase.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace toxtunnel::backup {

/// What a node is, file by file. Secrets: the identity lies in it plain unless its own file is
/// encrypted.
struct Contents
{
    Secret identity;                     ///< tox_save.dat as it is on the disk
    std::optional<Secret> configuration; ///< config.yaml
    std::optional<Secret> rules;         ///< rules.yaml
    std::optional<Secret> knownServers;  ///< known_servers.yaml
};

/// "TTBACKUP", one byte version (1), then under the passphrase (tox/PassEncryption.h) the files,
/// each as one byte kind (1 identity, 2 configuration, 3 rules, 4 known servers), four bytes length
/// in network order, and its bytes. Takes about a second.
Result<std::vector<std::uint8_t>> pack(const Contents& contents, const Secret& passphrase);

/// Reads a backup, or the profile of toxtunnel, qTox or another Tox program, which is an identity
/// alone. `passphrase` is asked for a backup only: an encrypted profile stays encrypted. Whatever
/// is no whole backup and no profile is refused. `bytes` are hostile.
Result<Contents> unpack(std::span<const std::uint8_t> bytes, const AskPassphrase& passphrase);

} // namespace toxtunnel::backup
