// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/Service.h"

#include <utility>

namespace toxtunnel::service {

namespace {

Outcome elsewhere(Message what)
{
    return Outcome::failed(
        {std::move(what), Message::say("the node does not run in this program"),
         Message::say("Do it on the computer and in the program where it runs")});
}

} // namespace

QFuture<Outcome> Service::changePassphrase(Secret, Secret)
{
    return QtFuture::makeReadyFuture(elsewhere(Message::say("The passphrase was not changed")));
}

QFuture<Outcome> Service::exportBackup(std::string, Secret)
{
    return QtFuture::makeReadyFuture(elsewhere(Message::say("No backup was made")));
}

QFuture<BackupInfo> Service::readBackup(std::string, Secret)
{
    return QtFuture::makeReadyFuture(
        BackupInfo{.outcome = elsewhere(Message::say("The backup cannot be restored"))});
}

} // namespace toxtunnel::service
