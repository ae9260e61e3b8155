// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/SettingTable.h"

#include "config/Loader.h"

#include <algorithm>
#include <type_traits>

namespace toxtunnel::config {

namespace {

using SettingKind = SettingInfo::Kind;

std::string proxyText(const std::optional<Proxy>& proxy)
{
    if (!proxy.has_value()) {
        return {};
    }
    const bool v6 = proxy->host.find(':') != std::string::npos;
    return (proxy->kind == Proxy::Kind::Http ? "http://" : "socks5://") +
           (v6 ? "[" + proxy->host + "]" : proxy->host) + ":" + std::to_string(proxy->port);
}

template <typename T>
std::string textOf(const SettingRow& row, const T& value)
{
    if constexpr (std::is_same_v<T, bool>) {
        return value ? "true" : "false";
    } else if constexpr (std::is_enum_v<T>) {
        return row.choices.at(static_cast<std::size_t>(value));
    } else if constexpr (std::is_integral_v<T>) {
        return std::to_string(value);
    } else if constexpr (std::is_same_v<T, std::string>) {
        return value;
    } else if constexpr (std::is_same_v<T, std::filesystem::path>) {
        return value.string();
    } else if constexpr (std::is_same_v<T, std::optional<Proxy>>) {
        return proxyText(value);
    } else {
        return std::to_string(value.count()); // a duration, in the key's unit
    }
}

/// `Access` gives the value's place in a configuration.
template <auto Access>
SettingRow row(std::string_view key, SettingKind kind, std::vector<std::string> choices = {},
               bool live = false)
{
    return {key,
            kind,
            std::move(choices),
            live,
            [](const SettingRow& self, const Configuration& configuration) {
                return textOf(self, Access(configuration));
            },
            [](Configuration& to, const Configuration& from) { Access(to) = Access(from); }};
}

// Every row is `row<place>(key, kind)`; the macro names the place once, with the name of a member,
// around which there can be no parentheses. NOLINTNEXTLINE(bugprone-macro-parentheses)
#define PLACE(member)                                                                              \
    [](auto& configuration) -> auto&                                                               \
    {                                                                                              \
        return configuration.member;                                                               \
    }

std::vector<SettingRow> makeTable()
{
    return {
        row<PLACE(mode)>("mode", SettingKind::Choice, {"server", "client", "node"}),
        row<PLACE(logging.level)>("logging.level", SettingKind::Choice,
                                  {"trace", "debug", "info", "warning", "error", "critical", "off"},
                                  true),
        row<PLACE(logging.file)>("logging.file", SettingKind::Path),
        row<PLACE(service.autoStart)>("service.auto_start", SettingKind::Flag),
        row<PLACE(tox.udpEnabled)>("tox.udp_enabled", SettingKind::Flag),
        row<PLACE(tox.ipv6Enabled)>("tox.ipv6_enabled", SettingKind::Flag),
        row<PLACE(tox.udpPortStart)>("tox.udp_port_start", SettingKind::Number),
        row<PLACE(tox.udpPortEnd)>("tox.udp_port_end", SettingKind::Number),
        row<PLACE(tox.tcpPort)>("tox.tcp_port", SettingKind::Number),
        row<PLACE(tox.bootstrapMode)>("tox.bootstrap_mode", SettingKind::Choice, {"auto", "lan"}),
        row<PLACE(tox.bootstrapUrl)>("tox.bootstrap_url", SettingKind::Text),
        row<PLACE(tox.proxy)>("tox.proxy", SettingKind::Text),
        row<PLACE(tox.direct)>("tox.direct", SettingKind::Choice, {"auto", "off", "only"}, true),
        row<PLACE(tox.directPort)>("tox.direct_port", SettingKind::Number),
        row<PLACE(tox.portMapping)>("tox.port_mapping", SettingKind::Flag),
        row<PLACE(tunnel.idleTimeout)>("tunnel.idle_timeout_seconds", SettingKind::Number),
        row<PLACE(tunnel.halfCloseTimeout)>("tunnel.half_close_timeout_seconds",
                                            SettingKind::Number),
        row<PLACE(tunnel.keepaliveInterval)>("tunnel.keepalive_interval_seconds",
                                             SettingKind::Number),
        row<PLACE(tunnel.openTimeout)>("tunnel.open_timeout_seconds", SettingKind::Number),
        row<PLACE(limits.memoryPerPeerBytes)>("limits.memory_per_peer_bytes", SettingKind::Number),
        row<PLACE(server.disclose.hostname)>("server.disclose.hostname", SettingKind::Flag),
        row<PLACE(server.disclose.os)>("server.disclose.os", SettingKind::Flag),
        row<PLACE(server.disclose.osVersion)>("server.disclose.os_version", SettingKind::Flag),
        row<PLACE(server.disclose.arch)>("server.disclose.arch", SettingKind::Flag),
        row<PLACE(server.disclose.uptime)>("server.disclose.uptime", SettingKind::Flag),
        row<PLACE(server.disclose.toxtunnelVersion)>("server.disclose.toxtunnel_version",
                                                     SettingKind::Flag),
        row<PLACE(client.socks5.enabled)>("client.socks5.enabled", SettingKind::Flag),
        row<PLACE(client.socks5.listen)>("client.socks5.listen", SettingKind::Text),
        row<PLACE(metrics.enabled)>("metrics.enabled", SettingKind::Flag),
        row<PLACE(metrics.listen)>("metrics.listen", SettingKind::Text),
        row<PLACE(inspect.enabled)>("inspect.enabled", SettingKind::Flag),
        row<PLACE(control.group)>("control.group", SettingKind::Text),
    };
}

#undef PLACE

} // namespace

std::span<const SettingRow> settingTable()
{
    static const std::vector<SettingRow> table = makeTable();
    return table;
}

const SettingRow* findSetting(std::string_view key)
{
    const auto table = settingTable();
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&](const SettingRow& row) { return row.key == key; });
    return found != table.end() ? &*found : nullptr;
}

std::vector<SettingInfo> settingInfos(const Configuration& wanted, const Configuration& running)
{
    const Configuration defaults = defaultConfiguration(wanted.mode).configuration;
    std::vector<SettingInfo> infos;
    for (const SettingRow& row : settingTable()) {
        SettingInfo info;
        info.key = row.key;
        info.kind = row.kind;
        info.value = row.text(row, wanted);
        info.defaultValue = row.text(row, defaults);
        info.choices = row.choices;
        info.live = row.live;
        info.waiting = !row.live && info.value != row.text(row, running);
        infos.push_back(std::move(info));
    }
    return infos;
}

} // namespace toxtunnel::config
