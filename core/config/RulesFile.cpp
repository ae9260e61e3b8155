// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/RulesFile.h"

#include "config/Section.h"
#include "config/TextFile.h"
#include "config/TextLengths.h"
#include "config/Timestamp.h"
#include "log/Escape.h"
#include "model/PastedId.h"
#include "model/ToxId.h"

#include <algorithm>
#include <system_error>

namespace toxtunnel::config {

namespace {

using access::PortRange;
using access::RateLimit;
using access::RateMode;
using access::Rule;
using access::RuleTarget;

constexpr std::uint32_t mostTunnels = 10000;
constexpr std::uint64_t lastPort = 65535;

void failed(Section& section, const YamlValue& at, const Message& why, Message allowed = {})
{
    section.context().error(at, Message::say("Failed to parse rule: %1", why), std::move(allowed));
}

template <typename T>
void readOptional(Section& section, std::string_view key, std::optional<T>& out)
{
    T number{};
    if (section.find(key)) {
        section.readNumber(key, number);
        out = number;
    }
}

std::optional<RateLimit> readRateLimit(Section& parent, std::string_view key)
{
    constexpr std::array<Choice<RateMode>, 3> modes{
        {{"off", RateMode::Off}, {"report", RateMode::Report}, {"enforce", RateMode::Enforce}}};
    auto section = parent.section(key);
    if (!section) {
        return std::nullopt;
    }
    RateLimit limit;
    if (section->find("mode")) {
        RateMode mode = RateMode::Enforce;
        section->readChoice("mode", mode, modes);
        limit.mode = mode;
    }
    readOptional(*section, "open_per_sec", limit.openPerSec);
    readOptional(*section, "open_burst", limit.openBurst);
    readOptional(*section, "bytes_per_sec", limit.bytesPerSec);
    readOptional(*section, "bytes_burst", limit.bytesBurst);
    readOptional(*section, "max_concurrent_tunnels", limit.maxConcurrentTunnels);
    if (limit.maxConcurrentTunnels) {
        limit.maxConcurrentTunnels = std::min(*limit.maxConcurrentTunnels, mostTunnels);
    }
    section->finish();
    return limit;
}

/// "22" or "8000-8010", blanks allowed around the dash. Port 0 is returned as written.
std::optional<PortRange> parsePorts(std::string_view text)
{
    const auto trimmed = [](std::string_view part) {
        const std::size_t from = part.find_first_not_of(' ');
        const std::size_t to = part.find_last_not_of(' ');
        return from == std::string_view::npos ? std::string_view()
                                              : part.substr(from, to - from + 1);
    };
    const std::size_t dash = text.find('-');
    const auto first = parseNumber(trimmed(text.substr(0, dash)));
    const auto last =
        dash == std::string_view::npos ? first : parseNumber(trimmed(text.substr(dash + 1)));
    if (!first || !last || *first > *last || *last > lastPort) {
        return std::nullopt;
    }
    return PortRange{static_cast<std::uint16_t>(*first), static_cast<std::uint16_t>(*last)};
}

void readPorts(Section& target, std::string_view listName, std::vector<PortRange>& out)
{
    const YamlValue* ports = target.find("ports");
    if (!ports && !target.has("ports")) {
        return; // all ports
    }
    if (!ports || ports->kind != YamlValue::Kind::List) {
        // Nothing after "ports:" might mean none as well as all.
        failed(target, ports ? *ports : target.value(), Message::say("ports is no list"),
               Message::say("a list such as [22, 80, \"8000-8010\"], or [] for all ports"));
        return;
    }
    for (const YamlValue& port : ports->items) {
        const auto range = port.kind == YamlValue::Kind::Scalar ? parsePorts(port.scalar)
                                                                : std::optional<PortRange>();
        if (!range) {
            failed(target, port, Message::say("invalid port '%1'", log::escaped(port.scalar)),
                   Message::say("a number from 1 to 65535, or a range such as \"8000-8010\""));
        } else if (range->first == 0) {
            target.context().error(port, Message::say("Invalid port 0 in %1 rule", listName));
        } else {
            out.push_back(*range);
        }
    }
}

std::vector<RuleTarget> readTargets(Section& rule, std::string_view listName)
{
    std::vector<RuleTarget> targets;
    const auto& list = rule.list(listName);
    for (std::size_t i = 0; i < list.size(); ++i) {
        Section entry(rule.context(), list[i],
                      rule.pathOf(listName) + "[" + std::to_string(i) + "]");
        if (!entry.isMap()) {
            continue;
        }
        RuleTarget target;
        target.line = list[i].line;
        entry.readText("host", target.host);
        if (target.host.empty()) {
            failed(entry, list[i], Message::say("host is missing in %1 rule", listName));
        } else if (target.host.size() > longestHost) {
            failed(entry, list[i], Message::say("host is too long"),
                   Message::say("at most 255 characters"));
        }
        readPorts(entry, listName, target.ports);
        entry.finish();
        targets.push_back(std::move(target));
    }
    return targets;
}

void readPeer(Section& section, PublicKey& out)
{
    const YamlValue* friendKey = section.find("friend");
    const YamlValue* alias = section.find("friend_pk");
    const YamlValue* value = friendKey ? friendKey : alias;
    if (!value) {
        failed(section, section.value(), Message::say("friend is missing"),
               Message::say("friend: <public key, 64 digits>"));
        return;
    }
    if (value->kind != YamlValue::Kind::Scalar) {
        failed(section, *value, Message::say("friend is no public key"),
               Message::say("64 hexadecimal digits"));
        return;
    }
    const auto key = parsePeerKey(value->scalar);
    if (friendKey && alias &&
        parsePeerKey(alias->scalar).value_or(PublicKey{}) != key.value_or(PublicKey{})) {
        failed(section, *alias, Message::say("friend and friend_pk name different peers"),
               Message::say("one of them"));
    }
    const std::size_t length = pastedId(value->scalar).size();
    if (key) {
        out = *key;
    } else if (length != keyDigits && length != ToxId::hexLength) {
        section.context().error(
            *value, Message::say("Invalid public key length: expected 64, got %1", length));
    } else {
        section.context().error(*value, Message::say("%1: %2", key.error().what, key.error().why));
    }
}

Rule readRule(Section& section)
{
    Rule rule;
    rule.line = section.value().line;
    readPeer(section, rule.peer);
    rule.allow = readTargets(section, "allow");
    rule.deny = readTargets(section, "deny");
    section.readText("comment", rule.comment);
    std::string expires;
    section.readText("expires", expires);
    if (section.has("expires")) {
        rule.expires = parseTimestamp(expires);
        if (!rule.expires) {
            const YamlValue* at = section.find("expires");
            failed(section, at ? *at : section.value(),
                   Message::say("invalid expires '%1'", log::escaped(expires)),
                   Message::say("a date or time such as 2026-12-31 or 2026-12-31T18:00:00+02:00"));
        }
    }
    rule.rateLimit = readRateLimit(section, "rate_limit");
    section.finish();
    return rule;
}

void readList(ReadContext& context, const std::vector<YamlValue>& list, std::vector<Rule>& out)
{
    for (std::size_t i = 0; i < list.size(); ++i) {
        Section section(context, list[i], "rules[" + std::to_string(i) + "]");
        if (section.isMap()) {
            out.push_back(readRule(section));
        }
    }
}

void readRoot(ReadContext& context, const YamlValue& root, access::RuleSet& out)
{
    if (root.kind == YamlValue::Kind::List) {
        readList(context, root.items, out.rules);
        return;
    }
    Section map(context, root, {});
    const bool isRule =
        map.has("friend") || map.has("friend_pk") || map.has("allow") || map.has("deny");
    if (isRule && !map.has("rules")) {
        out.rules.push_back(readRule(map));
        return;
    }
    readList(context, map.list("rules"), out.rules);
    out.rateLimitDefaults = readRateLimit(map, "rate_limit_defaults");
    map.finish();
    if (!map.has("rules") && context.problems.empty()) {
        context.report(Severity::Warning, root,
                       Message::say("The file holds no rules: every peer is refused"));
    }
}

} // namespace

LoadedRules parseRules(std::string_view text, const std::filesystem::path& file)
{
    LoadedRules loaded;
    loaded.rules.file = file.string();
    const auto document = parseYaml(text, loaded.rules.file);
    if (!document) {
        loaded.problems.push_back(document.error());
        return loaded;
    }
    ReadContext context;
    context.file = loaded.rules.file;
    context.unknownKeys = Severity::Error;
    context.rules = true;
    readRoot(context, document->root, loaded.rules);
    if (document->more) {
        context.error(document->root, Message::say("The file holds several YAML documents"),
                      //: document is allowed
                      Message::say("one"));
    }
    loaded.problems = std::move(context.problems);
    return loaded;
}

LoadedRules loadRules(const std::filesystem::path& file)
{
    std::error_code error;
    const bool found = std::filesystem::exists(file, error);
    const auto text = readTextFile(file);
    if (text) {
        return parseRules(*text, file);
    }
    LoadedRules loaded;
    loaded.rules.file = file.string();
    loaded.problems.push_back(text.error());
    if (!found && !error) {
        loaded.problems.back().what = Message::say("Rules file not found: %1", file.string());
    }
    return loaded;
}

} // namespace toxtunnel::config
