// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/LiveTraffic.h"
#include "service/Service.h"

#include <QJsonArray>
#include <QJsonObject>
#include <type_traits>

/// The values of the model as JSON. Names are those of the members in lower case with underscores;
/// times are ISO 8601 in UTC, spans are numbers named after their unit, keys are hexadecimal. What
/// is unknown is left out.
namespace toxtunnel::control {

QJsonObject toJson(const NodeInfo& node, const LiveTraffic::Flow& live);
QJsonObject toJson(const PeerInfo& peer, const LiveTraffic::Flow& live);
QJsonObject toJson(const RequestInfo& request);
QJsonObject toJson(const ForwardInfo& forward);
QJsonObject toJson(const RuleInfo& rule);
QJsonObject toJson(const StreamInfo& stream, const LiveTraffic::Flow& live);
QJsonObject toJson(const ProblemInfo& problem);
QJsonObject toJson(const SettingInfo& setting);
QJsonObject toJson(const service::LogEntry& entry);
QJsonObject toJson(const RuleVerdict& verdict);
QJsonObject toJson(const ReloadReport& report);
QJsonArray toJson(const std::vector<RuleEntry>& entries);
QJsonObject toJson(const Diagnosis& diagnosis);

/// How a command ended, as its answer (Commands.h); read back by outcomeOf().
QJsonObject answerOf(const Outcome& outcome);

/// "bytes_in", "bytes_out", "rate_in" and "rate_out".
void putFlow(QJsonObject& object, const LiveTraffic::Flow& flow);

QString pathName(PeerPath path);               ///< its word()
QString reasonName(PathReason reason);         ///< its word()
QString connectionName(Connection connection); ///< "none", "relay", "udp"
QString stateName(ForwardState state);         ///< "off", "listening", "port taken" ...
QString stateName(StreamState state);          ///< "opening", "open", "closing"
QString kindName(SettingInfo::Kind kind);      ///< "flag", "number", "text", "path", "choice"
QString actionName(Action action);             ///< "none", "edit forward", "restart node" ...

QString qt(std::string_view text);
QJsonValue number(std::uint64_t value);

/// A ForwardId, RuleId or StreamId.
template <typename Id>
requires std::is_enum_v<Id> QJsonValue number(Id id)
{
    return number(static_cast<std::uint64_t>(id));
}

} // namespace toxtunnel::control
