// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "init/InitPlan.h"

#include "access/CanonicalHost.h"
#include "console/Moment.h"
#include "model/PastedId.h"
#include "model/ServicePreset.h"
#include "model/ToxId.h"

#include <algorithm>

namespace toxtunnel::app {

namespace {

constexpr std::uint16_t usualProxyPort = 1080;
constexpr int firstFreePort = 1024;
constexpr int offsetOfPrivileged = 10'000;

std::vector<std::string_view> presetsOf(const cli::Arguments& arguments)
{
    const std::string& scenario = arguments.scenario;
    if (scenario == "ha") {
        return {"ssh"};
    }
    if (scenario == "nas") {
        return {"nas", "ssh", "nas-files"};
    }
    if (scenario == "socks5") {
        return {};
    }
    if (scenario == "database") {
        return {arguments.database.empty() ? std::string_view("postgresql") : arguments.database};
    }
    return {scenario};
}

const ServicePreset& preset(std::string_view name)
{
    return *std::find_if(servicePresets.begin(), servicePresets.end(),
                         [&](const ServicePreset& each) { return each.name == name; });
}

Result<PublicKey> clientKey(const std::string& text)
{
    const auto key = parsePeerKey(text);
    return key ? key
               : failure(Message::say("Cannot use the client %1", text),
                         Message::say("it is no public key and no Tox ID: %1", key.error().why),
                         Message::say("On the client, `toxtunnel print-id` prints its Tox ID"));
}

/// One host of its own: no wildcard, no range, no text that is no host.
Result<Target> exactTarget(const std::string& text)
{
    auto target = Target::parse(text);
    if (!target) {
        return target;
    }
    if (const auto host = access::canonicalHost(target->host);
        !host || target->host.find_first_of("*/") != std::string::npos) {
        return failure(Message::say("Cannot allow the target %1", text),
                       host ? Message::say("a rule made here names one host") : host.error().why,
                       Message::say("Name each HOST:PORT with a --target of its own"));
    }
    return target;
}

/// A local port that no forward has yet.
std::uint16_t freePort(const std::vector<InitForward>& taken, int wished)
{
    if (wished < firstFreePort) {
        wished += offsetOfPrivileged;
    }
    while (std::any_of(taken.begin(), taken.end(),
                       [&](const InitForward& each) { return each.localPort == wished; })) {
        wished = wished == UINT16_MAX ? firstFreePort : wished + 1;
    }
    return static_cast<std::uint16_t>(wished);
}

Result<std::vector<InitForward>> forwardsOf(const cli::Arguments& arguments)
{
    const auto names = presetsOf(arguments);
    std::vector<InitForward> forwards;
    const std::string host = arguments.host.empty() ? "127.0.0.1" : arguments.host;
    if (arguments.targets.empty()) {
        for (const std::string_view name : names) {
            const ServicePreset& usual = preset(name);
            auto target = exactTarget(Target{host, usual.targetPort}.text());
            if (!target) {
                return tl::unexpected(target.error());
            }
            forwards.push_back({std::string(name), usual.localPort, std::move(*target)});
        }
    }
    for (const std::string& text : arguments.targets) {
        auto target = exactTarget(text);
        if (!target) {
            return tl::unexpected(target.error());
        }
        const auto usual = std::find_if(names.begin(), names.end(), [&](std::string_view name) {
            return preset(name).targetPort == target->port;
        });
        // A single service keeps its usual local port wherever it listens there.
        const bool known = usual != names.end() || (names.size() == 1 && forwards.empty());
        const std::string_view name = usual != names.end() ? *usual
                                      : names.empty()      ? std::string_view(arguments.scenario)
                                                           : names.front();
        const int wished = known ? preset(name).localPort : target->port;
        forwards.push_back({std::string(name), freePort(forwards, wished), std::move(*target)});
    }
    if (arguments.localPort != 0 && !forwards.empty()) {
        forwards.front().localPort = arguments.localPort;
    }
    return forwards;
}

/// What does not go together, before anything is looked at closely.
Result<void> checkTogether(const cli::Arguments& arguments)
{
    const bool proxy = arguments.scenario == "socks5";
    if (arguments.client.empty() && arguments.servers.empty()) {
        return failure(
            Message::say("Nothing to write"), Message::say("neither end is named"),
            Message::say(
                "Give --client with the client's key to write the server's files, --server "
                "with the server's Tox ID to write the client's, or both; `toxtunnel "
                "print-id` prints a machine's Tox ID"));
    }
    if (arguments.scenario == "ha" && arguments.servers.size() == 1) {
        return failure(Message::say("Cannot write a fallback"), Message::say("one server is named"),
                       Message::say("Give --server for each of them, the first choice first"));
    }
    if (proxy && arguments.targets.empty() && !arguments.client.empty()) {
        return failure(
            Message::say("Cannot write the rules of a proxy"), Message::say("no target is named"),
            Message::say("Name what it may reach with --target HOST:PORT, once for each"));
    }
    if (!arguments.database.empty() && arguments.scenario != "database") {
        return failure(Message::say("Cannot use --database"),
                       Message::say("the scenario is %1", arguments.scenario));
    }
    if (!arguments.expires.empty() && arguments.client.empty()) {
        return failure(Message::say("Cannot use --expires"),
                       Message::say("it belongs into the server's rules"),
                       Message::say("Add --client"));
    }
    return {};
}

} // namespace

Result<InitPlan> InitPlan::of(const cli::Arguments& arguments)
{
    if (const auto sensible = checkTogether(arguments); !sensible) {
        return tl::unexpected(sensible.error());
    }
    InitPlan plan;
    plan.scenario = arguments.scenario;
    plan.comment = arguments.comment;
    plan.servers = arguments.servers;
    plan.dataDir = arguments.dataDir.value_or("");
    if (!arguments.client.empty()) {
        const auto key = clientKey(arguments.client);
        if (!key) {
            return tl::unexpected(key.error());
        }
        plan.client = *key;
    }
    for (std::string& server : plan.servers) { // IDs or aliases
        if (const auto id = ToxId::parse(server)) {
            server = id->toHex();
        } else if (pastedId(server).size() == ToxId::hexLength) {
            return tl::unexpected(id.error());
        }
    }
    auto forwards = forwardsOf(arguments);
    if (!forwards) {
        return tl::unexpected(forwards.error());
    }
    plan.forwards = std::move(*forwards);
    if (plan.scenario == "socks5") {
        plan.proxyPort = arguments.localPort == 0 ? usualProxyPort : arguments.localPort;
    }
    if (!arguments.expires.empty()) {
        const auto end = futureMoment(arguments.expires);
        if (!end) {
            return tl::unexpected(end.error());
        }
        plan.expires = *end;
    }
    return plan;
}

} // namespace toxtunnel::app
