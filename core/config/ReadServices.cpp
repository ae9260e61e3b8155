// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/PathExpansion.h"
#include "config/Readers.h"
#include "log/Escape.h"

namespace toxtunnel::config {

std::optional<Section> sectionOrFlag(Section& parent, std::string_view key, bool& enabled)
{
    const YamlValue* value = parent.find(key);
    if (!value) {
        return std::nullopt;
    }
    if (value->kind != YamlValue::Kind::Scalar) {
        return Section(parent.context(), *value, parent.pathOf(key));
    }
    if (const auto flag = parseFlag(value->scalar)) {
        enabled = *flag;
    } else {
        parent.context().error(
            *value,
            Message::say("Invalid %1 '%2'", parent.pathOf(key), log::escaped(value->scalar)),
            Message::say("true, false, or a map"));
    }
    return std::nullopt;
}

void readPath(Section& section, std::string_view key, const std::filesystem::path& folder,
              std::filesystem::path& out)
{
    std::string text;
    section.readText(key, text);
    if (text.empty()) {
        return;
    }
    const auto expanded = expandPath(text);
    if (!expanded) {
        section.context().error(*section.find(key),
                                Message::say("%1: %2", expanded.error().what, expanded.error().why),
                                Message::say("the path written out"));
        return;
    }
    const std::filesystem::path& path = *expanded;
    std::error_code ignored;
    const bool besideFile = path.is_relative() && std::filesystem::exists(folder / path, ignored);
    out = std::filesystem::absolute(besideFile ? folder / path : path, ignored).lexically_normal();
}

void readService(Section& root, Service& out)
{
    if (auto service = root.section("service")) {
        service->readFlag("auto_start", out.autoStart);
        service->readFlag("allow_client_daemon", out.allowClientDaemon);
        service->finish();
    }
}

void readMetrics(Section& root, Metrics& out)
{
    if (auto metrics = sectionOrFlag(root, "metrics", out.enabled)) {
        metrics->readFlag("enabled", out.enabled);
        metrics->readText("listen", out.listen);
        metrics->readText("path", out.path);
        metrics->finish();
    }
}

void readInspect(Section& root, Inspect& out)
{
    if (auto inspect = sectionOrFlag(root, "inspect", out.enabled)) {
        inspect->readFlag("enabled", out.enabled);
        inspect->finish();
    }
}

namespace {

constexpr std::uint32_t maxFramePayload = 1367;

void readResume(Section& tunnel, Resume& out)
{
    constexpr std::array<Choice<OnGap>, 2> gaps{
        {{"passthrough", OnGap::Passthrough}, {"close", OnGap::Close}}};
    if (auto resume = sectionOrFlag(tunnel, "resume", out.enabled)) {
        resume->readFlag("enabled", out.enabled);
        resume->readText("state_path", out.statePath);
        resume->readSeconds("max_age_seconds", out.maxAge);
        resume->readChoice("on_gap", out.onGap, gaps);
        resume->finish();
    }
}

} // namespace

void readTunnel(Section& root, Tunnel& out)
{
    constexpr std::array<Choice<CoalesceMode>, 4> modes{{{"fixed", CoalesceMode::Fixed},
                                                         {"adaptive", CoalesceMode::Adaptive},
                                                         {"bypass", CoalesceMode::Bypass},
                                                         {"drain", CoalesceMode::Drain}}};
    auto tunnel = root.section("tunnel");
    if (!tunnel) {
        return;
    }
    auto delay = static_cast<std::uint32_t>(out.coalesceMaxDelay.count());
    tunnel->readNumber("coalesce_max_delay_us", delay);
    out.coalesceMaxDelay = std::chrono::microseconds(delay);
    tunnel->readNumber("coalesce_max_bytes", out.coalesceMaxBytes);
    out.coalesceMaxBytes = std::min(out.coalesceMaxBytes, maxFramePayload);
    tunnel->readChoice("coalesce_mode", out.coalesceMode, modes);
    tunnel->readSeconds("idle_timeout_seconds", out.idleTimeout);
    tunnel->readSeconds("reaper_tick_seconds", out.reaperTick);
    tunnel->readSeconds("half_close_timeout_seconds", out.halfCloseTimeout);
    tunnel->readSeconds("keepalive_interval_seconds", out.keepaliveInterval);
    tunnel->readSeconds("open_timeout_seconds", out.openTimeout, 1);
    readResume(*tunnel, out.resume);
    tunnel->finish();
}

void readFlowControl(Section& root, FlowControl& out)
{
    constexpr std::array<Choice<FlowControlMode>, 2> modes{
        {{"bdp", FlowControlMode::Bdp}, {"fixed", FlowControlMode::Fixed}}};
    if (auto flow = root.section("flow_control")) {
        flow->readChoice("mode", out.mode, modes);
        flow->readNumber("send_window_min_bytes", out.sendWindowMinBytes);
        flow->readNumber("send_window_max_bytes", out.sendWindowMaxBytes);
        flow->readNumber("safety_factor_x100", out.safetyFactorX100);
        flow->readNumber("fixed_window_bytes", out.fixedWindowBytes);
        flow->finish();
    }
}

void readWatchdog(Section& root, Watchdog& out)
{
    if (auto watchdog = sectionOrFlag(root, "watchdog", out.enabled)) {
        watchdog->readFlag("enabled", out.enabled);
        watchdog->readSeconds("deadline_seconds", out.deadline);
        watchdog->readFlag("systemd_notify", out.systemdNotify);
        watchdog->finish();
    }
}

void readLimits(Section& root, Limits& out)
{
    constexpr std::uint32_t mostStreams = 10000;
    constexpr std::uint64_t leastMemory = 1u << 20; // one stream's window
    if (auto limits = root.section("limits")) {
        limits->readNumber("streams_per_peer", out.streamsPerPeer, 1, mostStreams);
        limits->readNumber("memory_per_peer_bytes", out.memoryPerPeerBytes, leastMemory);
        limits->finish();
    }
}

void readControl(Section& root, Control& out)
{
    if (auto control = root.section("control")) {
        control->readText("group", out.group);
        control->finish();
    }
}

void readDisclose(Section& section, Disclose& out)
{
    bool all = false;
    if (auto disclose = sectionOrFlag(section, "disclose", all)) {
        disclose->readFlag("hostname", out.hostname);
        disclose->readFlag("os", out.os);
        disclose->readFlag("os_version", out.osVersion);
        disclose->readFlag("arch", out.arch);
        disclose->readFlag("uptime", out.uptime);
        disclose->readFlag("toxtunnel_version", out.toxtunnelVersion);
        disclose->finish();
    } else if (all) {
        out = {true, true, true, true, true, true};
    }
}

} // namespace toxtunnel::config
