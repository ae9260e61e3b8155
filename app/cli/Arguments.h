// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace toxtunnel::cli {

/// What the command line asks for.
enum class Action
{
    Run, ///< be a node, with a window or without
    PrintId,
    ServersList,
    ServersShow,
    ServersAdd,
    ServersRemove,
    ConfigCheck,
    RulesCheck,
    BackupExport,
    BackupImport,
    Demo,
    Inspect,
    Reload,
    Doctor,
    Manage, ///< Arguments::request says what
    Ssh,
    ServiceInstall,
    ServiceUninstall,
    ServiceStatus,
    Init,
};

/// The parsed command line. A field is set only when its option was given.
struct Arguments
{
    Action action = Action::Run;
    std::string request; ///< what a command asks of the node: see control/Commands.h

    std::optional<std::string> mode; ///< "server", "client" or "node"
    std::optional<std::string> configFile;
    std::optional<std::string> dataDir;
    std::optional<std::string> logLevel;
    std::optional<std::uint16_t> port; ///< tox.tcp_port
    std::optional<std::string> serverId;
    std::vector<std::string> serverIdFallback;
    std::optional<std::string> pipe;   ///< host:port
    std::optional<std::string> socks5; ///< host:port
    std::optional<std::string> passphraseFile;
    std::optional<std::string> link; ///< "tox:...", to be offered in the window; not checked
    bool service = false;
    bool headless = false;
    bool strict = false;

    bool qr = false;
    bool color = false;
    bool full = false;
    bool keepDir = false;
    bool noWindow = false;
    bool json = false;
    bool watch = false;

    // Positional arguments of subcommands; the parser has seen to those that are required.
    std::string server; ///< alias or Tox ID
    std::string alias;
    std::string toxId;
    std::string notes;
    std::string file;
    std::string peer; ///< alias, public key or Tox ID
    std::string host;
    std::uint16_t targetPort = 0;
    std::optional<std::string> subject; ///< of `inspect`
    std::string key;                    ///< of a request
    std::string forward;                ///< name, number or local port
    std::string target;                 ///< "host:port"
    std::uint16_t localPort = 0;

    // Options of subcommands.
    std::string name;
    std::string message;
    std::string bind;
    std::string comment;
    std::string expires;            ///< ISO 8601, or a span from now: "30d", "12h"
    std::vector<std::string> allow; ///< "host:port"
    std::vector<std::string> deny;
    std::vector<std::string> servers; ///< Tox IDs or aliases
    std::vector<std::string> targets; ///< "host:port"
    std::string client;               ///< public key or Tox ID
    std::string scenario;
    std::string database;
    std::string folder;
    bool force = false;

    std::vector<std::string> rest; ///< words that belong to another program
};

} // namespace toxtunnel::cli
