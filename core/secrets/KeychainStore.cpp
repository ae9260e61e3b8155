// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/KeychainStore.h"

#include <qt6keychain/keychain.h>

#include <QPromise>
#include <memory>
#include <utility>

namespace toxtunnel::secrets {

namespace {

QString serviceName()
{
    return QStringLiteral("toxtunnel");
}

Message whyOf(const QKeychain::Job& job)
{
    switch (job.error()) {
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Message::say("no keychain service runs on this desktop");
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return Message::say("it refuses access");
    default:
        return Message::say("no keychain service can be reached (%1)",
                            job.errorString().toStdString());
    }
}

Error errorOf(const QKeychain::Job& job)
{
    return {Message::say("The keychain of this computer cannot be used"), whyOf(job),
            Message::say("Enter the passphrase at each start")};
}

Outcome outcomeOf(const QKeychain::Job& job)
{
    return job.error() == QKeychain::NoError ? Outcome::done() : Outcome::failed(errorOf(job));
}

/// Starts the job, which deletes itself, and answers with what `take` makes of it.
template <typename Answer, typename Job, typename Take>
QFuture<Answer> run(QObject& context, Job* job, const std::string& name, Take take)
{
    job->setKey(QString::fromStdString(name));
    const auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QObject::connect(job, &QKeychain::Job::finished, &context, [promise, job, take] {
        promise->addResult(take(*job));
        promise->finish();
    });
    job->start();
    return promise->future();
}

} // namespace

QFuture<Outcome> KeychainStore::store(std::string name, Secret secret)
{
    auto* job = new QKeychain::WritePasswordJob(serviceName());
    job->setBinaryData(QByteArray(reinterpret_cast<const char*>(secret.bytes().data()),
                                  static_cast<qsizetype>(secret.bytes().size())));
    return run<Outcome>(context_, job, name, outcomeOf);
}

QFuture<Found> KeychainStore::read(std::string name)
{
    auto* job = new QKeychain::ReadPasswordJob(serviceName());
    return run<Found>(context_, job, name, [](const QKeychain::ReadPasswordJob& done) -> Found {
        if (done.error() == QKeychain::EntryNotFound) {
            return nullptr;
        }
        if (done.error() != QKeychain::NoError) {
            return tl::unexpected(errorOf(done));
        }
        const QByteArray bytes = done.binaryData();
        return std::make_shared<const Secret>(
            std::string_view(bytes.data(), static_cast<std::size_t>(bytes.size())));
    });
}

QFuture<Outcome> KeychainStore::remove(std::string name)
{
    auto* job = new QKeychain::DeletePasswordJob(serviceName());
    return run<Outcome>(context_, job, name, [](const QKeychain::Job& done) {
        return done.error() == QKeychain::EntryNotFound ? Outcome::done() : outcomeOf(done);
    });
}

} // namespace toxtunnel::secrets
