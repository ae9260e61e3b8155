// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/RunProgram.h"

#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace toxtunnel::app {

Result<int> becomeProgram(const std::vector<std::string>& words)
{
    std::vector<char*> arguments;
    for (const std::string& word : words) {
        arguments.push_back(const_cast<char*>(word.c_str())); // execvp() only reads them
    }
    arguments.push_back(nullptr);
    ::execvp(arguments.front(), arguments.data());
    return failure(Message::say("Cannot run %1", words.front()),
                   Message::verbatim(std::system_category().message(errno)),
                   Message::say("Install it, or add its folder to PATH"));
}

} // namespace toxtunnel::app
