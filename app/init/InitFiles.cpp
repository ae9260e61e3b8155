// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "init/InitFiles.h"

#include "config/RulesEditor.h"
#include "config/YamlRender.h"

#include <algorithm>

namespace toxtunnel::app {

namespace {

std::string quoted(const std::string& text)
{
    return config::renderFlow(config::yamlScalar(text));
}

/// What the peer may reach: exactly the targets, each host once.
std::vector<RuleEntry> entriesOf(const InitPlan& plan)
{
    std::vector<RuleEntry> entries;
    for (const InitForward& forward : plan.forwards) {
        auto entry = std::find_if(entries.begin(), entries.end(), [&](const RuleEntry& each) {
            return each.host == forward.target.host;
        });
        if (entry == entries.end()) {
            entry = entries.insert(entries.end(), RuleEntry{forward.target.host, {}});
        }
        const PortRange port{forward.target.port, forward.target.port};
        if (std::find(entry->ports.begin(), entry->ports.end(), port) == entry->ports.end()) {
            entry->ports.push_back(port);
        }
    }
    return entries;
}

Result<std::string> rulesText(const InitPlan& plan)
{
    const std::string head = "# Nothing is allowed but what is listed here. After a change:\n"
                             "#   toxtunnel reload -c server.yaml\n";
    auto rules = config::RulesEditor::of(head, "rules.yaml");
    if (!rules) {
        return tl::unexpected(rules.error());
    }
    RuleSettings rule;
    rule.peer = *plan.client;
    rule.allow = entriesOf(plan);
    rule.expires = plan.expires;
    rule.comment = plan.comment.empty() ? plan.scenario : plan.comment;
    if (const auto added = rules->addRule(rule); !added) {
        return tl::unexpected(added.error());
    }
    return rules->text();
}

std::string serverText(const InitPlan& plan)
{
    std::string targets;
    for (const InitForward& forward : plan.forwards) {
        targets += (targets.empty() ? "" : ", ") + forward.target.text();
    }
    return "# For the machine that reaches " + targets +
           ".\n"
           "mode: server\n"
           "data_dir: " +
           quoted(plan.dataDir.empty() ? "~/.config/toxtunnel" : plan.dataDir) +
           " # of the identity\n"
           "server:\n"
           "  rules_file: rules.yaml\n";
}

std::string clientText(const InitPlan& plan)
{
    std::string text = "# For the machine that one sits at.\n"
                       "mode: client\n";
    if (!plan.dataDir.empty()) {
        text += "data_dir: " + quoted(plan.dataDir) + "\n";
    }
    text += "client:\n";
    if (plan.servers.size() == 1) {
        text += "  server_id: " + quoted(plan.servers.front()) + "\n";
    } else {
        text += "  server_id: # the first one is preferred\n";
        for (const std::string& server : plan.servers) {
            text += "    - " + quoted(server) + "\n";
        }
        text += "  failover:\n"
                "    timeout_seconds: 60 # so long the first may be away\n"
                "    prefer_primary_grace_seconds: 30 # so long it must be back\n";
    }
    if (plan.proxyPort != 0) {
        return text +
               "  socks5: # and HTTP CONNECT; the server's rules say where to\n"
               "    enabled: true\n"
               "    listen: 127.0.0.1:" +
               std::to_string(plan.proxyPort) + "\n";
    }
    text += "  forwards:\n";
    for (const InitForward& forward : plan.forwards) {
        text += "    - local_port: " + std::to_string(forward.localPort) +
                "\n      remote_host: " + quoted(forward.target.host) +
                "\n      remote_port: " + std::to_string(forward.target.port) + "\n";
    }
    return text;
}

} // namespace

Result<std::vector<InitFile>> initFilesOf(const InitPlan& plan)
{
    std::vector<InitFile> files;
    if (plan.client) {
        auto rules = rulesText(plan);
        if (!rules) {
            return tl::unexpected(rules.error());
        }
        files.push_back({"server.yaml", serverText(plan)});
        files.push_back({"rules.yaml", std::move(*rules)});
    }
    if (!plan.servers.empty()) {
        files.push_back({"client.yaml", clientText(plan)});
    }
    return files;
}

} // namespace toxtunnel::app
