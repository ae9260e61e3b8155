// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/RunProgram.h"

#include <QProcess>
#include <QStringList>

namespace toxtunnel::app {

Result<int> becomeProgram(const std::vector<std::string>& words)
{
    QStringList arguments;
    for (const std::string& word : words) {
        arguments << QString::fromStdString(word);
    }
    const QString program = arguments.takeFirst();
    const int code = QProcess::execute(program, arguments);
    if (code < 0) {
        return failure(Message::say("Cannot run %1", words.front()),
                       Message::say("it is not installed or it crashed"),
                       Message::say("Install the OpenSSH client of Windows"));
    }
    return code;
}

} // namespace toxtunnel::app
