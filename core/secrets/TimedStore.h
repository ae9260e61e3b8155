// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/SecretStore.h"

#include <QObject>
#include <chrono>
#include <memory>

namespace toxtunnel::secrets {

/// A store that answers in time: a keychain may wait for ever, for a person to unlock it or for a
/// service that hangs. What comes too late is dropped.
class TimedStore final : public SecretStore
{
public:
    static constexpr std::chrono::milliseconds usualPatience{5000};

    explicit TimedStore(std::unique_ptr<SecretStore> store,
                        std::chrono::milliseconds patience = usualPatience);

    QFuture<Outcome> store(std::string name, Secret secret) override;
    QFuture<Found> read(std::string name) override;
    QFuture<Outcome> remove(std::string name) override;

private:
    std::unique_ptr<SecretStore> store_;
    std::chrono::milliseconds patience_;
    QObject context_; ///< answers that come after this are dropped, too
};

} // namespace toxtunnel::secrets
