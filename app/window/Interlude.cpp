// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/Interlude.h"

#include <utility>

namespace toxtunnel::app {

void Interlude::restore(const NodeInfo& node, std::string file, Secret passphrase)
{
    const std::filesystem::path dataDir = node.dataDir;
    if (std::filesystem::path(node.configFile).parent_path() != dataDir) {
        // The configuration of a backup goes into the data folder, where this one is not.
        job_ = [dataDir]() -> Result<void> {
            return toxtunnel::failure(
                Message::say("The backup was not restored"),
                Message::say("the configuration names another data folder, %1", dataDir.string()),
                Message::say("Use the command toxtunnel backup import"));
        };
        return;
    }
    job_ = [this, dataDir, file = std::move(file),
            given = answering(std::move(passphrase))]() -> Result<void> {
        auto done = backup::importFrom(file, dataDir, given);
        if (!done) {
            return tl::unexpected(done.error());
        }
        imported_ = {dataDir, std::move(*done)};
        return {};
    };
}

void Interlude::takeBack()
{
    if (imported_) {
        job_ = [import = *imported_] { return backup::takeBack(import.files, import.dataDir); };
    }
}

void Interlude::carryOut()
{
    first_ = false;
    failure_.reset();
    imported_.reset();
    if (const auto job = std::exchange(job_, {})) {
        locked_ = false; // it may be another passphrase now
        if (const auto done = job(); !done) {
            failure_ = done.error();
        }
    }
}

} // namespace toxtunnel::app
