// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/RunCommand.h"

#include <QProcess>

namespace toxtunnel::app {

Result<CommandOutput> runCommand(const std::vector<std::string>& command)
{
    QStringList arguments;
    for (std::size_t i = 1; i < command.size(); ++i) {
        arguments.append(QString::fromStdString(command[i]));
    }
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QString::fromStdString(command.front()), arguments, QIODevice::ReadOnly);
    if (!process.waitForFinished(-1)) {
        return failure(Message::say("Cannot run %1", command.front()),
                       Message::verbatim(process.errorString().toStdString()));
    }
    const std::string text = process.readAll().trimmed().toStdString();
    if (process.exitStatus() != QProcess::NormalExit) {
        return failure(Message::say("%1 was killed", command.front()), Message::verbatim(text));
    }
    return CommandOutput{process.exitCode(), text};
}

Result<void> mustSucceed(const CommandRunner& run, const std::vector<std::string>& command)
{
    const auto output = run(command);
    if (!output) {
        return tl::unexpected(output.error());
    }
    if (output->code != 0) {
        std::string line;
        for (const std::string& word : command) {
            line += (line.empty() ? "" : " ") + word;
        }
        return failure(Message::say("This failed: %1", line),
                       output->text.empty() ? Message::say("exit code %1", output->code)
                                            : Message::verbatim(output->text));
    }
    return {};
}

} // namespace toxtunnel::app
