// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/Backup.h"
#include "model/Error.h"
#include "model/NodeInfo.h"
#include "model/Secret.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace toxtunnel::app {

/// Between two nodes of one program: what the one that ends leaves to be done, and what the next
/// one has to know. Main thread.
class Interlude
{
public:
    /// The next node starts only when somebody has entered the passphrase.
    void lock() { locked_ = true; }
    /// Puts the backup or profile in `file` into the place of what `node` is.
    void restore(const NodeInfo& node, std::string file, Secret passphrase);
    /// Puts back what the last restore replaced.
    void takeBack();

    /// When the node has ended. Blocks for disk and key.
    void carryOut();

    // For the next node.

    bool first() const { return first_; } ///< there was none before
    bool locked() const { return locked_; }
    bool restored() const { return imported_.has_value(); } ///< just now, and it can be taken back
    const std::optional<Error>& failure() const { return failure_; } ///< of carryOut()

private:
    struct Import
    {
        std::filesystem::path dataDir;
        backup::Imported files;
    };

    bool first_ = true;
    bool locked_ = false;
    std::function<Result<void>()> job_;
    std::optional<Import> imported_;
    std::optional<Error> failure_;
};

} // namespace toxtunnel::app
