// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/Validation.h"

#include "log/Escape.h"
#include "model/IpAddress.h"

#include <map>
#include <tuple>

namespace toxtunnel::config {

namespace {

constexpr std::uint32_t largestWindow = 4194304;

class Validator
{
public:
    Validator(const Configuration& configuration, const Locations& locations)
        : configuration_(configuration)
        , locations_(locations)
    {
    }

    Problems run()
    {
        checkTox();
        checkMetrics();
        checkTunnel();
        checkFlowControl();
        checkClient();
        checkForwards();
        require(!configuration_.watchdog.enabled ||
                    configuration_.watchdog.deadline >= std::chrono::seconds(5),
                "watchdog.deadline_seconds",
                Message::say("watchdog.deadline_seconds must be at least 5"));
        return std::move(problems_);
    }

private:
    void add(Severity severity, std::string_view path, Message what)
    {
        problems_.push_back({severity, locations_.of(path), std::move(what), {}, {}});
    }

    void require(bool holds, std::string_view path, Message what)
    {
        if (!holds) {
            add(Severity::Error, path, std::move(what));
        }
    }

    void checkTox()
    {
        const Tox& tox = configuration_.tox;
        require(configuration_.mode != Mode::Server || tox.tcpPort != 0, "tox.tcp_port",
                Message::say("TCP port cannot be 0"));
        if (tox.bootstrapMode == BootstrapMode::Lan) {
            require(tox.udpEnabled, "tox.bootstrap_mode",
                    Message::say("LAN bootstrap mode requires tox.udp_enabled to be true"));
            require(!tox.proxy, "tox.bootstrap_mode",
                    Message::say(
                        "LAN bootstrap mode cannot be used with tox.proxy, which turns UDP off"));
        }
        const bool mayBeDirect = tox.udpEnabled && !tox.proxy;
        const auto checkDirect = [&](bool only, const std::string& path, const std::string& key) {
            require(
                !only || mayBeDirect, path,
                Message::say("%1 needs tox.udp_enabled: true and no tox.proxy", key + ": only"));
        };
        checkDirect(tox.direct == DirectMode::Only, "tox.direct", "tox.direct");
        for (std::size_t i = 0; i < configuration_.peers.size(); ++i) {
            const std::string path = "peers[" + std::to_string(i) + "]";
            checkDirect(configuration_.peers[i].direct == DirectMode::Only, path, path + ".direct");
        }
    }

    void checkMetrics()
    {
        const Metrics& metrics = configuration_.metrics;
        if (metrics.enabled) {
            require(Target::parse(metrics.listen).has_value(), "metrics.listen",
                    Message::say("Invalid metrics.listen value: %1", log::escaped(metrics.listen)));
            require(metrics.path.starts_with('/'), "metrics.path",
                    Message::say("metrics.path must start with '/'"));
        }
    }

    void noteIf(bool holds, std::string_view path, Message what)
    {
        if (holds && locations_.contains(path)) {
            add(Severity::Note, path, std::move(what));
        }
    }

    void checkTunnel()
    {
        const Tunnel& tunnel = configuration_.tunnel;
        const Resume& resume = tunnel.resume;
        require(
            !resume.enabled || resume.maxAge.count() > 0, "tunnel.resume.max_age_seconds",
            Message::say("tunnel.resume.max_age_seconds must be > 0 when tunnel.resume.enabled"));
        noteIf(resume.enabled && resume.onGap == OnGap::Passthrough, "tunnel.resume.on_gap",
               Message::say(
                   "tunnel.resume.on_gap: passthrough acts as close: a stream that lost bytes is "
                   "always reset and never goes on with a hole"));
        noteIf(!resume.statePath.empty(), "tunnel.resume.state_path",
               Message::say(
                   "tunnel.resume.state_path has no effect: what is needed to resume is kept in "
                   "memory"));
        noteIf(tunnel.coalesceMode == CoalesceMode::Adaptive ||
                   tunnel.coalesceMode == CoalesceMode::Drain,
               "tunnel.coalesce_mode",
               Message::say(
                   "tunnel.coalesce_mode: adaptive and drain act as fixed, so that no small write "
                   "waits longer than tunnel.coalesce_max_delay_us"));
        noteIf(
            tunnel.reaperTick.count() == 0, "tunnel.reaper_tick_seconds",
            Message::say("tunnel.reaper_tick_seconds: 0 turns idle and half-close time-outs off"));
    }

    void checkFlowControl()
    {
        const FlowControl& flow = configuration_.flowControl;
        require(flow.sendWindowMinBytes > 0 && flow.sendWindowMinBytes <= flow.sendWindowMaxBytes,
                "flow_control.send_window_min_bytes",
                Message::say("flow_control.send_window_min_bytes must be > 0 and <= "
                             "flow_control.send_window_max_bytes"));
        require(flow.safetyFactorX100 > 0, "flow_control.safety_factor_x100",
                Message::say("flow_control.safety_factor_x100 must be > 0"));
        require(flow.fixedWindowBytes > 0 && flow.fixedWindowBytes >= flow.sendWindowMinBytes &&
                    flow.fixedWindowBytes <= flow.sendWindowMaxBytes,
                "flow_control.fixed_window_bytes",
                Message::say(
                    "flow_control.fixed_window_bytes must be > 0 and between "
                    "flow_control.send_window_min_bytes and flow_control.send_window_max_bytes"));
        noteIf(
            flow.sendWindowMaxBytes > largestWindow, "flow_control.send_window_max_bytes",
            Message::say(
                "flow_control.send_window_max_bytes: more than 4194304 acts as 4194304, which is "
                "what a peer takes"));
    }

    void checkClient()
    {
        const Client& client = configuration_.client;
        require(client.serverIds.size() < 2 || client.failover.timeout.count() > 0,
                "client.failover.timeout_seconds",
                Message::say(
                    "client.failover.timeout_seconds must be > 0 when there are fallback servers"));
        const auto needsServer = [&](bool wanted, std::string_view key) {
            require(!wanted || !client.serverIds.empty(), key,
                    Message::say("%1 needs client.server_id", key));
        };
        needsServer(client.pipe.has_value(), "client.pipe");
        needsServer(client.socks5.enabled, "client.socks5");
        if (!client.socks5.enabled) {
            return;
        }
        checkSocksListener(client.socks5.listen);
        require(!client.pipe, "client.socks5",
                Message::say("client.socks5.enabled and client.pipe cannot be used together"));
    }

    void checkSocksListener(const std::string& listen)
    {
        const auto target = Target::parse(listen);
        if (!target) {
            add(Severity::Error, "client.socks5.listen",
                Message::say("Invalid client.socks5.listen value: %1", log::escaped(listen)));
            return;
        }
        const auto address = IpAddress::parse(target->host);
        require(target->host == "localhost" || (address && address->unmapped().isLoopback()),
                "client.socks5.listen",
                Message::say(
                    "client.socks5.listen must bind to a loopback address (127.0.0.0/8, ::1 or "
                    "localhost). Got: %1",
                    log::escaped(target->host)));
    }

    /// Which of these the system will allow together is not knowable here: names and families may
    /// coincide or not. Exactly the same address and port is a mistake for sure.
    void checkForwards()
    {
        using Listener = std::tuple<std::string, std::uint16_t, Protocol>;
        std::map<Listener, std::string> listeners;
        for (std::size_t i = 0; i < configuration_.forwards.size(); ++i) {
            const Forward& forward = configuration_.forwards[i];
            const std::string path = "forwards[" + std::to_string(i) + "]";
            if (!forward.enabled) {
                continue;
            }
            const auto [first, isNew] = listeners.try_emplace(
                {forward.bind, forward.localPort, forward.protocol}, locations_.of(path).text());
            if (!isNew) {
                add(Severity::Warning, path + ".local_port",
                    Message::say("local_port %1 is already used by the forward at %2",
                                 std::to_string(forward.localPort), first->second));
            }
            const auto address = IpAddress::parse(forward.bind);
            if (address && !address->isLoopback()) {
                add(Severity::Note, path + ".bind",
                    Message::say("The forward listens on %1: every machine that reaches this "
                                 "address can use it",
                                 forward.bind));
            }
        }
    }

    const Configuration& configuration_;
    const Locations& locations_;
    Problems problems_;
};

} // namespace

Problems validate(const Configuration& configuration, const Locations& locations)
{
    return Validator(configuration, locations).run();
}

} // namespace toxtunnel::config
