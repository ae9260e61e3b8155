// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/Fields.h"

#include "log/Escape.h"
#include "model/ToxId.h"

#include <QStringList>
#include <algorithm>
#include <cmath>

namespace toxtunnel::control {

namespace {

constexpr double largestExact = 9007199254740992.0; // 2^53: whole numbers in JSON

std::optional<std::uint64_t> wholeNumber(const QJsonValue& value)
{
    const double number = value.toDouble(-1);
    if (number < 0 || number > largestExact || std::floor(number) != number) {
        return std::nullopt;
    }
    return static_cast<std::uint64_t>(number);
}

std::optional<PortRange> portRange(const QString& text)
{
    const QStringList ends = text.split(QLatin1Char('-'));
    bool firstOk = false;
    bool lastOk = false;
    const std::uint16_t first = ends.front().toUShort(&firstOk);
    const std::uint16_t last = ends.back().toUShort(&lastOk);
    if (ends.size() > 2 || !firstOk || !lastOk || first == 0 || last < first) {
        return std::nullopt;
    }
    return PortRange{first, last};
}

} // namespace

void Fields::fail(Message what, Message why, Message remedy)
{
    if (ok()) {
        problem_ = {std::move(what), std::move(why), std::move(remedy), Action::None};
    }
}

std::string Fields::text(QLatin1String key)
{
    const QJsonValue value = object_.value(key);
    if (!value.isString() || value.toString().isEmpty()) {
        fail(Message::say("The command is incomplete"),
             Message::say("it needs the text '%1'", key.data()));
    }
    return value.toString().toStdString();
}

std::string Fields::text(QLatin1String key, const std::string& otherwise)
{
    const QJsonValue value = object_.value(key);
    if (value.isUndefined() || value.isNull()) {
        return otherwise;
    }
    if (!value.isString()) {
        fail(Message::say("The command is wrong"), Message::say("'%1' must be a text", key.data()));
    }
    return value.toString().toStdString();
}

bool Fields::flag(QLatin1String key, bool otherwise)
{
    const QJsonValue value = object_.value(key);
    if (!value.isUndefined() && !value.isBool()) {
        fail(Message::say("The command is wrong"),
             Message::say("'%1' must be true or false", key.data()));
    }
    return value.toBool(otherwise);
}

std::uint64_t Fields::number(QLatin1String key, std::uint64_t otherwise)
{
    const QJsonValue value = object_.value(key);
    if (value.isUndefined()) {
        return otherwise;
    }
    const auto whole = wholeNumber(value);
    if (!whole.has_value()) {
        fail(Message::say("The command is wrong"),
             Message::say("'%1' must be a whole number", key.data()));
    }
    return whole.value_or(0);
}

std::uint16_t Fields::port(QLatin1String key)
{
    const std::uint64_t value = number(key, 0);
    if (value < 1 || value > 65535) {
        fail(Message::say("The command is wrong"),
             Message::say("'%1' must be a port, 1 to 65535", key.data()));
        return 0;
    }
    return static_cast<std::uint16_t>(value);
}

Target Fields::target(QLatin1String key)
{
    const std::string written = text(key);
    auto parsed = Target::parse(written);
    if (!parsed.has_value()) {
        fail(parsed.error().what, parsed.error().why, parsed.error().remedy);
        return {};
    }
    return *parsed;
}

PublicKey Fields::peer(QLatin1String key)
{
    const std::string written = text(key);
    if (const auto known = parsePeerKey(written)) {
        return *known;
    }
    for (const PeerInfo& known : service_.peers()) {
        if (!known.name.empty() && known.name == written) {
            return known.key;
        }
    }
    fail(Message::say("Unknown peer %1", log::escaped(written)),
         Message::say("no peer has this name, key or Tox ID"),
         Message::say("`toxtunnel peers list` shows them"));
    return {};
}

PublicKey Fields::requestKey(QLatin1String key)
{
    const QString written = QString::fromStdString(text(key)).toUpper();
    std::vector<PublicKey> found;
    for (const RequestInfo& request : service_.requests()) {
        if (written.size() >= 8 &&
            QString::fromStdString(request.key.toHex()).startsWith(written)) {
            found.push_back(request.key);
        }
    }
    if (found.size() != 1) {
        fail(Message::say("Unknown request %1", log::escaped(written.toStdString())),
             found.empty() ? Message::say("nobody with this key asks to be a peer")
                           : Message::say("several keys begin so: write more digits"),
             Message::say("`toxtunnel requests list` shows them"));
        return {};
    }
    return found.front();
}

ForwardId Fields::forward()
{
    const QJsonValue value = object_.value(QLatin1String("forward"));
    const QString written =
        value.isDouble() ? QString::number(value.toInteger()) : value.toString();
    const std::vector<ForwardInfo> forwards = service_.forwards();
    const auto named = [&](const ForwardInfo& forward) {
        return !written.isEmpty() && forward.settings.name == written.toStdString();
    };
    const auto numbered = [&](const ForwardInfo& forward) {
        return written == QString::number(static_cast<std::uint64_t>(forward.id));
    };
    const auto listening = [&](const ForwardInfo& forward) {
        return written == QString::number(forward.settings.localPort);
    };
    using Test = std::function<bool(const ForwardInfo&)>;
    // A number in a program's hand is an id; in a person's, a name may look like one.
    const bool idFirst = value.isDouble();
    for (const auto& test : {idFirst ? Test(numbered) : Test(named),
                             idFirst ? Test(named) : Test(numbered), Test(listening)}) {
        const auto found = std::find_if(forwards.begin(), forwards.end(), test);
        if (found != forwards.end()) {
            return found->id;
        }
    }
    fail(Message::say("Unknown forward %1", log::escaped(written.toStdString())),
         Message::say("no forward has this name, number or local port"),
         Message::say("`toxtunnel forwards list` shows them"));
    return {};
}

RuleId Fields::rule()
{
    const std::vector<RuleInfo> rules = service_.rules();
    auto found = rules.end();
    if (!object_.contains(QLatin1String("rule"))) {
        const PublicKey key = peer(QLatin1String("peer"));
        found = std::find_if(rules.begin(), rules.end(),
                             [&](const RuleInfo& rule) { return rule.settings.peer == key; });
    } else {
        const std::uint64_t id = number(QLatin1String("rule"), 0);
        found = std::find_if(rules.begin(), rules.end(), [&](const RuleInfo& rule) {
            return static_cast<std::uint64_t>(rule.id) == id;
        });
    }
    if (found == rules.end()) {
        fail(Message::say("Unknown rule"),
             Message::say("there is none for this peer, or with this number"),
             Message::say("`toxtunnel rules list` shows them"));
        return {};
    }
    return found->id;
}

std::vector<SettingChange> Fields::settingChanges()
{
    const QJsonValue list = object_.value(QLatin1String("changes"));
    if (list.isUndefined()) {
        return {{text(QLatin1String("key")), text(QLatin1String("value"), {})}};
    }
    std::vector<SettingChange> changes;
    for (const QJsonValue one : list.toArray()) {
        const QJsonObject change = one.toObject();
        Fields fields(change, service_);
        changes.push_back(
            {fields.text(QLatin1String("key")), fields.text(QLatin1String("value"), {})});
        if (!fields.ok()) {
            problem_ = fields.problem();
        }
    }
    if (changes.empty()) {
        fail(Message::say("The command is wrong"),
             Message::say("'changes' must be a list of settings"));
    }
    return changes;
}

std::vector<RuleEntry> Fields::entries(QLatin1String key)
{
    const QJsonValue value = object_.value(key);
    if (!value.isUndefined() && !value.isArray()) {
        fail(Message::say("The command is wrong"), Message::say("'%1' must be a list", key.data()));
    }
    std::vector<RuleEntry> list;
    for (const QJsonValue one : value.toArray()) {
        list.push_back(entry(one));
    }
    return list;
}

RuleEntry Fields::entry(const QJsonValue& value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        const std::string host = object.value(QLatin1String("host")).toString().toStdString();
        if (host.empty()) {
            fail(Message::say("The rule is incomplete"), Message::say("each entry needs a host"));
        }
        return {host, ports(object.value(QLatin1String("ports")).toArray())};
    }
    const QString written = value.toString();
    const qsizetype colon = written.lastIndexOf(QLatin1Char(':'));
    const bool bracketed = written.startsWith(QLatin1Char('['));
    const bool onlyHost = colon < 0 || written.endsWith(QLatin1Char(']')) ||
                          (!bracketed && written.count(QLatin1Char(':')) > 1);
    QString host = onlyHost ? written : written.left(colon);
    if (bracketed && host.endsWith(QLatin1Char(']'))) {
        host = host.mid(1, host.size() - 2);
    }
    if (host.isEmpty()) {
        fail(Message::say("The rule is incomplete"),
             Message::say("each entry needs a host, as in 127.0.0.1:22"));
    }
    RuleEntry result{host.toStdString(), {}};
    if (!onlyHost) {
        const QString port = written.mid(colon + 1);
        if (port != QLatin1String("*")) {
            result.ports = ports(QJsonArray::fromStringList(port.split(QLatin1Char(','))));
        }
    }
    return result;
}

std::vector<PortRange> Fields::ports(const QJsonArray& list)
{
    std::vector<PortRange> ranges;
    for (const QJsonValue one : list) {
        const QString written = one.isDouble() ? QString::number(one.toInteger()) : one.toString();
        const auto range = portRange(written);
        if (range.has_value()) {
            ranges.push_back(*range);
        } else {
            fail(Message::say("The rule is wrong"),
                 Message::say("'%1' is no port and no range of ports",
                              log::escaped(written.toStdString())),
                 Message::say("Ports are 1 to 65535, a range is written 8000-8100"));
        }
    }
    return ranges;
}

} // namespace toxtunnel::control
