// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Secret.h"
#include "secrets/SecretStore.h"

#include <functional>
#include <string>

namespace toxtunnel::ui {

/// What the window asks of the program around it, besides the node. Main thread; each call returns
/// at once.
struct Host
{
    secrets::SecretStore& secrets;
    /// Ends the node, and starts it again when somebody has entered the passphrase.
    std::function<void()> lock;
    /// Ends the node, puts what the backup or profile in `file` holds into its place, and starts it
    /// again.
    std::function<void(std::string file, Secret passphrase)> restore;
};

} // namespace toxtunnel::ui
