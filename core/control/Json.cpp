// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/Json.h"

#include "control/MessageJson.h"

#include <QDateTime>
#include <QTimeZone>

namespace toxtunnel::control {

namespace {

using SystemTime = std::chrono::system_clock::time_point;

QJsonValue time(SystemTime when)
{
    const auto ms =
        std::chrono::duration_cast<std::chrono::milliseconds>(when.time_since_epoch()).count();
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

void putTime(QJsonObject& object, QLatin1String key, const std::optional<SystemTime>& when)
{
    if (when.has_value()) {
        object.insert(key, time(*when));
    }
}

void putText(QJsonObject& object, QLatin1String key, const std::string& text)
{
    if (!text.empty()) {
        object.insert(key, qt(text));
    }
}

void putTraffic(QJsonObject& object, const Traffic& traffic)
{
    object.insert(QLatin1String("bytes_in"), number(traffic.received));
    object.insert(QLatin1String("bytes_out"), number(traffic.sent));
}

QJsonArray texts(const std::vector<std::string>& list)
{
    QJsonArray array;
    for (const std::string& text : list) {
        array.append(qt(text));
    }
    return array;
}

} // namespace

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QJsonValue number(std::uint64_t value)
{
    return QJsonValue(static_cast<qint64>(value));
}

void putFlow(QJsonObject& object, const LiveTraffic::Flow& flow)
{
    putTraffic(object, flow.total);
    object.insert(QLatin1String("rate_in"), number(flow.perSecond.received));
    object.insert(QLatin1String("rate_out"), number(flow.perSecond.sent));
}

QString stateName(ForwardState state)
{
    switch (state) {
    case ForwardState::Off:
        return QStringLiteral("off");
    case ForwardState::Paused:
        return QStringLiteral("paused");
    case ForwardState::Listening:
        return QStringLiteral("listening");
    case ForwardState::WaitingForPeer:
        return QStringLiteral("waiting for peer");
    case ForwardState::PortTaken:
        return QStringLiteral("port taken");
    case ForwardState::Failed:
        break;
    }
    return QStringLiteral("failed");
}

QString stateName(StreamState state)
{
    switch (state) {
    case StreamState::Opening:
        return QStringLiteral("opening");
    case StreamState::Open:
        return QStringLiteral("open");
    case StreamState::Closing:
        break;
    }
    return QStringLiteral("closing");
}

QString actionName(Action action)
{
    switch (action) {
    case Action::None:
        break;
    case Action::UseFreePort:
        return QStringLiteral("use free port");
    case Action::EditForward:
        return QStringLiteral("edit forward");
    case Action::ShowRules:
        return QStringLiteral("show rules");
    case Action::ReloadFiles:
        return QStringLiteral("reload files");
    case Action::RestartNode:
        return QStringLiteral("restart node");
    case Action::ShowLog:
        return QStringLiteral("show log");
    case Action::ShowSettings:
        return QStringLiteral("show settings");
    case Action::AddPeer:
        return QStringLiteral("add peer");
    }
    return QStringLiteral("none");
}

QString kindName(SettingInfo::Kind kind)
{
    switch (kind) {
    case SettingInfo::Kind::Flag:
        return QStringLiteral("flag");
    case SettingInfo::Kind::Number:
        return QStringLiteral("number");
    case SettingInfo::Kind::Text:
        break;
    case SettingInfo::Kind::Path:
        return QStringLiteral("path");
    case SettingInfo::Kind::Choice:
        return QStringLiteral("choice");
    }
    return QStringLiteral("text");
}

QString pathName(PeerPath path)
{
    return qt(word(path));
}

QString reasonName(PathReason reason)
{
    return qt(word(reason));
}

QString connectionName(Connection connection)
{
    switch (connection) {
    case Connection::None:
        break;
    case Connection::Relay:
        return QStringLiteral("relay");
    case Connection::Udp:
        return QStringLiteral("udp");
    }
    return QStringLiteral("none");
}

QJsonObject toJson(const NodeInfo& node, const LiveTraffic::Flow& live)
{
    QJsonObject object{
        {QStringLiteral("tox_id"), qt(node.id.toHex())},
        {QStringLiteral("version"), qt(node.version)},
        {QStringLiteral("toxcore_version"), qt(node.toxcoreVersion)},
        {QStringLiteral("mode"), qt(node.mode)},
        {QStringLiteral("connection"), connectionName(node.connection)},
        {QStringLiteral("encrypted"), node.encrypted},
        {QStringLiteral("paused"), node.paused},
        {QStringLiteral("udp_port"), node.udpPort},
        {QStringLiteral("started_at"), time(node.startedAt)},
        {QStringLiteral("peers_online"), number(node.peersOnline)},
        {QStringLiteral("streams"), number(node.streams)},
        {QStringLiteral("data_dir"), qt(node.dataDir)},
    };
    putFlow(object, live);
    putText(object, QLatin1String("config_file"), node.configFile);
    putText(object, QLatin1String("rules_file"), node.rulesFile);
    if (node.activeServer.has_value()) {
        object.insert(QLatin1String("active_server"), qt(node.activeServer->toHex()));
    }
    return object;
}

QJsonObject toJson(const PeerInfo& peer, const LiveTraffic::Flow& live)
{
    QJsonObject object{
        {QStringLiteral("key"), qt(peer.key.toHex())},
        {QStringLiteral("name"), qt(peer.name)},
        {QStringLiteral("online"), peer.online()},
        {QStringLiteral("path"), pathName(peer.path)},
        {QStringLiteral("path_reason"), reasonName(peer.pathReason)},
        {QStringLiteral("path_why"), qt(describe(peer.pathReason))},
        {QStringLiteral("native"), peer.native},
        {QStringLiteral("listed"), peer.listed},
        {QStringLiteral("server"), peer.server},
        {QStringLiteral("has_rule"), peer.hasRule},
        {QStringLiteral("streams"), number(peer.streams)},
    };
    if (peer.id.has_value()) {
        object.insert(QLatin1String("tox_id"), qt(peer.id->toHex()));
    }
    if (peer.roundTrip.has_value()) {
        object.insert(QLatin1String("rtt_us"), qint64{peer.roundTrip->count()});
    }
    putTime(object, QLatin1String("last_seen"), peer.lastSeen);
    putFlow(object, live);
    putText(object, QLatin1String("hostname"), peer.hostname);
    putText(object, QLatin1String("system"), peer.system);
    putText(object, QLatin1String("peer_version"), peer.version);
    return object;
}

QJsonObject toJson(const RequestInfo& request)
{
    return {{QStringLiteral("key"), qt(request.key.toHex())},
            {QStringLiteral("message"), qt(request.message)},
            {QStringLiteral("received"), time(request.received)}};
}

QJsonObject toJson(const ForwardInfo& forward)
{
    const ForwardSettings& settings = forward.settings;
    QJsonObject object{
        {QStringLiteral("id"), number(forward.id)},
        {QStringLiteral("name"), qt(settings.name)},
        {QStringLiteral("peer"), qt(settings.peer)},
        {QStringLiteral("bind"), qt(settings.bind)},
        {QStringLiteral("local_port"), settings.localPort},
        {QStringLiteral("remote_host"), qt(settings.target.host)},
        {QStringLiteral("remote_port"), settings.target.port},
        {QStringLiteral("protocol"), settings.udp ? QStringLiteral("udp") : QStringLiteral("tcp")},
        {QStringLiteral("enabled"), settings.enabled},
        {QStringLiteral("state"), stateName(forward.state)},
        {QStringLiteral("connections"), number(forward.connections)},
        {QStringLiteral("accepted"), number(forward.accepted)},
        {QStringLiteral("refused"), number(forward.refused)},
    };
    if (forward.peer.has_value()) {
        object.insert(QLatin1String("peer_key"), qt(forward.peer->toHex()));
    }
    putTraffic(object, forward.total);
    put(object, forward.trouble);
    putTime(object, QLatin1String("next_try"), forward.nextTry);
    put(object, QLatin1String("last_refusal"), forward.lastRefusal);
    putTime(object, QLatin1String("refused_at"), forward.refusedAt);
    return object;
}

QJsonArray toJson(const std::vector<RuleEntry>& list)
{
    QJsonArray array;
    for (const RuleEntry& entry : list) {
        QJsonArray ports;
        for (const PortRange& range : entry.ports) {
            if (range.first == range.last) {
                ports.append(range.first);
            } else {
                ports.append(QStringLiteral("%1-%2").arg(range.first).arg(range.last));
            }
        }
        array.append(QJsonObject{{QStringLiteral("host"), qt(entry.host)},
                                 {QStringLiteral("ports"), ports}});
    }
    return array;
}

QJsonObject toJson(const RuleInfo& rule)
{
    QJsonObject object{
        {QStringLiteral("id"), number(rule.id)},
        {QStringLiteral("peer"), qt(rule.settings.peer.toHex())},
        {QStringLiteral("allow"), toJson(rule.settings.allow)},
        {QStringLiteral("deny"), toJson(rule.settings.deny)},
        {QStringLiteral("line"), rule.line},
        {QStringLiteral("in_force"), rule.inForce},
        {QStringLiteral("rate_limited"), rule.rateLimited},
        {QStringLiteral("allowed"), number(rule.allowed)},
        {QStringLiteral("denied"), number(rule.denied)},
    };
    if (rule.settings.expires.has_value()) {
        object.insert(QLatin1String("expires"), time(*rule.settings.expires));
    }
    put(object, QLatin1String("warnings"), rule.warnings);
    putText(object, QLatin1String("comment"), rule.settings.comment);
    putTime(object, QLatin1String("last_used"), rule.lastUsed);
    return object;
}

QJsonObject toJson(const StreamInfo& stream, const LiveTraffic::Flow& live)
{
    QJsonObject object{
        {QStringLiteral("id"), number(stream.id)},
        {QStringLiteral("peer"), qt(stream.peer.toHex())},
        {QStringLiteral("incoming"), stream.incoming},
        {QStringLiteral("target"), qt(stream.target.text())},
        {QStringLiteral("state"), stateName(stream.state)},
        {QStringLiteral("opened_at"), time(stream.openedAt)},
    };
    putText(object, QLatin1String("local"), stream.local);
    if (stream.forward.has_value()) {
        object.insert(QLatin1String("forward"), number(*stream.forward));
    }
    if (stream.ruleLine != 0) {
        object.insert(QLatin1String("rule_line"), stream.ruleLine);
    }
    putFlow(object, live);
    return object;
}

QJsonObject toJson(const ProblemInfo& problem)
{
    QJsonObject object{
        {QStringLiteral("id"), qt(problem.id)},
        {QStringLiteral("severity"), problem.severity == ProblemInfo::Severity::Error
                                         ? QStringLiteral("error")
                                         : QStringLiteral("warning")},
        {QStringLiteral("since"), time(problem.since)},
    };
    put(object, problem.trouble);
    if (problem.forward.has_value()) {
        object.insert(QLatin1String("forward"), number(*problem.forward));
    }
    return object;
}

QJsonObject toJson(const SettingInfo& setting)
{
    return {{QStringLiteral("key"), qt(setting.key)},
            {QStringLiteral("kind"), kindName(setting.kind)},
            {QStringLiteral("value"), qt(setting.value)},
            {QStringLiteral("default"), qt(setting.defaultValue)},
            {QStringLiteral("choices"), texts(setting.choices)},
            {QStringLiteral("live"), setting.live},
            {QStringLiteral("waiting"), setting.waiting}};
}

QJsonObject toJson(const service::LogEntry& entry)
{
    const std::string_view level = log::levelName(entry.level);
    return {{QStringLiteral("number"), number(entry.number)},
            {QStringLiteral("time"), time(entry.time)},
            {QStringLiteral("level"), qt(std::string(level))},
            {QStringLiteral("category"), qt(entry.category)},
            {QStringLiteral("text"), qt(entry.text)}};
}

QJsonObject toJson(const RuleVerdict& verdict)
{
    QJsonObject object{{QStringLiteral("allowed"), verdict.allowed},
                       {QStringLiteral("addresses"), texts(verdict.addresses)}};
    put(object, QLatin1String("reason"), verdict.reason);
    if (verdict.rule.has_value()) {
        object.insert(QLatin1String("rule"), number(*verdict.rule));
    }
    if (verdict.entryLine != 0) {
        object.insert(QLatin1String("entry_line"), verdict.entryLine);
        putText(object, QLatin1String("entry_host"), verdict.entryHost);
    }
    return object;
}

QJsonObject toJson(const Diagnosis& diagnosis)
{
    QJsonArray findings;
    for (const Finding& finding : diagnosis.findings) {
        QJsonObject object{
            {QStringLiteral("check"), qt(std::string(checkName(finding.check)))},
            {QStringLiteral("verdict"), qt(std::string(verdictName(finding.verdict)))},
        };
        put(object, QLatin1String("words"), finding.words);
        put(object, QLatin1String("remedy"), finding.remedy);
        if (finding.action != Action::None) {
            object.insert(QLatin1String("action"), actionName(finding.action));
        }
        findings.append(object);
    }
    return {{QStringLiteral("healthy"), !diagnosis.failed()},
            {QStringLiteral("findings"), findings}};
}

QJsonObject toJson(const ReloadReport& report)
{
    return {{QStringLiteral("rules"), number(report.rules)},
            {QStringLiteral("forwards_added"), number(report.forwardsAdded)},
            {QStringLiteral("forwards_removed"), number(report.forwardsRemoved)},
            {QStringLiteral("streams_cut"), number(report.streamsCut)}};
}

QJsonObject answerOf(const Outcome& outcome)
{
    if (outcome.ok()) {
        return {{QStringLiteral("ok"), true}};
    }
    QJsonObject failed{{QStringLiteral("ok"), false}};
    put(failed, outcome);
    return failed;
}

} // namespace toxtunnel::control
