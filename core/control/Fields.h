// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Outcome.h"
#include "model/RuleInfo.h"
#include "service/Service.h"

#include <QJsonArray>
#include <QJsonObject>
#include <cstdint>
#include <string>
#include <vector>

namespace toxtunnel::control {

/// Reads the fields of a command that came in as JSON. The first one that is missing or wrong is
/// kept as the problem; what is read afterwards means nothing.
class Fields
{
public:
    Fields(const QJsonObject& object, const service::Service& service)
        : object_(object)
        , service_(service)
    {
    }

    bool ok() const { return problem_.ok(); }
    const Outcome& problem() const { return problem_; }

    bool has(QLatin1String key) const { return object_.contains(key); }
    std::string text(QLatin1String key); ///< needed
    std::string text(QLatin1String key, const std::string& otherwise);
    bool flag(QLatin1String key, bool otherwise);
    std::uint64_t number(QLatin1String key, std::uint64_t otherwise);
    std::uint16_t port(QLatin1String key); ///< needed, 1 to 65535
    Target target(QLatin1String key);      ///< "host:port"

    /// Of `peer`: a public key, a Tox ID, or the name of a peer.
    PublicKey peer(QLatin1String key);
    /// Of a friend request: the key, or the first 8 digits or more of it.
    PublicKey requestKey(QLatin1String key);
    ForwardId forward(); ///< `forward`: its id, name or local port
    RuleId rule();       ///< `rule`: its id; else `peer`: the first rule of this peer
    /// `key` and `value`, or a list `changes` of such objects.
    std::vector<SettingChange> settingChanges();
    /// Entries of a rule: [{"host": ..., "ports": [22, "8000-8100"]}] or ["host:port", "host"].
    std::vector<RuleEntry> entries(QLatin1String key);

private:
    void fail(Message what, Message why, Message remedy = {});
    RuleEntry entry(const QJsonValue& value);
    std::vector<PortRange> ports(const QJsonArray& list);

    const QJsonObject& object_;
    const service::Service& service_;
    Outcome problem_;
};

} // namespace toxtunnel::control
