// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/Ssh.h"

#include "commands/RunProgram.h"

#include <iostream>
#include <string_view>
#include <vector>

namespace toxtunnel::app {

namespace {

/// One word for the shell that runs a ProxyCommand, and for ssh, which expands %.
std::string shellWord(std::string_view text)
{
    std::string word = "'";
    for (const char c : text) {
        word += c == '\'' ? "'\\''" : c == '%' ? "%%" : std::string(1, c);
    }
    return word + "'";
}

std::string proxyCommand(const cli::Arguments& arguments, std::string_view program,
                         std::string_view peer)
{
    std::string command = shellWord(program) + " --mode client --server-id " + shellWord(peer);
    const auto add = [&](std::string_view option, const std::optional<std::string>& value) {
        if (value) {
            command += std::string(" ") + std::string(option) + " " + shellWord(*value);
        }
    };
    add("--config", arguments.configFile);
    add("--data-dir", arguments.dataDir);
    add("--passphrase-file", arguments.passphraseFile);
    return command + " --pipe 127.0.0.1:%p"; // the port of ssh's own -p
}

} // namespace

int runSsh(const cli::Arguments& arguments, const char* program)
{
    const std::string_view destination = arguments.peer;
    const std::string_view peer = destination.substr(destination.rfind('@') + 1);
    std::vector<std::string> words{
        "ssh", "-o", "ProxyCommand=" + proxyCommand(arguments, program, peer), arguments.peer};
    words.insert(words.end(), arguments.rest.begin(), arguments.rest.end());
    const auto code = becomeProgram(words);
    if (!code.has_value()) {
        std::cerr << "toxtunnel: " << code.error().text() << std::endl;
        return 1;
    }
    return *code;
}

} // namespace toxtunnel::app
