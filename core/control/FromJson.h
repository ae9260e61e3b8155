// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Error.h"
#include "service/Service.h"

#include <QJsonArray>
#include <QJsonObject>
#include <vector>

/// What Json.h writes, read back. A field that is missing or makes no sense leaves the value's
/// default; a daemon of another version may know more or less.
namespace toxtunnel::control {

void fromJson(const QJsonObject& object, NodeInfo& node);
void fromJson(const QJsonObject& object, PeerInfo& peer);
void fromJson(const QJsonObject& object, RequestInfo& request);
void fromJson(const QJsonObject& object, ForwardInfo& forward);
void fromJson(const QJsonObject& object, RuleInfo& rule);
void fromJson(const QJsonObject& object, StreamInfo& stream);
void fromJson(const QJsonObject& object, ProblemInfo& problem);
void fromJson(const QJsonObject& object, SettingInfo& setting);
void fromJson(const QJsonObject& object, service::LogEntry& entry);
void fromJson(const QJsonObject& object, RuleVerdict& verdict);
void fromJson(const QJsonObject& object, Finding& finding);
void fromJson(const QJsonObject& object, ReloadReport& report);
void fromJson(const QJsonObject& object, TrafficTick& tick); ///< adds to its lists
void fromJson(const QJsonObject& object, Outcome& outcome);

/// How the command of Commands.h ended that was answered so.
Outcome outcomeOf(const QJsonObject& answer);

/// The "result" of such an answer, or the failure that it tells.
Result<QJsonValue> resultOf(const QJsonObject& answer);

template <typename Value>
std::vector<Value> listFromJson(const QJsonValue& list)
{
    std::vector<Value> values;
    for (const QJsonValue one : list.toArray()) {
        fromJson(one.toObject(), values.emplace_back());
    }
    return values;
}

} // namespace toxtunnel::control
