// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/Commands.h"
#include "commands/Fail.h"
#include "commands/Settings.h"
#include "console/Lists.h"
#include "console/Table.h"
#include "control/ControlClient.h"
#include "control/FromJson.h"

#include <QCoreApplication>
#include <QTimer>
#include <chrono>
#include <iostream>

namespace toxtunnel::app {

namespace {

constexpr std::string_view clearScreen = "\033[H\033[2J";

/// What toxtunnel 0.4 answers, too.
Result<std::string> oldView(control::ControlClient& client, const std::string& subject, bool json)
{
    const auto answer = client.get(QByteArray::fromStdString("GET /" + subject));
    if (!answer) {
        return tl::unexpected(answer.error());
    }
    if (json) {
        return jsonLine(QJsonDocument(*answer));
    }
    return subject == "status" ? statusText(*answer) : tunnelsText(*answer, terminalWidth());
}

Result<std::string> listView(control::ControlClient& client, const std::string& name, bool json)
{
    const auto result = client.run({{QStringLiteral("do"), QString::fromStdString(name)}})
                            .and_then(control::resultOf);
    if (!result) {
        return tl::unexpected(result.error());
    }
    const QJsonArray list = result->toArray();
    return json ? jsonLine(QJsonDocument(list)) : listText(name, list, terminalWidth());
}

Result<std::string> view(const std::string& folder, const std::string& subject, bool json)
{
    const auto client = control::ControlClient::connect(folder);
    if (!client) {
        return tl::unexpected(client.error());
    }
    if (subject == "status" || subject == "tunnels") {
        return oldView(**client, subject, json);
    }
    return listView(**client, subject == "friends" ? "peers" : subject, json);
}

} // namespace

int inspect(const cli::Arguments& arguments)
{
    const auto folder = nodeFolder(arguments);
    if (!folder) {
        return fail(folder.error());
    }
    const bool clears = arguments.watch && !arguments.json && terminalWidth() != 0;
    const auto show = [&, subject = arguments.subject.value_or("tunnels")] {
        const auto text = view(folder->string(), subject, arguments.json);
        if (!text) {
            return fail(text.error());
        }
        std::cout << (clears ? clearScreen : "") << *text << std::flush;
        return std::cout.good() ? 0 : 1;
    };
    const int code = show();
    if (code != 0 || !arguments.watch) {
        return code;
    }
    QTimer everySecond;
    QObject::connect(&everySecond, &QTimer::timeout, [&show] {
        if (const int failed = show(); failed != 0) {
            QCoreApplication::exit(failed);
        }
    });
    everySecond.start(std::chrono::seconds(1));
    return QCoreApplication::exec();
}

} // namespace toxtunnel::app
