// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Completion.h"
#include "cli/ManPage.h"

#include <filesystem>
#include <fstream>
#include <iostream>

using namespace toxtunnel::cli;

namespace {

bool writeFile(const std::filesystem::path& path, const std::string& text)
{
    std::filesystem::create_directories(path.parent_path());
    std::ofstream file(path, std::ios::binary);
    file << text << std::flush;
    return file.good();
}

} // namespace

/// Run by the build: writes the manual page and the completions below the folder argv[1], where
/// they lie as they are installed below share/.
int main(int argc, char** argv)
{
    if (argc != 2) {
        std::cerr << "usage: toxtunnel-generate FOLDER\n";
        return 1;
    }
    const std::filesystem::path folder = argv[1];
    const CommandSpec table = commandTable();
    const bool written =
        writeFile(folder / "man/man1/toxtunnel.1", manPage(table)) &&
        writeFile(folder / "bash-completion/completions/toxtunnel", bashCompletion(table)) &&
        writeFile(folder / "zsh/vendor-completions/_toxtunnel", zshCompletion(table)) &&
        writeFile(folder / "fish/vendor_completions.d/toxtunnel.fish", fishCompletion(table));
    return written ? 0 : 1;
}
