// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/Backup.h"

#include "commands/Commands.h"
#include "commands/Fail.h"
#include "commands/Settings.h"
#include "headless/Passphrase.h"

#include <algorithm>
#include <iostream>

namespace toxtunnel::app {

namespace {

Result<Secret> newPassphrase()
{
    auto first = askPassphrase("Passphrase of the backup: ");
    if (!first) {
        return first;
    }
    if (first->empty()) {
        return failure(Message::say("No backup was made"), Message::say("it needs a passphrase"));
    }
    const auto second = askPassphrase("The same again: ");
    if (!second) {
        return tl::unexpected(second.error());
    }
    if (!std::ranges::equal(first->bytes(), second->bytes())) {
        return failure(Message::say("No backup was made"), Message::say("the passphrases differ"));
    }
    return first;
}

/// From --passphrase-file, else by `ask`.
AskPassphrase passphrase(const cli::Arguments& arguments, AskPassphrase ask)
{
    if (!arguments.passphraseFile) {
        return ask;
    }
    return [file = *arguments.passphraseFile]() -> Result<Secret> {
        auto stored = storedPassphrase(file);
        if (!stored) {
            return tl::unexpected(stored.error());
        }
        return std::move(**stored);
    };
}

/// Without -c the file the window uses, if it is there.
Result<backup::Places> places(const cli::Arguments& arguments)
{
    const auto folder = dataFolder(arguments);
    if (!folder) {
        return tl::unexpected(folder.error());
    }
    backup::Places places{*folder, *folder / "config.yaml", {}};
    if (arguments.configFile) {
        places.configFile = config::expandHome(*arguments.configFile);
    }
    std::error_code error;
    if (std::filesystem::exists(places.configFile, error)) {
        places.rulesFile = config::loadConfiguration(places.configFile).configuration.rulesFile;
    }
    return places;
}

} // namespace

int exportBackup(const cli::Arguments& arguments)
{
    const auto from = places(arguments);
    if (!from) {
        return fail(from.error());
    }
    const auto done = backup::exportTo(arguments.file, *from, passphrase(arguments, newPassphrase));
    if (!done) {
        return fail(done.error());
    }
    std::cout << "Written: " << arguments.file << std::endl;
    return 0;
}

int importBackup(const cli::Arguments& arguments)
{
    const auto folder = dataFolder(arguments);
    if (!folder) {
        return fail(folder.error());
    }
    const auto done = backup::importFrom(arguments.file, *folder, passphrase(arguments, [] {
                                             return askPassphrase("Passphrase of the backup: ");
                                         }));
    if (!done) {
        return fail(done.error());
    }
    for (const auto& path : done->written) {
        std::cout << "Written: " << path.string() << '\n';
    }
    for (const auto& path : done->kept) {
        std::cout << "Kept the former: " << path.string() << '\n';
    }
    std::cout << std::flush;
    return 0;
}

} // namespace toxtunnel::app
