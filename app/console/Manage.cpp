// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/Commands.h"
#include "commands/Fail.h"
#include "commands/Settings.h"
#include "config/RulesFile.h"
#include "console/FilesService.h"
#include "console/Lists.h"
#include "console/Moment.h"
#include "console/Table.h"
#include "control/Commands.h"
#include "control/ControlClient.h"
#include "control/FromJson.h"

#include <iostream>
#include <optional>

namespace toxtunnel::app {

namespace {

using namespace std::chrono_literals;

constexpr auto diskPatience = 60s; // a command may wait for a slow disk

void put(QJsonObject& request, QLatin1String key, const std::string& value)
{
    if (!value.empty()) {
        request.insert(key, QString::fromStdString(value));
    }
}

void put(QJsonObject& request, QLatin1String key, const std::vector<std::string>& values)
{
    QJsonArray list;
    for (const std::string& value : values) {
        list.append(QString::fromStdString(value));
    }
    if (!list.isEmpty()) {
        request.insert(key, list);
    }
}

/// The request of control/Commands.h that the command line asks for.
Result<QJsonObject> requestOf(const cli::Arguments& arguments)
{
    QJsonObject request;
    const bool disable = arguments.request == "forwards.disable";
    put(request, QLatin1String("do"), disable ? "forwards.enable" : arguments.request);
    if (disable) {
        request.insert(QLatin1String("enabled"), false);
    }
    put(request, QLatin1String("peer"), arguments.peer);
    put(request, QLatin1String("key"), arguments.key);
    put(request, QLatin1String("forward"), arguments.forward);
    put(request, QLatin1String("tox_id"), arguments.toxId);
    put(request, QLatin1String("name"), arguments.name);
    put(request, QLatin1String("message"), arguments.message);
    put(request, QLatin1String("target"), arguments.target);
    put(request, QLatin1String("bind"), arguments.bind);
    put(request, QLatin1String("comment"), arguments.comment);
    put(request, QLatin1String("allow"), arguments.allow);
    put(request, QLatin1String("deny"), arguments.deny);
    if (arguments.localPort != 0) {
        request.insert(QLatin1String("local_port"), arguments.localPort);
    }
    if (!arguments.expires.empty()) {
        const auto moment = futureMoment(arguments.expires);
        if (!moment) {
            return tl::unexpected(moment.error());
        }
        request.insert(QLatin1String("expires"), qint64(moment->time_since_epoch().count()));
    }
    return request;
}

/// Lists end without a verb: "peers".
bool isList(const std::string& request)
{
    return request.find('.') == std::string::npos;
}

Result<service::NodeFiles> readFiles(const cli::Arguments& arguments)
{
    const Settings settings = loadSettings(arguments);
    if (const auto* error = config::firstOf(settings.loaded.problems, config::Severity::Error)) {
        return failure(Message::say("Cannot use the configuration"), error->located());
    }
    service::NodeFiles files{settings.loaded.configuration, {}, {}};
    if (!files.configuration.rulesFile.empty()) {
        config::LoadedRules rules = config::loadRules(files.configuration.rulesFile);
        if (const auto* error = config::firstOf(rules.problems, config::Severity::Error)) {
            return failure(Message::say("Cannot use the rules"), error->located());
        }
        files.rules = std::move(rules.rules);
    }
    return files;
}

/// Does to the files of a node that does not run what it would do to them itself.
Result<QJsonObject> runOnFiles(const cli::Arguments& arguments, const std::filesystem::path& folder,
                               const QJsonObject& request)
{
    cli::Arguments named = arguments;
    named.configFile =
        nodeConfiguration(arguments, folder).value_or(folder / "config.yaml").string();
    auto files = FilesService::open(*named.configFile, [named] { return readFiles(named); });
    if (!files) {
        return tl::unexpected(files.error());
    }
    const control::LiveTraffic traffic(**files);
    return control::runCommand(**files, traffic, request).result();
}

/// Asks the node of this command line; its answer, whatever it says.
Result<QJsonObject> ask(const cli::Arguments& arguments, const QJsonObject& request)
{
    const auto folder = nodeFolder(arguments);
    if (!folder) {
        return tl::unexpected(folder.error());
    }
    const auto client = control::ControlClient::connect(folder->string());
    if (client) {
        return (*client)->run(request, diskPatience);
    }
    if (arguments.action == cli::Action::Manage &&
        !control::ControlClient::somebodyListens(folder->string())) {
        return runOnFiles(arguments, *folder, request);
    }
    return tl::unexpected(client.error());
}

/// What the node of this command line answers; nothing when that is a failure, which is printed.
std::optional<QJsonValue> askAndTell(const cli::Arguments& arguments, const QJsonObject& request)
{
    const auto answer = ask(arguments, request);
    const auto result = answer.and_then(control::resultOf);
    if (result) {
        return *result;
    }
    if (answer && arguments.json) {
        std::cout << jsonLine(QJsonDocument(*answer)) << std::flush;
    } else {
        fail(result.error());
    }
    return std::nullopt;
}

} // namespace

int reload(const cli::Arguments& arguments)
{
    const auto answer = askAndTell(arguments, {{QStringLiteral("do"), QStringLiteral("reload")}});
    if (!answer) {
        return 1;
    }
    const QJsonObject result = answer->toObject();
    if (arguments.json) {
        std::cout << jsonLine(QJsonDocument(result)) << std::flush;
        return 0;
    }
    const auto count = [&](const char* key) { return result.value(QLatin1String(key)).toInt(); };
    std::cout << "Reloaded: " << count("rules") << " rules in force, forwards +"
              << count("forwards_added") << " -" << count("forwards_removed") << ", "
              << count("streams_cut") << " tunnels cut" << std::endl;
    return 0;
}

int manage(const cli::Arguments& arguments)
{
    const auto request = requestOf(arguments);
    if (!request) {
        return fail(request.error());
    }
    const auto answer = askAndTell(arguments, *request);
    if (!answer) {
        return 1;
    }
    if (isList(arguments.request)) {
        const QJsonArray list = answer->toArray();
        std::cout << (arguments.json ? jsonLine(QJsonDocument(list))
                                     : listText(arguments.request, list, terminalWidth()))
                  << std::flush;
    } else {
        std::cout << (arguments.json ? "{\"ok\":true}" : "Done") << std::endl;
    }
    return 0;
}

} // namespace toxtunnel::app
