// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/Commands.h"

#include "control/Fields.h"
#include "control/HistoryJson.h"
#include "control/Json.h"

#include <map>

namespace toxtunnel::control {

namespace {

using service::Service;
using Answer = QFuture<QJsonObject>;

struct Call
{
    Service& service;
    const LiveTraffic& traffic;
    Fields fields;
};

using Handler = Answer (*)(Call& call);

QJsonObject success(const QJsonValue& result)
{
    return {{QStringLiteral("ok"), true}, {QStringLiteral("result"), result}};
}

Answer now(const QJsonObject& object)
{
    return QtFuture::makeReadyFuture(object);
}

Answer whenDone(QFuture<Outcome> future)
{
    return future.then([](const Outcome& outcome) { return answerOf(outcome); });
}

/// The command itself, unless its fields are wrong.
template <typename Command>
Answer checked(Call& call, Command command)
{
    return call.fields.ok() ? whenDone(command()) : now(answerOf(call.fields.problem()));
}

template <typename Values, typename... More>
Answer list(const Values& values, const More&... more)
{
    QJsonArray array;
    for (const auto& value : values) {
        array.append(toJson(value, more...));
    }
    return now(success(array));
}

template <typename Values>
Answer listWithTraffic(const Values& values, const LiveTraffic& traffic)
{
    QJsonArray array;
    for (const auto& value : values) {
        array.append(toJson(value, traffic.of(value)));
    }
    return now(success(array));
}

ForwardSettings forwardSettings(Fields& fields)
{
    ForwardSettings settings;
    settings.name = fields.text(QLatin1String("name"), {});
    settings.peer = fields.text(QLatin1String("peer"), {});
    settings.bind = fields.text(QLatin1String("bind"), {});
    settings.localPort = fields.port(QLatin1String("local_port"));
    settings.target = fields.target(QLatin1String("target"));
    settings.udp = fields.text(QLatin1String("protocol"), "tcp") == "udp";
    settings.enabled = fields.flag(QLatin1String("enabled"), true);
    return settings;
}

RuleSettings ruleSettings(Fields& fields)
{
    RuleSettings settings;
    settings.peer = fields.peer(QLatin1String("peer"));
    settings.allow = fields.entries(QLatin1String("allow"));
    settings.deny = fields.entries(QLatin1String("deny"));
    settings.comment = fields.text(QLatin1String("comment"), {});
    if (const std::uint64_t expires = fields.number(QLatin1String("expires"), 0); expires != 0) {
        settings.expires = std::chrono::sys_seconds(std::chrono::seconds(expires));
    }
    return settings;
}

Answer node(Call& call)
{
    return now(success(toJson(call.service.node(), call.traffic.ofNode())));
}

Answer peers(Call& call)
{
    return listWithTraffic(call.service.peers(), call.traffic);
}

Answer streams(Call& call)
{
    return listWithTraffic(call.service.streams(), call.traffic);
}

Answer requests(Call& call)
{
    return list(call.service.requests());
}

Answer forwards(Call& call)
{
    return list(call.service.forwards());
}

Answer rules(Call& call)
{
    return list(call.service.rules());
}

Answer problems(Call& call)
{
    return list(call.service.problems());
}

Answer settings(Call& call)
{
    return list(call.service.settings());
}

Answer logEntries(Call& call)
{
    const auto after = call.fields.number(QLatin1String("after"), 0);
    const auto level = log::levelFromText(call.fields.text(QLatin1String("level"), "info"));
    if (!call.fields.ok() || !level.has_value()) {
        return now(answerOf({Message::say("The command is wrong"),
                             Message::say("'level' is a log level"),
                             {},
                             Action::None}));
    }
    return list(call.service.logEntries(after, *level));
}

Answer addPeer(Call& call)
{
    const NewPeer peer{call.fields.text(QLatin1String("name"), {}),
                       call.fields.text(QLatin1String("tox_id")),
                       call.fields.text(QLatin1String("message"), {})};
    return checked(call, [&] { return call.service.addPeer(peer); });
}

Answer removePeer(Call& call)
{
    const PublicKey peer = call.fields.peer(QLatin1String("peer"));
    return checked(call, [&] { return call.service.removePeer(peer); });
}

Answer renamePeer(Call& call)
{
    const PublicKey peer = call.fields.peer(QLatin1String("peer"));
    const std::string name = call.fields.text(QLatin1String("name"), {});
    return checked(call, [&] { return call.service.renamePeer(peer, name); });
}

/// Adds the rule first: a peer that is taken without one could reach nothing, but one whose rule
/// cannot be written must not be taken.
Answer acceptRequest(Call& call)
{
    Fields& fields = call.fields;
    const PublicKey key = fields.requestKey(QLatin1String("key"));
    const std::string name = fields.text(QLatin1String("name"), {});
    RuleSettings rule;
    rule.peer = key;
    rule.allow = fields.entries(QLatin1String("allow"));
    if (!fields.ok()) {
        return now(answerOf(fields.problem()));
    }
    if (rule.allow.empty()) {
        return whenDone(call.service.acceptRequest(key, name));
    }
    Service& service = call.service;
    return service.addRule(rule)
        .then(&service,
              [&service, key, name](const Outcome& outcome) {
                  return outcome.ok() ? service.acceptRequest(key, name)
                                      : QtFuture::makeReadyFuture(outcome);
              })
        .unwrap()
        .then([](const Outcome& outcome) { return answerOf(outcome); });
}

Answer refuseRequest(Call& call)
{
    const PublicKey key = call.fields.requestKey(QLatin1String("key"));
    return checked(call, [&] { return call.service.refuseRequest(key); });
}

Answer blockRequest(Call& call)
{
    const PublicKey key = call.fields.requestKey(QLatin1String("key"));
    return checked(call, [&] { return call.service.blockRequest(key); });
}

Answer addForward(Call& call)
{
    const ForwardSettings forward = forwardSettings(call.fields);
    return checked(call, [&] { return call.service.addForward(forward); });
}

Answer editForward(Call& call)
{
    const ForwardId id = call.fields.forward();
    const ForwardSettings forward = forwardSettings(call.fields);
    return checked(call, [&] { return call.service.editForward(id, forward); });
}

Answer removeForward(Call& call)
{
    const ForwardId id = call.fields.forward();
    return checked(call, [&] { return call.service.removeForward(id); });
}

Answer enableForward(Call& call)
{
    const ForwardId id = call.fields.forward();
    const bool enabled = call.fields.flag(QLatin1String("enabled"), true);
    return checked(call, [&] { return call.service.setForwardEnabled(id, enabled); });
}

Answer freePort(Call& call)
{
    const std::uint16_t wished = call.fields.port(QLatin1String("wished"));
    if (!call.fields.ok()) {
        return now(answerOf(call.fields.problem()));
    }
    return call.service.freeLocalPort(wished).then(
        [](std::uint16_t port) { return success(QJsonValue(port)); });
}

Answer editRule(Call& call)
{
    const RuleId id = call.fields.rule();
    const RuleSettings rule = ruleSettings(call.fields);
    return checked(call, [&] { return call.service.editRule(id, rule); });
}

Answer addRule(Call& call)
{
    const RuleSettings rule = ruleSettings(call.fields);
    return checked(call, [&] { return call.service.addRule(rule); });
}

Answer removeRule(Call& call)
{
    const RuleId id = call.fields.rule();
    return checked(call, [&] { return call.service.removeRule(id); });
}

Answer moveRule(Call& call)
{
    const RuleId id = call.fields.rule();
    const auto position = call.fields.number(QLatin1String("position"), 0);
    return checked(call, [&] { return call.service.moveRule(id, position); });
}

Answer testRules(Call& call)
{
    const PublicKey peer = call.fields.peer(QLatin1String("peer"));
    const Target target = call.fields.target(QLatin1String("target"));
    if (!call.fields.ok()) {
        return now(answerOf(call.fields.problem()));
    }
    return call.service.testRules(peer, target).then([](const RuleVerdict& verdict) {
        return success(toJson(verdict));
    });
}

Answer closeStream(Call& call)
{
    const auto id = static_cast<StreamId>(call.fields.number(QLatin1String("stream"), 0));
    return checked(call, [&] { return call.service.closeStream(id); });
}

Answer pause(Call& call)
{
    const bool paused = call.fields.flag(QLatin1String("paused"), true);
    return checked(call, [&] { return call.service.setPaused(paused); });
}

Answer reload(Call& call)
{
    return call.service.reload().then([](const ReloadReport& report) {
        return report.outcome.ok() ? success(toJson(report)) : answerOf(report.outcome);
    });
}

Answer examine(Call& call)
{
    DiagnosisRequest request{call.fields.text(QLatin1String("peer"), {}), std::nullopt};
    if (!call.fields.text(QLatin1String("target"), {}).empty()) {
        request.target = call.fields.target(QLatin1String("target"));
    }
    if (!call.fields.ok()) {
        return now(answerOf(call.fields.problem()));
    }
    return call.service.examine(request).then(
        [](const Diagnosis& diagnosis) { return success(toJson(diagnosis)); });
}

/// Of the whole node unless something is named.
TrafficSubject subjectOf(Fields& fields)
{
    if (fields.has(QLatin1String("peer"))) {
        return fields.peer(QLatin1String("peer"));
    }
    if (fields.has(QLatin1String("forward"))) {
        return fields.forward();
    }
    if (fields.has(QLatin1String("stream"))) {
        return static_cast<StreamId>(fields.number(QLatin1String("stream"), 0));
    }
    return {};
}

Answer history(Call& call)
{
    const TrafficSubject subject = subjectOf(call.fields);
    if (!call.fields.ok()) {
        return now(answerOf(call.fields.problem()));
    }
    return now(success(toJson(call.service.past(subject))));
}

Answer changeSettings(Call& call)
{
    const std::vector<SettingChange> changes = call.fields.settingChanges();
    return checked(call, [&] { return call.service.changeSettings(changes); });
}

const std::map<QString, Handler>& handlers()
{
    static const std::map<QString, Handler> table{
        {QStringLiteral("node"), node},
        {QStringLiteral("peers"), peers},
        {QStringLiteral("peers.add"), addPeer},
        {QStringLiteral("peers.remove"), removePeer},
        {QStringLiteral("peers.rename"), renamePeer},
        {QStringLiteral("requests"), requests},
        {QStringLiteral("requests.accept"), acceptRequest},
        {QStringLiteral("requests.refuse"), refuseRequest},
        {QStringLiteral("requests.block"), blockRequest},
        {QStringLiteral("forwards"), forwards},
        {QStringLiteral("forwards.add"), addForward},
        {QStringLiteral("forwards.edit"), editForward},
        {QStringLiteral("forwards.remove"), removeForward},
        {QStringLiteral("forwards.enable"), enableForward},
        {QStringLiteral("forwards.free_port"), freePort},
        {QStringLiteral("rules"), rules},
        {QStringLiteral("rules.add"), addRule},
        {QStringLiteral("rules.edit"), editRule},
        {QStringLiteral("rules.remove"), removeRule},
        {QStringLiteral("rules.move"), moveRule},
        {QStringLiteral("rules.test"), testRules},
        {QStringLiteral("streams"), streams},
        {QStringLiteral("streams.close"), closeStream},
        {QStringLiteral("problems"), problems},
        {QStringLiteral("settings"), settings},
        {QStringLiteral("settings.change"), changeSettings},
        {QStringLiteral("log"), logEntries},
        {QStringLiteral("pause"), pause},
        {QStringLiteral("reload"), reload},
        {QStringLiteral("doctor"), examine},
        {QStringLiteral("history"), history},
    };
    return table;
}

} // namespace

QFuture<QJsonObject> runCommand(service::Service& service, const LiveTraffic& traffic,
                                const QJsonObject& request)
{
    const QString name = request.value(QLatin1String("do")).toString();
    const auto handler = handlers().find(name);
    if (handler == handlers().end()) {
        return now(answerOf({Message::say("Unknown command"),
                             Message::say("this version knows no command of that name"),
                             {},
                             Action::None}));
    }
    Call call{service, traffic, Fields(request, service)};
    return handler->second(call);
}

} // namespace toxtunnel::control
