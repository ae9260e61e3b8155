// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/FromJson.h"

#include "control/Json.h"
#include "control/MessageJson.h"

#include <QDateTime>

namespace toxtunnel::control {

namespace {

using SystemTime = std::chrono::system_clock::time_point;

std::string text(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString().toStdString();
}

bool flag(const QJsonObject& object, const char* key, bool otherwise = false)
{
    return object.value(QLatin1String(key)).toBool(otherwise);
}

std::uint64_t whole(const QJsonValue& value)
{
    return static_cast<std::uint64_t>(std::max<qint64>(0, value.toInteger()));
}

std::uint64_t count(const QJsonObject& object, const char* key)
{
    return whole(object.value(QLatin1String(key)));
}

int line(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toInt();
}

std::uint16_t port(const QJsonObject& object, const char* key)
{
    return static_cast<std::uint16_t>(std::min<std::uint64_t>(count(object, key), 65535));
}

std::optional<SystemTime> when(const QJsonObject& object, const char* key)
{
    const QDateTime time =
        QDateTime::fromString(object.value(QLatin1String(key)).toString(), Qt::ISODateWithMs);
    if (!time.isValid()) {
        return std::nullopt;
    }
    return SystemTime(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

std::optional<PublicKey> key(const QJsonObject& object, const char* name)
{
    return PublicKey::fromHex(text(object, name));
}

std::optional<ToxId> toxId(const QJsonObject& object)
{
    const auto id = ToxId::parse(text(object, "tox_id"));
    return id ? std::optional(*id) : std::nullopt;
}

template <typename Id>
std::optional<Id> idOf(const QJsonObject& object, const char* name)
{
    const QJsonValue value = object.value(QLatin1String(name));
    return value.isDouble() ? std::optional(static_cast<Id>(whole(value))) : std::nullopt;
}

std::vector<std::string> texts(const QJsonObject& object, const char* key)
{
    std::vector<std::string> list;
    for (const QJsonValue one : object.value(QLatin1String(key)).toArray()) {
        list.push_back(one.toString().toStdString());
    }
    return list;
}

Traffic traffic(const QJsonObject& object, const char* out, const char* in)
{
    return {count(object, out), count(object, in)};
}

/// The one of `all` that is called so by `name`; the first when none is.
template <typename Value>
Value called(const std::string& written, QString (*name)(Value), std::initializer_list<Value> all)
{
    const QString wanted = qt(written);
    for (const Value value : all) {
        if (name(value) == wanted) {
            return value;
        }
    }
    return *all.begin();
}

std::vector<RuleEntry> ruleEntries(const QJsonValue& list)
{
    std::vector<RuleEntry> entries;
    for (const QJsonValue one : list.toArray()) {
        const QJsonObject object = one.toObject();
        RuleEntry& entry = entries.emplace_back();
        entry.host = text(object, "host");
        for (const QJsonValue range : object.value(QLatin1String("ports")).toArray()) {
            const QString written =
                range.isDouble() ? QString::number(range.toInteger()) : range.toString();
            entry.ports.push_back({written.section(QLatin1Char('-'), 0, 0).toUShort(),
                                   written.section(QLatin1Char('-'), -1).toUShort()});
        }
    }
    return entries;
}

/// Rows of [id, total sent, total received, sent this second, received this second].
template <typename Id>
void takeRows(const QJsonValue& rows, std::vector<TrafficOf<Id>>& moved)
{
    for (const QJsonValue row : rows.toArray()) {
        const QJsonArray cells = row.toArray();
        TrafficOf<Id> one;
        if constexpr (std::is_same_v<Id, PublicKey>) {
            one.id = PublicKey::fromHex(cells.at(0).toString().toStdString()).value_or(Id{});
        } else {
            one.id = static_cast<Id>(whole(cells.at(0)));
        }
        one.total = {whole(cells.at(1)), whole(cells.at(2))};
        one.perSecond = {whole(cells.at(3)), whole(cells.at(4))};
        moved.push_back(one);
    }
}

Action action(const QJsonObject& object)
{
    return called(text(object, "action"), actionName,
                  {Action::None, Action::UseFreePort, Action::EditForward, Action::ShowRules,
                   Action::ReloadFiles, Action::RestartNode, Action::ShowLog, Action::ShowSettings,
                   Action::AddPeer});
}

} // namespace

void fromJson(const QJsonObject& object, NodeInfo& node)
{
    node.id = toxId(object).value_or(ToxId{});
    node.version = text(object, "version");
    node.toxcoreVersion = text(object, "toxcore_version");
    node.mode = text(object, "mode");
    node.connection = called(text(object, "connection"), connectionName,
                             {Connection::None, Connection::Relay, Connection::Udp});
    node.encrypted = flag(object, "encrypted");
    node.paused = flag(object, "paused");
    node.udpPort = port(object, "udp_port");
    node.startedAt = when(object, "started_at").value_or(SystemTime{});
    node.peersOnline = count(object, "peers_online");
    node.streams = count(object, "streams");
    node.total = traffic(object, "bytes_out", "bytes_in");
    node.dataDir = text(object, "data_dir");
    node.configFile = text(object, "config_file");
    node.rulesFile = text(object, "rules_file");
    node.activeServer = key(object, "active_server");
}

void fromJson(const QJsonObject& object, PeerInfo& peer)
{
    peer.key = key(object, "key").value_or(PublicKey{});
    peer.id = toxId(object);
    peer.name = text(object, "name");
    peer.path = called<PeerPath>(text(object, "path"), pathName, allPeerPaths);
    peer.pathReason = called<PathReason>(text(object, "path_reason"), reasonName, allPathReasons);
    peer.native = flag(object, "native");
    peer.listed = flag(object, "listed");
    peer.server = flag(object, "server");
    peer.hasRule = flag(object, "has_rule");
    if (object.contains(QLatin1String("rtt_us"))) {
        peer.roundTrip = std::chrono::microseconds(count(object, "rtt_us"));
    }
    peer.lastSeen = when(object, "last_seen");
    peer.streams = count(object, "streams");
    peer.total = traffic(object, "bytes_out", "bytes_in");
    peer.hostname = text(object, "hostname");
    peer.system = text(object, "system");
    peer.version = text(object, "peer_version");
}

void fromJson(const QJsonObject& object, RequestInfo& request)
{
    request.key = key(object, "key").value_or(PublicKey{});
    request.message = text(object, "message");
    request.received = when(object, "received").value_or(SystemTime{});
}

void fromJson(const QJsonObject& object, ForwardInfo& forward)
{
    ForwardSettings& settings = forward.settings;
    forward.id = idOf<ForwardId>(object, "id").value_or(ForwardId{});
    settings.name = text(object, "name");
    settings.peer = text(object, "peer");
    settings.bind = text(object, "bind");
    settings.localPort = port(object, "local_port");
    settings.target = {text(object, "remote_host"), port(object, "remote_port")};
    settings.udp = text(object, "protocol") == "udp";
    settings.enabled = flag(object, "enabled");
    forward.peer = key(object, "peer_key");
    forward.state = called<ForwardState>(text(object, "state"), stateName,
                                         {ForwardState::Failed, ForwardState::Off,
                                          ForwardState::Paused, ForwardState::Listening,
                                          ForwardState::WaitingForPeer, ForwardState::PortTaken});
    fromJson(object, forward.trouble);
    forward.nextTry = when(object, "next_try");
    forward.lastRefusal = takeMessage(object, QLatin1String("last_refusal"));
    forward.refusedAt = when(object, "refused_at");
    forward.connections = count(object, "connections");
    forward.accepted = count(object, "accepted");
    forward.refused = count(object, "refused");
    forward.total = traffic(object, "bytes_out", "bytes_in");
}

void fromJson(const QJsonObject& object, RuleInfo& rule)
{
    RuleSettings& settings = rule.settings;
    rule.id = idOf<RuleId>(object, "id").value_or(RuleId{});
    settings.peer = key(object, "peer").value_or(PublicKey{});
    settings.allow = ruleEntries(object.value(QLatin1String("allow")));
    settings.deny = ruleEntries(object.value(QLatin1String("deny")));
    settings.comment = text(object, "comment");
    if (const auto expires = when(object, "expires")) {
        settings.expires = std::chrono::floor<std::chrono::seconds>(*expires);
    }
    rule.line = line(object, "line");
    rule.inForce = flag(object, "in_force", true);
    rule.rateLimited = flag(object, "rate_limited");
    rule.allowed = count(object, "allowed");
    rule.denied = count(object, "denied");
    rule.lastUsed = when(object, "last_used");
    rule.warnings = takeMessages(object, QLatin1String("warnings"));
}

void fromJson(const QJsonObject& object, StreamInfo& stream)
{
    stream.id = idOf<StreamId>(object, "id").value_or(StreamId{});
    stream.peer = key(object, "peer").value_or(PublicKey{});
    stream.incoming = flag(object, "incoming");
    stream.forward = idOf<ForwardId>(object, "forward");
    stream.local = text(object, "local");
    stream.target = Target::parse(text(object, "target")).value_or(Target{});
    stream.state =
        called<StreamState>(text(object, "state"), stateName,
                            {StreamState::Opening, StreamState::Open, StreamState::Closing});
    stream.openedAt = when(object, "opened_at").value_or(SystemTime{});
    stream.ruleLine = line(object, "rule_line");
    stream.total = traffic(object, "bytes_out", "bytes_in");
}

void fromJson(const QJsonObject& object, ProblemInfo& problem)
{
    problem.id = text(object, "id");
    problem.severity = text(object, "severity") == "error" ? ProblemInfo::Severity::Error
                                                           : ProblemInfo::Severity::Warning;
    fromJson(object, problem.trouble);
    problem.since = when(object, "since").value_or(SystemTime{});
    problem.forward = idOf<ForwardId>(object, "forward");
}

void fromJson(const QJsonObject& object, SettingInfo& setting)
{
    using Kind = SettingInfo::Kind;
    setting.key = text(object, "key");
    setting.kind = called(text(object, "kind"), kindName,
                          {Kind::Text, Kind::Flag, Kind::Number, Kind::Path, Kind::Choice});
    setting.value = text(object, "value");
    setting.defaultValue = text(object, "default");
    setting.choices = texts(object, "choices");
    setting.live = flag(object, "live");
    setting.waiting = flag(object, "waiting");
}

void fromJson(const QJsonObject& object, service::LogEntry& entry)
{
    entry.number = count(object, "number");
    entry.time = when(object, "time").value_or(SystemTime{});
    entry.level = log::levelFromText(text(object, "level")).value_or(log::Level::Info);
    entry.category = text(object, "category");
    entry.text = text(object, "text");
}

void fromJson(const QJsonObject& object, RuleVerdict& verdict)
{
    verdict.allowed = flag(object, "allowed");
    verdict.reason = takeMessage(object, QLatin1String("reason"));
    verdict.rule = idOf<RuleId>(object, "rule");
    verdict.entryLine = line(object, "entry_line");
    verdict.entryHost = text(object, "entry_host");
    verdict.addresses = texts(object, "addresses");
}

void fromJson(const QJsonObject& object, Finding& finding)
{
    finding.check = checkFromName(text(object, "check")).value_or(CheckId::Program);
    finding.verdict = verdictFromName(text(object, "verdict")).value_or(CheckVerdict::Skipped);
    finding.words = takeMessage(object, QLatin1String("words"));
    finding.remedy = takeMessage(object, QLatin1String("remedy"));
    finding.action = action(object);
}

void fromJson(const QJsonObject& object, ReloadReport& report)
{
    report.rules = count(object, "rules");
    report.forwardsAdded = count(object, "forwards_added");
    report.forwardsRemoved = count(object, "forwards_removed");
    report.streamsCut = count(object, "streams_cut");
}

void fromJson(const QJsonObject& object, TrafficTick& tick)
{
    tick.time = when(object, "time").value_or(SystemTime{});
    tick.total = traffic(object, "bytes_out", "bytes_in");
    tick.perSecond = traffic(object, "rate_out", "rate_in");
    takeRows(object.value(QLatin1String("peers")), tick.peers);
    takeRows(object.value(QLatin1String("forwards")), tick.forwards);
    takeRows(object.value(QLatin1String("streams")), tick.streams);
}

void fromJson(const QJsonObject& object, Outcome& outcome)
{
    outcome.what = takeMessage(object, QLatin1String("what"));
    outcome.why = takeMessage(object, QLatin1String("why"));
    outcome.remedy = takeMessage(object, QLatin1String("remedy"));
    outcome.action = action(object);
}

Outcome outcomeOf(const QJsonObject& answer)
{
    Outcome outcome;
    if (!answer.value(QLatin1String("ok")).toBool()) {
        fromJson(answer, outcome);
        if (outcome.ok()) {
            outcome.what = Message::say("The node refused the command without saying why");
        }
    }
    return outcome;
}

Result<QJsonValue> resultOf(const QJsonObject& answer)
{
    const Outcome outcome = outcomeOf(answer);
    if (!outcome.ok()) {
        return failure(outcome.what, outcome.why, outcome.remedy);
    }
    return answer.value(QLatin1String("result"));
}

} // namespace toxtunnel::control
