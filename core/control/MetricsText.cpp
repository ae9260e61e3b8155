// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/MetricsText.h"

#include <array>
#include <charconv>
#include <initializer_list>
#include <string_view>
#include <utility>

namespace toxtunnel::control {

namespace {

std::string text(double value)
{
    std::array<char, 64> room{};
    const auto end = std::to_chars(room.data(), room.data() + room.size(), value).ptr;
    return {room.data(), end};
}

std::string text(std::uint64_t value)
{
    return std::to_string(value);
}

/// A label's value: anything, escaped as the format wants it.
std::string labelValue(std::string_view value)
{
    std::string out = "\"";
    for (const char c : value) {
        if (c == '\\' || c == '"') {
            out += '\\';
        }
        out += c == '\n' ? ' ' : c;
    }
    return out + '"';
}

using Labels = std::initializer_list<std::pair<std::string_view, std::string>>;

/// Writes families of samples, each after its HELP and TYPE.
class Writer
{
public:
    void family(std::string_view name, std::string_view type, std::string_view help)
    {
        name_ = name;
        out_.append("# HELP ").append(name).append(" ").append(help).append("\n");
        out_.append("# TYPE ").append(name).append(" ").append(type).append("\n");
    }

    template <typename Value>
    void sample(Value value, Labels labels = {}, std::string_view suffix = {})
    {
        out_.append(name_).append(suffix);
        std::string_view separator = "{";
        for (const auto& [label, content] : labels) {
            out_.append(separator).append(label).append("=").append(labelValue(content));
            separator = ",";
        }
        out_.append(labels.size() > 0 ? "} " : " ").append(text(value)).append("\n");
    }

    template <typename Value>
    void counter(std::string_view name, Value value, std::string_view help)
    {
        family(name, "counter", help);
        sample(value);
    }

    template <typename Value>
    void gauge(std::string_view name, Value value, std::string_view help)
    {
        family(name, "gauge", help);
        sample(value);
    }

    /// A summary without quantiles and its maximum as a gauge.
    void observed(const std::string& name, const Observed& values, std::string_view help)
    {
        family(name, "summary", help);
        sample(values.count(), {}, "_count");
        sample(values.sum(), {}, "_sum");
        gauge(name + "_max", values.largest(std::chrono::steady_clock::now()),
              "Largest of the last 30 to 60 seconds.");
    }

    std::string take() { return std::move(out_); }

private:
    std::string_view name_;
    std::string out_;
};

std::uint64_t whole(std::size_t value)
{
    return value;
}

void writeStreams(Writer& out, const Metrics& metrics)
{
    const StreamCounts& streams = metrics.streams;
    out.family("toxtunnel_tunnels_active", "gauge", "Tunnels open now.");
    out.sample(whole(metrics.node.streams),
               {{"role", metrics.node.mode == "client" ? "client" : "server"}});
    out.family("toxtunnel_tunnels_opened_total", "counter", "Tunnels asked for, by result.");
    out.sample(streams.opened, {{"result", "ok"}});
    out.sample(streams.denied, {{"result", "denied"}});
    out.sample(streams.failed, {{"result", "failed"}});
    out.family("toxtunnel_tunnels_closed_total", "counter", "Tunnels that ended, by reason.");
    out.sample(streams.closedHere, {{"reason", "local"}});
    out.sample(streams.closedByPeer, {{"reason", "remote"}});
    out.sample(streams.timedOut, {{"reason", "timeout"}});
    out.sample(streams.broken, {{"reason", "error"}});
    out.counter("toxtunnel_bytes_in_total", metrics.node.total.received,
                "Bytes of payload that came from peers.");
    out.counter("toxtunnel_bytes_out_total", metrics.node.total.sent,
                "Bytes of payload that went to peers.");
    out.gauge("toxtunnel_friends_online", whole(metrics.node.peersOnline), "Peers online now.");
    out.counter("toxtunnel_rate_limit_open_rejected_total", metrics.opensRejected,
                "Tunnels over a peer's rate of opens, those only reported included.");
    out.counter("toxtunnel_rate_limit_bytes_throttled_total", metrics.bytesThrottled,
                "Bytes that waited for a peer's rate.");
}

void writeLinks(Writer& out, const Metrics& metrics)
{
    const LinkCounts& links = metrics.links;
    out.observed("toxtunnel_tox_iterate_lag_milliseconds", metrics.iterateLagMilliseconds,
                 "How much later than due toxcore was iterated.");
    out.gauge("toxtunnel_tox_iterate_lag_ms", metrics.iterateLagMilliseconds.last(),
              "The same, the last time.");
    out.counter("toxtunnel_outbound_buffer_allocs_total", links.bufferAllocations,
                "Rooms made for outgoing bytes that had to wait (old peers).");
    out.counter("toxtunnel_outbound_buffer_reuse_total", links.bufferReuses,
                "Writes that needed no room of their own (old peers).");
    out.counter("toxtunnel_outbound_buffer_overflow_total", links.bufferOverflows,
                "Times a tunnel had no room for more outgoing bytes (old peers).");
    out.counter("toxtunnel_coalesce_policy_transitions_total", links.coalesceTransitions,
                "Changes between sending small writes at once and gathering them (old peers).");
    out.observed("toxtunnel_tunnel_rtt_microseconds", links.roundTripMicroseconds,
                 "Round trips to peers.");
    out.observed("toxtunnel_tunnel_send_window_bytes", links.sendWindowBytes,
                 "Bytes of a tunnel that may be on the way.");
    out.observed(
        "toxtunnel_tunnel_bandwidth_bytes_per_second", links.bandwidthBytesPerSecond,
        "Bandwidth of tunnels to old peers, and what the window lets pass to native ones.");
    out.counter("toxtunnel_resume_attempts_total", links.resumeAttempts,
                "Tunnels of existing peers that were to go on after a break.");
    out.counter("toxtunnel_resume_successes_total", links.resumeSuccesses, "Those that did.");
    out.counter("toxtunnel_resume_failures_total", links.resumeFailures, "Those that did not.");
}

void writePeers(Writer& out, const std::vector<PeerInfo>& peers)
{
    const auto each = [&](std::string_view name, std::string_view type, std::string_view help,
                          auto value) {
        out.family(name, type, help);
        for (const PeerInfo& peer : peers) {
            out.sample(value(peer), {{"peer", peer.key.toHex()}, {"name", peer.name}});
        }
    };
    each("toxtunnel_peer_online", "gauge", "Whether the peer is online.",
         [](const PeerInfo& peer) { return std::uint64_t{peer.online()}; });
    each("toxtunnel_peer_tunnels_active", "gauge", "Tunnels open with the peer.",
         [](const PeerInfo& peer) { return whole(peer.streams); });
    each("toxtunnel_peer_bytes_in_total", "counter", "Bytes of payload from the peer.",
         [](const PeerInfo& peer) { return peer.total.received; });
    each("toxtunnel_peer_bytes_out_total", "counter", "Bytes of payload to the peer.",
         [](const PeerInfo& peer) { return peer.total.sent; });
    out.family("toxtunnel_peer_rtt_seconds", "gauge", "Round trip to the peer.");
    for (const PeerInfo& peer : peers) {
        if (peer.roundTrip.has_value()) {
            out.sample(static_cast<double>(peer.roundTrip->count()) / 1e6,
                       {{"peer", peer.key.toHex()}, {"name", peer.name}});
        }
    }
    out.family("toxtunnel_peer_path", "gauge", "1 for the way to the peer that is in use.");
    for (const PeerInfo& peer : peers) {
        for (const PeerPath path : allPeerPaths) {
            out.sample(std::uint64_t{peer.path == path}, {{"peer", peer.key.toHex()},
                                                          {"name", peer.name},
                                                          {"path", std::string(word(path))}});
        }
    }
}

void writeRetransmits(Writer& out, const Metrics& metrics)
{
    out.family("toxtunnel_peer_retransmits_total", "counter",
               "Packets with bytes of tunnels that were lost and sent again (native peers).");
    for (const PeerInfo& peer : metrics.peers) {
        const auto found = metrics.retransmits.find(peer.key);
        if (found != metrics.retransmits.end()) {
            out.sample(found->second, {{"peer", peer.key.toHex()}, {"name", peer.name}});
        }
    }
}

void writePathReasons(Writer& out, const std::vector<PeerInfo>& peers)
{
    out.family("toxtunnel_peer_path_reason", "gauge",
               "Always 1; the label tells why the peer's path is the one it is.");
    for (const PeerInfo& peer : peers) {
        out.sample(std::uint64_t{1}, {{"peer", peer.key.toHex()},
                                      {"name", peer.name},
                                      {"reason", std::string(word(peer.pathReason))}});
    }
}

void writeProgram(Writer& out, const Metrics& metrics)
{
    out.family("toxtunnel_build_info", "gauge", "Always 1; the version is in the label.");
    out.sample(std::uint64_t{1}, {{"version", metrics.node.version}, {"git_sha", ""}});
    out.counter("toxtunnel_watchdog_aborts_total", metrics.watchdogAborts,
                "Earlier runs with this data folder that the watchdog ended.");
    out.family("toxtunnel_reloads_total", "counter", "Reloads of the configuration, by result.");
    out.sample(metrics.reloads, {{"result", "ok"}});
    out.sample(metrics.failedReloads, {{"result", "failed"}});
    out.counter("toxtunnel_failover_switchovers_total", metrics.failovers,
                "Changes of the active server.");
}

void writeProcess(Writer& out, const ProcessUsage& usage)
{
    out.counter("process_cpu_seconds_total", usage.cpuSeconds, "User and system time.");
    out.gauge("process_resident_memory_bytes", usage.residentBytes, "Resident memory.");
    out.gauge("process_virtual_memory_bytes", usage.virtualBytes, "Virtual memory.");
    out.gauge("process_threads", usage.threads, "Threads.");
    out.gauge("process_open_fds", usage.openDescriptors, "Open descriptors.");
    out.gauge("process_max_fds", usage.mostDescriptors, "Most descriptors it may open.");
    out.gauge("process_start_time_seconds", usage.startTime, "Start, in seconds since 1970.");
}

} // namespace

std::string metricsText(const Metrics& metrics, const std::optional<ProcessUsage>& process)
{
    Writer out;
    writeProgram(out, metrics);
    writeStreams(out, metrics);
    writeLinks(out, metrics);
    writePeers(out, metrics.peers);
    writeRetransmits(out, metrics);
    writePathReasons(out, metrics.peers);
    if (process.has_value()) {
        writeProcess(out, *process);
    }
    return out.take();
}

} // namespace toxtunnel::control
