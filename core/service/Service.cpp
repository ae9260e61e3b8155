// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/Service.h"

namespace toxtunnel::service {

namespace {

Outcome elsewhere(const char* what)
{
    return Outcome::failed({what, "the node does not run in this program",
                            "Do it on the computer and in the program where it runs"});
}

} // namespace

QFuture<Outcome> Service::changePassphrase(Secret, Secret)
{
    return QtFuture::makeReadyFuture(elsewhere("The passphrase was not changed"));
}

QFuture<Outcome> Service::exportBackup(std::string, Secret)
{
    return QtFuture::makeReadyFuture(elsewhere("No backup was made"));
}

QFuture<BackupInfo> Service::readBackup(std::string, Secret)
{
    return QtFuture::makeReadyFuture(
        BackupInfo{.outcome = elsewhere("The backup cannot be restored")});
}

} // namespace toxtunnel::service
