// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Outcome.h"
#include "model/ToxId.h"

#include <cstddef>
#include <optional>

namespace toxtunnel {

/// What a backup, or the profile of a Tox program, holds.
struct BackupInfo
{
    Outcome outcome = {};         ///< why it cannot be read; then nothing else is said
    bool needsPassphrase = false; ///< a backup, and none was given: nothing else is said
    bool profile = false;         ///< of a Tox program: an identity alone
    bool encrypted = false;       ///< the identity in it has a passphrase of its own
    std::optional<ToxId> id = {}; ///< of an identity that is not encrypted
    bool configuration = false;
    bool rules = false;
    bool knownServers = false;
    std::size_t peers = 0;    ///< in the configuration
    std::size_t forwards = 0; ///< in the configuration

    bool operator==(const BackupInfo&) const = default;
};

} // namespace toxtunnel
