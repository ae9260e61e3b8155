// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The passphrase of the identity, and backups: keys are derived on the thread for files.
#include "backup/Backup.h"
#include "service/LocalService.h"
#include "service/Promise.h"
#include "tox/PassEncryption.h"
#include "tox/SaveFile.h"

#include <memory>
#include <utility>

namespace toxtunnel::service {

namespace {

const Message notChanged = Message::say("The passphrase was not changed");

/// The key of `after`, when `before` opens the identity.
Result<tox::PassKey> keyFor(const std::filesystem::path& identity, const Secret& before,
                            const Secret& after)
{
    const auto opened = tox::SaveFile::read(identity, answering(before.copy()));
    if (!opened) {
        return failure(notChanged, opened.error().why,
                       Message::say("Enter the passphrase there is"));
    }
    return tox::newKey(after);
}

} // namespace

QFuture<Outcome> LocalService::changePassphrase(Secret before, Secret after)
{
    if (closed_) {
        return refused(endingError());
    }
    const auto promise = newPromise<Outcome>();
    const auto given =
        std::make_shared<std::pair<Secret, Secret>>(std::move(before), std::move(after));
    onDisk([this, promise, given, identity = running_.dataDir / tox::SaveFile::name] {
        auto key = keyFor(identity, given->first, given->second);
        if (!key) {
            toMain([promise, error = key.error()] { finish(*promise, Outcome::failed(error)); });
            return;
        }
        const auto shared = std::make_shared<tox::PassKey>(std::move(*key));
        core_.post([this, promise, shared] {
            engine_.changeKey(std::move(*shared), [this, promise](const Result<void>& written) {
                engine_.feed().flush();
                toMain([promise, written] { finish(*promise, Outcome::of(written)); });
            });
        });
    });
    return promise->future();
}

QFuture<Outcome> LocalService::exportBackup(std::string file, Secret passphrase)
{
    if (closed_) {
        return refused(endingError());
    }
    const auto promise = newPromise<Outcome>();
    const backup::Places places{running_.dataDir, desk_.configFile(), running_.rulesFile};
    onDisk(
        [this, promise, file = std::move(file), places, given = answering(std::move(passphrase))] {
            const auto written = backup::exportTo(file, places, given);
            toMain([promise, written] { finish(*promise, Outcome::of(written)); });
        });
    return promise->future();
}

QFuture<BackupInfo> LocalService::readBackup(std::string file, Secret passphrase)
{
    const auto promise = newPromise<BackupInfo>();
    if (closed_) {
        finish(*promise, BackupInfo{.outcome = Outcome::failed(endingError())});
        return promise->future();
    }
    const auto given = std::make_shared<Secret>(std::move(passphrase));
    onDisk([this, promise, file = std::move(file), given] {
        toMain([promise, info = backup::look(file, *given)] { finish(*promise, info); });
    });
    return promise->future();
}

} // namespace toxtunnel::service
