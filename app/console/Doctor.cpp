// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/Commands.h"
#include "commands/Fail.h"
#include "commands/Settings.h"
#include "console/DiagnosisText.h"
#include "console/Lists.h"
#include "console/Table.h"
#include "control/ControlClient.h"
#include "control/FromJson.h"
#include "control/Json.h"
#include "doctor/Check.h"

#include <iostream>

namespace toxtunnel::app {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 60s; // the target is dialled through the tunnel

QJsonObject withoutNode(const cli::Arguments& arguments, const std::filesystem::path& folder,
                        const std::optional<Target>& target, const Error& why)
{
    doctor::Chart chart;
    chart.version = TOXTUNNEL_VERSION;
    chart.nodeMissing = why.why;
    chart.askedPeer = arguments.peer;
    chart.target = target;
    const auto file = nodeConfiguration(arguments, folder);
    chart.files = doctor::readFiles(file ? file->string() : std::string(), folder);
    chart.machine = doctor::lookAtMachine(chart.files.configuration.dataDir);
    return control::toJson(doctor::diagnose(chart));
}

Result<QJsonObject> throughNode(control::ControlClient& client, const cli::Arguments& arguments)
{
    QJsonObject request{{QStringLiteral("do"), QStringLiteral("doctor")}};
    request.insert(QLatin1String("peer"), QString::fromStdString(arguments.peer));
    request.insert(QLatin1String("target"), QString::fromStdString(arguments.target));
    return client.run(request, patience)
        .and_then(control::resultOf)
        .map([](const QJsonValue& result) { return result.toObject(); });
}

} // namespace

int examine(const cli::Arguments& arguments)
{
    std::optional<Target> target;
    if (!arguments.target.empty()) {
        const auto parsed = Target::parse(arguments.target);
        if (!parsed) {
            return fail(parsed.error());
        }
        target = *parsed;
    }
    const auto folder = nodeFolder(arguments);
    // A configuration that cannot be used is for the checks to tell.
    const std::filesystem::path place =
        folder ? *folder : std::filesystem::path(arguments.dataDir.value_or(std::string()));
    auto client = control::ControlClient::connect(place.string());
    Result<QJsonObject> diagnosis =
        client ? throughNode(**client, arguments)
               : Result<QJsonObject>(withoutNode(arguments, place, target, client.error()));
    if (!diagnosis) {
        return fail(diagnosis.error());
    }
    diagnosis->insert(QLatin1String("node"), client.has_value());
    std::cout << (arguments.json ? jsonLine(QJsonDocument(*diagnosis))
                                 : diagnosisText(*diagnosis, terminalWidth()))
              << std::flush;
    return diagnosis->value(QLatin1String("healthy")).toBool() ? 0 : 1;
}

} // namespace toxtunnel::app
