// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/SecretStore.h"

#include <QObject>

namespace toxtunnel::secrets {

/// The keychain of the desktop through QtKeychain: Secret Service or KWallet, the keychain of
/// macOS, the credential store of Windows. It may take its time (TimedStore).
class KeychainStore final : public SecretStore
{
public:
    QFuture<Outcome> store(std::string name, Secret secret) override;
    QFuture<Found> read(std::string name) override;
    QFuture<Outcome> remove(std::string name) override;

private:
    QObject context_; ///< jobs that go on end without it
};

} // namespace toxtunnel::secrets
