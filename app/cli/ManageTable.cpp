// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ManageTable.h"

namespace toxtunnel::cli {

namespace {

OptionSpec json()
{
    return {"--json", "", "Print JSON", &Arguments::json};
}

/// Which node is meant.
std::vector<OptionSpec> node(const std::vector<OptionSpec>& more = {})
{
    std::vector<OptionSpec> options{
        {"-d,--data-dir",
         "DIR",
         "Data folder of the node",
         &Arguments::dataDir,
         {},
         Completes::Folders},
        {"-c,--config",
         "FILE",
         "Configuration file of the node",
         &Arguments::configFile,
         {},
         Completes::Files},
        json(),
    };
    options.insert(options.end(), more.begin(), more.end());
    return options;
}

OptionSpec peer()
{
    return {"peer", "PEER", "Name, public key or Tox ID", &Arguments::peer};
}

OptionSpec requestKey()
{
    return {"key", "KEY", "Public key of who asks, or its first 8 digits or more", &Arguments::key};
}

OptionSpec forward()
{
    return {"forward", "FORWARD", "Name, number or local port", &Arguments::forward};
}

OptionSpec allow()
{
    return {"--allow", "HOST:PORT",
            "Target the peer may reach; several as --allow A --allow B, ports as 22,8000-8100",
            &Arguments::allow};
}

CommandSpec manage(std::string_view name, std::string_view summary, std::string_view request,
                   std::vector<OptionSpec> more = {})
{
    return {name, summary, Action::Manage, node(more), {}, request};
}

} // namespace

CommandSpec inspectCommand()
{
    return {"inspect", "Show what a running node does", Action::Inspect,
            node({{"--watch", "", "Show it anew every second until interrupted", &Arguments::watch},
                  {"subject",
                   "SUBJECT",
                   "What to show; tunnels when left out",
                   &Arguments::subject,
                   {"tunnels", "status", "peers", "friends", "requests", "forwards", "rules",
                    "problems", "settings", "log"},
                   Completes::Nothing,
                   true}})};
}

CommandSpec reloadCommand()
{
    return {"reload", "Let a running node read its configuration and rules again", Action::Reload,
            node()};
}

CommandSpec peersCommand()
{
    return {"peers",
            "Peers of this node",
            Action::Run,
            {},
            {manage("list", "List peers", "peers"),
             manage("add", "Ask a node to be a peer", "peers.add",
                    {{"tox_id", "ID", "Tox ID, 76 characters", &Arguments::toxId},
                     {"--name", "NAME", "Name of the peer here", &Arguments::name},
                     {"--message", "TEXT", "Shown at the peer", &Arguments::message}}),
             manage("remove", "Forget a peer; its rule stays", "peers.remove", {peer()})}};
}

CommandSpec requestsCommand()
{
    return {"requests",
            "Nodes that ask to be peers",
            Action::Run,
            {},
            {manage("list", "List those that wait", "requests"),
             manage("accept", "Take one as a peer", "requests.accept",
                    {requestKey(),
                     {"--name", "NAME", "Name of the peer here", &Arguments::name},
                     allow()}),
             manage("refuse", "Refuse one; its next request is heard again", "requests.refuse",
                    {requestKey()}),
             manage("block", "Refuse one for good", "requests.block", {requestKey()})}};
}

CommandSpec forwardsCommand()
{
    return {"forwards",
            "Local ports that lead to targets at peers",
            Action::Run,
            {},
            {manage("list", "List forwards", "forwards"),
             manage("add", "Add one", "forwards.add",
                    {{"local_port", "PORT", "Local TCP port", &Arguments::localPort},
                     {"target", "HOST:PORT", "Target as the peer sees it", &Arguments::target},
                     {"--peer", "PEER", "Name or Tox ID of the peer; else the first server",
                      &Arguments::peer},
                     {"--name", "NAME", "Name of the forward", &Arguments::name},
                     {"--bind", "ADDRESS", "Local address; else loopback", &Arguments::bind}}),
             manage("remove", "Remove one", "forwards.remove", {forward()}),
             manage("enable", "Let one listen", "forwards.enable", {forward()}),
             manage("disable", "Keep one without listening", "forwards.disable", {forward()})}};
}

CommandSpec rulesManageCommand()
{
    return {"rules",
            "What peers may reach",
            Action::Run,
            {},
            {manage("list", "List rules", "rules"),
             manage("add", "Let a peer reach targets", "rules.add",
                    {peer(),
                     allow(),
                     {"--deny", "HOST:PORT", "Target it may not reach, whatever is allowed",
                      &Arguments::deny},
                     {"--expires", "WHEN", "End of it: 30d, 12h, or 2027-01-31T18:00:00Z",
                      &Arguments::expires},
                     {"--comment", "TEXT", "Remark kept with it", &Arguments::comment}}),
             manage("remove", "Remove the rule of a peer", "rules.remove", {peer()})}};
}

} // namespace toxtunnel::cli
