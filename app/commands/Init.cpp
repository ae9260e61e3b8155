// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/Commands.h"
#include "commands/Fail.h"
#include "init/InitFiles.h"
#include "init/NextSteps.h"
#include "model/AtomicFile.h"

#include <filesystem>
#include <iostream>

namespace toxtunnel::app {

namespace {

/// All of them or none: what is there stays unless `force`.
Result<void> write(const std::vector<InitFile>& files, const std::filesystem::path& folder,
                   bool force)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) {
        return failure(Message::say("Cannot create %1", folder.string()),
                       Message::verbatim(error.message()));
    }
    for (const InitFile& file : files) {
        if (!force &&
            std::filesystem::exists(std::filesystem::symlink_status(folder / file.name))) {
            return failure(
                Message::say("Nothing written"),
                Message::say("%1 is there already", (folder / file.name).string()),
                Message::say(
                    "Name another folder with --output, or replace it with --force; "
                    "`toxtunnel rules add` and `toxtunnel forwards add` add to what is there"));
        }
    }
    for (const InitFile& file : files) {
        if (auto written = writeFileAtomically(folder / file.name, file.text, FileAccess::AsBefore);
            !written) {
            return written;
        }
        std::cout << "Written: " << (folder / file.name).string() << '\n';
    }
    return {};
}

} // namespace

int initFiles(const cli::Arguments& arguments)
{
    const auto plan = InitPlan::of(arguments);
    if (!plan) {
        return fail(plan.error());
    }
    const auto files = initFilesOf(*plan);
    if (!files) {
        return fail(files.error());
    }
    const std::string folder = arguments.folder.empty() ? "." : arguments.folder;
    if (const auto written = write(*files, folder, arguments.force); !written) {
        return fail(written.error());
    }
    std::cout << '\n' << nextSteps(*plan) << std::flush;
    return 0;
}

} // namespace toxtunnel::app
