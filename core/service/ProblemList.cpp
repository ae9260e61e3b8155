// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/ProblemList.h"

#include <algorithm>

namespace toxtunnel::service {

namespace {

using namespace std::chrono_literals;
using Severity = ProblemInfo::Severity;

constexpr auto patience = 30s; // to find the network after the start

bool isBroken(const ForwardInfo& forward)
{
    return forward.state == ForwardState::PortTaken || forward.state == ForwardState::Failed;
}

} // namespace

std::vector<ProblemInfo> problemsOf(const ProblemSources& sources,
                                    const std::vector<ProblemInfo>& before)
{
    const auto now = std::chrono::system_clock::now();
    std::vector<ProblemInfo> problems;
    const auto add = [&](std::string id, Severity severity, Outcome trouble) -> ProblemInfo& {
        const auto old = std::find_if(before.begin(), before.end(),
                                      [&](const ProblemInfo& problem) { return problem.id == id; });
        const auto since = old != before.end() ? old->since : now;
        return problems.emplace_back(
            ProblemInfo{std::move(id), severity, std::move(trouble), since, std::nullopt});
    };
    const NodeInfo& node = sources.node;
    const bool started = node.startedAt != std::chrono::system_clock::time_point();
    if (started && node.connection == Connection::None && now - node.startedAt > patience) {
        add("network", Severity::Warning,
            {Message::say("This node is not connected"),
             Message::say("no other node of the Tox network answers"),
             Message::say("Check the connection to the internet, the proxy and the firewall"),
             Action::ShowLog});
    }
    for (const ForwardInfo& forward : sources.forwards) {
        if (isBroken(forward)) {
            add("forward:" + std::to_string(static_cast<std::uint64_t>(forward.id)),
                Severity::Error, forward.trouble)
                .forward = forward.id;
        }
    }
    const auto waiting = std::find_if(sources.settings.begin(), sources.settings.end(),
                                      [](const SettingInfo& setting) { return setting.waiting; });
    if (waiting != sources.settings.end()) {
        add("restart", Severity::Warning,
            {Message::say("A changed setting is not in force yet"),
             Message::say("%1 is read at the start only", waiting->key),
             Message::say("Start the node again"), Action::RestartNode});
    }
    for (const Message& warning : sources.warnings) {
        add("file:" + warning.english(), Severity::Warning,
            {Message::say("Something in a file may not be what was meant"),
             warning,
             {},
             Action::None});
    }
    std::stable_sort(problems.begin(), problems.end(),
                     [](const auto& a, const auto& b) { return a.since < b.since; });
    return problems;
}

} // namespace toxtunnel::service
