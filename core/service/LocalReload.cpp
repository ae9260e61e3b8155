// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How commands reach the files and the core thread, and how their answers come back.
#include "config/Reloadable.h"
#include "service/LocalService.h"
#include "service/Promise.h"

#include <utility>

namespace toxtunnel::service {

Error LocalService::endingError()
{
    return {Message::say("The node is ending"), Message::say("the program was asked to stop"), {}};
}

QFuture<Outcome> LocalService::refused(Error error, Action action) const
{
    return QtFuture::makeReadyFuture(Outcome::failed(std::move(error), action));
}

QFuture<Outcome> LocalService::inCore(InCore command)
{
    if (closed_) {
        return refused(endingError());
    }
    const auto promise = newPromise<Outcome>();
    core_.post([this, promise, command = std::move(command)] {
        const Outcome outcome = command(engine_);
        engine_.feed().flush(); // what changed is told first
        toMain([promise, outcome] { finish(*promise, outcome); });
    });
    return promise->future();
}

QFuture<Outcome> LocalService::edit(FileEdit edit, InCore first)
{
    if (closed_) {
        return refused(endingError());
    }
    const auto promise = newPromise<Outcome>();
    onDisk([this, promise, edit = std::move(edit), first = std::move(first)] {
        const auto files = desk_.edit(edit);
        if (!files) {
            toMain([promise, outcome = files.error()] { finish(*promise, outcome); });
            return;
        }
        core_.post([this, promise, first, files = *files] {
            const Outcome outcome = first ? first(engine_) : Outcome::done();
            apply(files);
            toMain([this, promise, outcome, files] {
                takeFiles(files);
                finish(*promise, outcome);
            });
        });
    });
    return promise->future();
}

/// In the core thread.
void LocalService::apply(const NodeFiles& files)
{
    engine_.reload(files.configuration, files.rules);
    engine_.feed().flush();
    log_.setLevel(files.configuration.logging.level);
}

QFuture<ReloadReport> LocalService::reload()
{
    const auto promise = newPromise<ReloadReport>();
    if (closed_) {
        finish(*promise, ReloadReport{Outcome::failed(endingError()), 0, 0, 0, 0});
        return promise->future();
    }
    onDisk([this, promise, running = running_] { applyReload(promise, desk_.read(), running); });
    return promise->future();
}

/// On the thread for files. The words of the log are those of toxtunnel 0.4.
void LocalService::applyReload(const InCoreReport& promise, Result<NodeFiles> files,
                               const config::Configuration& running)
{
    if (files) {
        const std::string fixed = config::changedButFixed(running, files->configuration);
        if (!fixed.empty()) {
            files = failure(Message::say("reload rejected"),
                            Message::say("config reload rejected: field '%1' requires a restart "
                                         "(not in the reloadable subset)",
                                         fixed));
        }
    }
    if (!files) {
        logger_.error(files.error().text());
        core_.post([this] { engine_.noteFailedReload(); });
        toMain([promise, error = files.error()] {
            finish(*promise, ReloadReport{Outcome::failed(error), 0, 0, 0, 0});
        });
        return;
    }
    core_.post([this, promise, files = std::move(*files)] {
        const auto outcome = engine_.reload(files.configuration, files.rules);
        const std::string rules = log::concat("rules: ", outcome.rules, " rules");
        const std::string forwards =
            log::concat("forwards: +", outcome.forwardsAdded, " -", outcome.forwardsRemoved);
        const config::Mode mode = files.configuration.mode;
        logger_.info("config reloaded (",
                     mode == config::Mode::Server   ? rules
                     : mode == config::Mode::Client ? forwards
                                                    : rules + ", " + forwards,
                     ")");
        engine_.feed().flush();
        // Last, so that a level above info does not hide the line.
        log_.setLevel(files.configuration.logging.level);
        toMain([this, promise, files, outcome] {
            takeFiles(files);
            finish(*promise, ReloadReport{Outcome::done(), outcome.rules, outcome.forwardsAdded,
                                          outcome.forwardsRemoved, outcome.streamsCut});
        });
    });
}

} // namespace toxtunnel::service
