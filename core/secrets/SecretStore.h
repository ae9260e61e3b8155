// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Error.h"
#include "model/Outcome.h"
#include "model/Secret.h"

#include <QFuture>
#include <filesystem>
#include <memory>
#include <string>

namespace toxtunnel::secrets {

/// Null: none is kept under the name. An error: why it cannot be known. (Shared, because futures of
/// Qt 6.4 run their continuations again when a result was moved out of them.)
using Found = Result<std::shared_ptr<const Secret>>;

/// Where secrets of the person at this computer are kept, each under a name: the keychain of the
/// desktop. Nothing is written to a plain file; where there is no keychain, or it does not answer,
/// the answer says so. Main thread; futures finish in its event loop.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    /// Replaces what was kept under the name. Done: it is kept.
    virtual QFuture<Outcome> store(std::string name, Secret secret) = 0;
    virtual QFuture<Found> read(std::string name) = 0;
    /// Done: none is kept under the name.
    virtual QFuture<Outcome> remove(std::string name) = 0;
};

/// The name of the passphrase that opens the identity in `dataDir`.
std::string passphraseName(const std::filesystem::path& dataDir);

} // namespace toxtunnel::secrets
