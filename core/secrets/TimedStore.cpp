// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/TimedStore.h"

#include <QPromise>
#include <QTimer>
#include <memory>
#include <utility>

namespace toxtunnel::secrets {

namespace {

const Error silence{Message::say("The keychain of this computer cannot be used"),
                    Message::say("it does not answer"),
                    Message::say("Unlock it, or enter the passphrase at each start")};

/// What is answered first: by `asked`, or `late` when the time is over.
template <typename Answer, typename Late>
QFuture<Answer> first(QObject& context, QFuture<Answer> asked, std::chrono::milliseconds patience,
                      Late late)
{
    const auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    const auto answer = [promise](const Answer& value) {
        if (!promise->future().isFinished()) {
            promise->addResult(value);
            promise->finish();
        }
    };
    asked.then(&context, answer);
    QTimer::singleShot(patience, &context, [answer, late] { answer(late()); });
    return promise->future();
}

} // namespace

TimedStore::TimedStore(std::unique_ptr<SecretStore> store, std::chrono::milliseconds patience)
    : store_(std::move(store))
    , patience_(patience)
{
}

QFuture<Outcome> TimedStore::store(std::string name, Secret secret)
{
    return first(context_, store_->store(std::move(name), std::move(secret)), patience_,
                 [] { return Outcome::failed(silence); });
}

QFuture<Found> TimedStore::read(std::string name)
{
    return first(context_, store_->read(std::move(name)), patience_,
                 []() -> Found { return tl::unexpected(silence); });
}

QFuture<Outcome> TimedStore::remove(std::string name)
{
    return first(context_, store_->remove(std::move(name)), patience_,
                 [] { return Outcome::failed(silence); });
}

} // namespace toxtunnel::secrets
