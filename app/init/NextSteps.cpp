// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "init/NextSteps.h"

#include "config/Timestamp.h"

namespace toxtunnel::app {

namespace {

/// The command that shows that one forward works.
std::string trial(const InitForward& forward)
{
    const std::string port = std::to_string(forward.localPort);
    if (forward.name == "ssh") {
        return "ssh -p " + port + " you@127.0.0.1";
    }
    if (forward.name == "postgresql") {
        return "psql -h 127.0.0.1 -p " + port;
    }
    if (forward.name == "mysql") {
        return "mysql -h 127.0.0.1 -P " + port;
    }
    if (forward.name == "redis") {
        return "redis-cli -p " + port + " ping";
    }
    if (forward.name == "mongodb") {
        return "mongosh --port " + port;
    }
    if (forward.name == "web" || forward.name == "nas") {
        return "curl http://127.0.0.1:" + port + "/";
    }
    if (forward.name == "nas-files") {
        return "smbclient -p " + port + " -L 127.0.0.1";
    }
    return "point the viewer of the desktop at 127.0.0.1:" + port;
}

std::string trials(const InitPlan& plan)
{
    if (plan.proxyPort != 0) {
        const std::string proxy = "127.0.0.1:" + std::to_string(plan.proxyPort);
        const std::string target =
            plan.forwards.empty() ? "HOST:PORT" : plan.forwards.front().target.text();
        return "  curl --socks5-hostname " + proxy + " http://" + target + "/\n" +
               "  https_proxy=http://" + proxy + " curl https://" + target + "/\n";
    }
    std::string text;
    for (const InitForward& forward : plan.forwards) {
        text += "  " + trial(forward) + "\n";
    }
    if (plan.scenario == "ssh") {
        text +=
            "  toxtunnel ssh you@SERVER (without a local port; SERVER is its Tox ID or alias)\n";
    }
    if (plan.scenario == "ha") {
        text += "  toxtunnel inspect status -c client.yaml --json (active_server)\n";
    }
    return text;
}

/// What is easily forgotten.
std::string advice(const InitPlan& plan)
{
    if (plan.scenario == "database") {
        return "Let the database know a user that may only read, unless writing is the purpose.\n";
    }
    if (plan.scenario == "web") {
        return "A development server has no password: name only clients you trust, stop it "
               "afterwards.\n";
    }
    if (plan.scenario == "nas") {
        return "Windows mounts shares on port 445 only; there, use the page or sshfs.\n";
    }
    if (plan.scenario == "ha") {
        return "Every server needs server.yaml and rules.yaml and has an identity of its own.\n";
    }
    return {};
}

std::string revocation(const InitPlan& plan)
{
    const std::string key = plan.client->toHex();
    std::string text = "To take the access back, on the server; open connections are cut at once:\n"
                       "  toxtunnel rules remove " +
                       key +
                       " -c server.yaml\n"
                       "or remove the rule from rules.yaml and run\n"
                       "  toxtunnel reload -c server.yaml\n";
    if (plan.expires) {
        text += "It ends by itself at " + config::formatTimestamp(*plan.expires) +
                ": what is open then is cut, and new connections are refused.\n";
    }
    return text;
}

} // namespace

std::string nextSteps(const InitPlan& plan)
{
    std::string text;
    if (plan.client) {
        text += "On the server, with server.yaml and rules.yaml in one folder:\n"
                "  toxtunnel config check server.yaml\n"
                "  toxtunnel -c server.yaml --headless\n";
    }
    if (!plan.servers.empty()) {
        text += "On the client:\n"
                "  toxtunnel config check client.yaml\n"
                "  toxtunnel -c client.yaml --headless\n"
                "Then try, on the client:\n" +
                trials(plan);
    } else {
        text += "For the client's file, with the Tox ID that `toxtunnel print-id -c server.yaml` "
                "prints here:\n"
                "  toxtunnel init " +
                plan.scenario + " --server ID\n";
    }
    text += advice(plan);
    return plan.client ? text + revocation(plan) : text;
}

} // namespace toxtunnel::app
