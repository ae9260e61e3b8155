// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of RemoteService: each one line to the daemon and one back.
#include "control/ControlSession.h"
#include "control/FromJson.h"
#include "control/Json.h"
#include "control/RemoteService.h"
#include "service/Promise.h"

#include <QJsonDocument>

namespace toxtunnel::control {

namespace {

QString hex(const PublicKey& key)
{
    return qt(key.toHex());
}

QJsonObject fieldsOf(const ForwardSettings& forward)
{
    return {
        {QStringLiteral("name"), qt(forward.name)},
        {QStringLiteral("peer"), qt(forward.peer)},
        {QStringLiteral("bind"), qt(forward.bind)},
        {QStringLiteral("local_port"), forward.localPort},
        {QStringLiteral("target"), qt(forward.target.text())},
        {QStringLiteral("protocol"), forward.udp ? QStringLiteral("udp") : QStringLiteral("tcp")},
        {QStringLiteral("enabled"), forward.enabled}};
}

QJsonObject fieldsOf(const RuleSettings& rule)
{
    QJsonObject fields{{QStringLiteral("peer"), hex(rule.peer)},
                       {QStringLiteral("allow"), toJson(rule.allow)},
                       {QStringLiteral("deny"), toJson(rule.deny)},
                       {QStringLiteral("comment"), qt(rule.comment)}};
    if (rule.expires.has_value()) {
        fields.insert(QStringLiteral("expires"), qint64{rule.expires->time_since_epoch().count()});
    }
    return fields;
}

} // namespace

QFuture<QJsonObject> RemoteService::ask(const char* command, QJsonObject fields)
{
    const qint64 id = ++lastId_;
    fields.insert(QStringLiteral("id"), id);
    fields.insert(QStringLiteral("do"), QLatin1String(command));
    const QByteArray line = QJsonDocument(fields).toJson(QJsonDocument::Compact) + '\n';
    if (over_ || line.size() > ControlSession::longestLine) {
        return QtFuture::makeReadyFuture(
            answerOf(Outcome::failed({Message::say("The change was not made"),
                                      over_ ? Message::say("the node has ended")
                                            : Message::say("it is too long for one command"),
                                      {}})));
    }
    const auto promise = service::newPromise<QJsonObject>();
    asked_[id] = promise;
    socket_.write(line);
    return promise->future();
}

QFuture<Outcome> RemoteService::command(const char* command, QJsonObject fields)
{
    return ask(command, std::move(fields)).then(outcomeOf);
}

QFuture<Outcome> RemoteService::addPeer(NewPeer peer)
{
    return command("peers.add", {{QStringLiteral("name"), qt(peer.name)},
                                 {QStringLiteral("tox_id"), qt(peer.id)},
                                 {QStringLiteral("message"), qt(peer.message)}});
}

QFuture<Outcome> RemoteService::removePeer(PublicKey peer)
{
    return command("peers.remove", {{QStringLiteral("peer"), hex(peer)}});
}

QFuture<Outcome> RemoteService::renamePeer(PublicKey peer, std::string name)
{
    return command("peers.rename",
                   {{QStringLiteral("peer"), hex(peer)}, {QStringLiteral("name"), qt(name)}});
}

QFuture<Outcome> RemoteService::acceptRequest(PublicKey key, std::string name)
{
    return command("requests.accept",
                   {{QStringLiteral("key"), hex(key)}, {QStringLiteral("name"), qt(name)}});
}

QFuture<Outcome> RemoteService::refuseRequest(PublicKey key)
{
    return command("requests.refuse", {{QStringLiteral("key"), hex(key)}});
}

QFuture<Outcome> RemoteService::blockRequest(PublicKey key)
{
    return command("requests.block", {{QStringLiteral("key"), hex(key)}});
}

QFuture<Outcome> RemoteService::addForward(ForwardSettings forward)
{
    return command("forwards.add", fieldsOf(forward));
}

QFuture<Outcome> RemoteService::editForward(ForwardId id, ForwardSettings forward)
{
    QJsonObject fields = fieldsOf(forward);
    fields.insert(QStringLiteral("forward"), number(id));
    return command("forwards.edit", fields);
}

QFuture<Outcome> RemoteService::removeForward(ForwardId id)
{
    return command("forwards.remove", {{QStringLiteral("forward"), number(id)}});
}

QFuture<Outcome> RemoteService::setForwardEnabled(ForwardId id, bool enabled)
{
    return command("forwards.enable",
                   {{QStringLiteral("forward"), number(id)}, {QStringLiteral("enabled"), enabled}});
}

QFuture<std::uint16_t> RemoteService::freeLocalPort(std::uint16_t wished)
{
    return ask("forwards.free_port", {{QStringLiteral("wished"), wished}})
        .then([](const QJsonObject& answer) {
            return static_cast<std::uint16_t>(answer.value(QLatin1String("result")).toInt());
        });
}

QFuture<Outcome> RemoteService::addRule(RuleSettings rule)
{
    return command("rules.add", fieldsOf(rule));
}

QFuture<Outcome> RemoteService::editRule(RuleId id, RuleSettings rule)
{
    QJsonObject fields = fieldsOf(rule);
    fields.insert(QStringLiteral("rule"), number(id));
    return command("rules.edit", fields);
}

QFuture<Outcome> RemoteService::removeRule(RuleId id)
{
    return command("rules.remove", {{QStringLiteral("rule"), number(id)}});
}

QFuture<Outcome> RemoteService::moveRule(RuleId id, std::size_t position)
{
    return command("rules.move", {{QStringLiteral("rule"), number(id)},
                                  {QStringLiteral("position"), number(position)}});
}

QFuture<RuleVerdict> RemoteService::testRules(PublicKey peer, Target target)
{
    return ask("rules.test",
               {{QStringLiteral("peer"), hex(peer)}, {QStringLiteral("target"), qt(target.text())}})
        .then([](const QJsonObject& answer) {
            RuleVerdict verdict;
            fromJson(answer.value(QLatin1String("result")).toObject(), verdict);
            if (const Outcome outcome = outcomeOf(answer); !outcome.ok()) {
                verdict.reason = outcome.why.empty() ? outcome.what : outcome.why;
            }
            return verdict;
        });
}

QFuture<Diagnosis> RemoteService::examine(DiagnosisRequest request)
{
    QJsonObject fields{{QStringLiteral("peer"), qt(request.peer)}};
    if (request.target) {
        fields.insert(QStringLiteral("target"), qt(request.target->text()));
    }
    return ask("doctor", fields).then([](const QJsonObject& answer) {
        const QJsonObject result = answer.value(QLatin1String("result")).toObject();
        return Diagnosis{listFromJson<Finding>(result.value(QLatin1String("findings")))};
    });
}

QFuture<Outcome> RemoteService::closeStream(StreamId id)
{
    return command("streams.close", {{QStringLiteral("stream"), number(id)}});
}

QFuture<Outcome> RemoteService::setPaused(bool paused)
{
    return command("pause", {{QStringLiteral("paused"), paused}});
}

QFuture<ReloadReport> RemoteService::reload()
{
    return ask("reload").then([](const QJsonObject& answer) {
        ReloadReport report;
        report.outcome = outcomeOf(answer);
        fromJson(answer.value(QLatin1String("result")).toObject(), report);
        return report;
    });
}

QFuture<Outcome> RemoteService::changeSettings(std::vector<SettingChange> changes)
{
    QJsonArray list;
    for (const SettingChange& change : changes) {
        list.append(QJsonObject{{QStringLiteral("key"), qt(change.key)},
                                {QStringLiteral("value"), qt(change.value)}});
    }
    return command("settings.change", {{QStringLiteral("changes"), list}});
}

} // namespace toxtunnel::control
