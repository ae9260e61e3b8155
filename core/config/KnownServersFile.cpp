// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/KnownServers.h"
#include "config/Section.h"
#include "config/TextFile.h"
#include "config/Timestamp.h"
#include "log/Escape.h"
#include "model/AtomicFile.h"

#include <yaml-cpp/emitter.h>

#include <system_error>

namespace toxtunnel::config {

namespace {

constexpr std::size_t longestText = 256; // of what a server discloses

constexpr std::array<Choice<Connection>, 3> connections{
    {{"none", Connection::None}, {"tcp", Connection::Relay}, {"udp", Connection::Udp}}};

/// A text that ends up in a file and on a terminal; false for what is no text, or too long.
bool takeText(const YamlValue& value, std::string& out)
{
    if (value.kind != YamlValue::Kind::Scalar || value.scalar.size() > longestText) {
        return false;
    }
    out = value.scalar;
    return true;
}

bool takeInfoField(std::string_view key, const YamlValue& value, ServerInfo& info)
{
    if (key == "hostname") {
        return takeText(value, info.hostname);
    }
    if (key == "os") {
        return takeText(value, info.os);
    }
    if (key == "os_version") {
        return takeText(value, info.osVersion);
    }
    if (key == "arch") {
        return takeText(value, info.arch);
    }
    if (key == "toxtunnel_version") {
        return takeText(value, info.toxtunnelVersion);
    }
    if (key == "uptime_seconds") {
        info.uptimeSeconds = parseNumber(value.scalar);
        return info.uptimeSeconds.has_value();
    }
    return true; // of a later version
}

ServerInfo takeInfo(const YamlValue& map)
{
    ServerInfo info;
    for (std::size_t i = 0; i < map.keys.size(); ++i) {
        if (!takeInfoField(map.keys[i].scalar, map.items[i], info)) {
            break;
        }
    }
    return info;
}

/// Times of a damaged entry are not worth losing the entry for.
std::optional<std::chrono::sys_seconds> readTime(Section& section, std::string_view key)
{
    std::string text;
    section.readText(key, text);
    return text.empty() ? std::nullopt : parseTimestamp(text);
}

std::optional<KnownServer> readServer(Section& section)
{
    KnownServer server;
    std::string id;
    section.readText("tox_id", id);
    const auto parsed = ToxId::parse(id);
    if (!parsed) {
        section.context().report(
            Severity::Warning, section.value(),
            Message::say("The entry is skipped: invalid tox_id: %1", parsed.error().why));
        return std::nullopt;
    }
    server.id = *parsed;
    section.readText("alias", server.alias);
    section.readText("notes", server.notes);
    server.firstConnectedAt = readTime(section, "first_connected_at");
    server.lastConnectedAt = readTime(section, "last_connected_at");
    section.readChoice("last_connection_type", server.lastConnection, connections);
    if (const YamlValue* info = section.find("info"); info && info->kind == YamlValue::Kind::Map) {
        Section reported(section.context(), *info, section.pathOf("info"));
        server.info = takeInfo(*info);
        server.info->reportedAt = readTime(reported, "reported_at");
    }
    section.finish();
    return server;
}

void emitField(YAML::Emitter& yaml, const char* key, const std::string& value)
{
    if (!value.empty()) {
        yaml << YAML::Key << key << YAML::Value << YAML::DoubleQuoted << value;
    }
}

void emitTime(YAML::Emitter& yaml, const char* key,
              const std::optional<std::chrono::sys_seconds>& time)
{
    if (time) {
        yaml << YAML::Key << key << YAML::Value << formatTimestamp(*time);
    }
}

void emitInfo(YAML::Emitter& yaml, const ServerInfo& info)
{
    yaml << YAML::Key << "info" << YAML::Value << YAML::BeginMap;
    emitField(yaml, "hostname", info.hostname);
    emitField(yaml, "os", info.os);
    emitField(yaml, "os_version", info.osVersion);
    emitField(yaml, "arch", info.arch);
    if (info.uptimeSeconds) {
        yaml << YAML::Key << "uptime_seconds" << YAML::Value
             << static_cast<unsigned long long>(*info.uptimeSeconds);
    }
    emitField(yaml, "toxtunnel_version", info.toxtunnelVersion);
    emitTime(yaml, "reported_at", info.reportedAt);
    yaml << YAML::EndMap;
}

void emitServer(YAML::Emitter& yaml, const KnownServer& server)
{
    yaml << YAML::BeginMap << YAML::Key << "tox_id" << YAML::Value << server.id.toHex();
    emitField(yaml, "alias", server.alias);
    emitTime(yaml, "first_connected_at", server.firstConnectedAt);
    emitTime(yaml, "last_connected_at", server.lastConnectedAt);
    for (const auto& [name, connection] : connections) {
        if (connection == server.lastConnection) {
            yaml << YAML::Key << "last_connection_type" << YAML::Value << std::string(name);
        }
    }
    if (server.info) {
        emitInfo(yaml, *server.info);
    }
    emitField(yaml, "notes", server.notes);
    yaml << YAML::EndMap;
}

Problems unusable(const std::filesystem::path& file, Message what, Message allowed)
{
    return {{Severity::Error, {file.string()}, std::move(what), std::move(allowed), {}}};
}

} // namespace

ServerInfo parseServerInfo(std::string_view yaml, std::chrono::sys_seconds now)
{
    const auto document = parseYaml(yaml, {});
    ServerInfo info = document ? takeInfo(document->root) : ServerInfo();
    info.reportedAt = now;
    return info;
}

Problems KnownServers::load()
{
    servers_.clear();
    unreadable_ = false;
    std::error_code ignored;
    if (!std::filesystem::exists(file_, ignored)) {
        return {};
    }
    unreadable_ = true; // until it is understood
    const auto text = readTextFile(file_);
    if (!text) {
        return {text.error()};
    }
    const auto document = parseYaml(*text, file_.string());
    if (!document) {
        return {document.error()};
    }
    const YamlValue& root = document->root;
    ReadContext context;
    context.file = file_.string();
    Section map(context, root, {});
    const YamlValue* list = map.find("servers");
    if (!map.isMap() || (list && list->kind != YamlValue::Kind::List)) {
        return unusable(file_, Message::say("The file is no registry of servers"),
                        Message::verbatim("servers: [ ... ]"));
    }
    unreadable_ = false;
    const std::vector<YamlValue> none;
    for (const YamlValue& item : list ? list->items : none) {
        takeEntry(context, item);
    }
    map.finish();
    sort();
    for (Problem& problem : context.problems) {
        problem.severity = Severity::Warning; // the rest of the file counts
    }
    return std::move(context.problems);
}

void KnownServers::takeEntry(ReadContext& context, const YamlValue& item)
{
    Section section(context, item, "servers[" + std::to_string(servers_.size()) + "]");
    auto server = readServer(section);
    if (!server) {
        return;
    }
    if (find(server->id.key)) {
        context.report(Severity::Warning, item,
                       Message::say("The entry is skipped: its tox_id is there already"));
        return;
    }
    if (find(server->alias)) {
        context.report(
            Severity::Warning, item,
            Message::say("Repeated alias '%1'; the first one counts", log::escaped(server->alias)));
        server->alias.clear();
    }
    servers_.push_back(std::move(*server));
}

Result<void> KnownServers::save() const
{
    if (unreadable_) {
        return failure(Message::say("Cannot save %1", file_.string()),
                       Message::say("the file that is there could not be read, and would be lost"),
                       Message::say("Mend it, or move it away"));
    }
    YAML::Emitter yaml;
    yaml << YAML::BeginMap << YAML::Key << "servers" << YAML::Value << YAML::BeginSeq;
    for (const KnownServer& server : servers_) {
        emitServer(yaml, server);
    }
    yaml << YAML::EndSeq << YAML::EndMap << YAML::Newline;
    return writeFileAtomically(file_, std::string_view(yaml.c_str(), yaml.size()),
                               FileAccess::OwnerOnly);
}

} // namespace toxtunnel::config
