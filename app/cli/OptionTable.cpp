// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/OptionTable.h"

#include "cli/ManageTable.h"

namespace toxtunnel::cli {

namespace {

OptionSpec dataDir(std::string_view help)
{
    return {"-d,--data-dir", "DIR", help, &Arguments::dataDir, {}, Completes::Folders};
}

OptionSpec configFile(std::string_view help)
{
    return {"-c,--config", "FILE", help, &Arguments::configFile, {}, Completes::Files};
}

OptionSpec passphraseFile(std::string_view help)
{
    return {"--passphrase-file", "FILE", help, &Arguments::passphraseFile, {}, Completes::Files};
}

OptionSpec identityPassphrase()
{
    return passphraseFile("File whose first line unlocks an encrypted identity");
}

/// The folder of a command that reads or writes what the program remembers.
std::vector<OptionSpec> registryOptions()
{
    return {dataDir("Folder that holds known_servers.yaml"),
            configFile("Take the folder from data_dir of this configuration file")};
}

std::vector<OptionSpec> with(std::vector<OptionSpec> first, const std::vector<OptionSpec>& more)
{
    first.insert(first.end(), more.begin(), more.end());
    return first;
}

std::vector<OptionSpec> runOptions()
{
    return {
        {"-m,--mode",
         "MODE",
         "Preset of roles; wins over the configuration file",
         &Arguments::mode,
         {"server", "client", "node"}},
        configFile("Configuration file (YAML)"),
        dataDir("Folder of the identity and of what the program remembers"),
        {"-l,--log-level",
         "LEVEL",
         "Least important events to log",
         &Arguments::logLevel,
         {"trace", "debug", "info", "warn", "error"}},
        {"-p,--port", "PORT", "TCP port of the relay this server offers (tox.tcp_port)",
         &Arguments::port},
        {"--server-id", "ID|ALIAS", "Peer the forwards lead to: a Tox ID or an alias",
         &Arguments::serverId},
        {"--server-id-fallback", "ID|ALIAS ...",
         "Peers to take when that one is offline, in this order", &Arguments::serverIdFallback},
        {"--pipe", "HOST:PORT",
         "Join standard input and output to this target at the peer, e.g. as ProxyCommand of ssh",
         &Arguments::pipe},
        {"--socks5", "HOST:PORT",
         "Listen here, on a loopback address, for SOCKS5 and HTTP CONNECT clients",
         &Arguments::socks5},
        identityPassphrase(),
        {"--headless", "", "Run without a window", &Arguments::headless},
        {"--service", "", "Run under a service manager (systemd): no window, no questions",
         &Arguments::service},
        {"--strict", "", "Refuse to start on an unknown key in the configuration",
         &Arguments::strict},
    };
}

CommandSpec printIdCommand()
{
    return {"print-id",
            "Print this node's Tox ID; creates the identity if there is none",
            Action::PrintId,
            {dataDir("Folder of the identity"),
             configFile("Take the folder from data_dir of this configuration file"),
             {"--qr", "", "Show it as a QR code, too", &Arguments::qr},
             {"--color", "", "QR code in black on white whatever the terminal's colours; with --qr",
              &Arguments::color},
             identityPassphrase()}};
}

CommandSpec serversCommand()
{
    return {
        "servers",
        "Servers this node knows, and their aliases",
        Action::Run,
        {},
        {{"list", "List known servers", Action::ServersList,
          with(registryOptions(), {{"--full", "", "Print whole Tox IDs", &Arguments::full}})},
         {"show", "Print what is known of one server", Action::ServersShow,
          with(registryOptions(), {{"server", "ALIAS|ID", "Alias or Tox ID", &Arguments::server}})},
         {"add", "Give a Tox ID an alias", Action::ServersAdd,
          with(registryOptions(),
               {{"alias", "ALIAS", "Name that stands for the Tox ID", &Arguments::alias},
                {"tox_id", "ID", "Tox ID, 76 characters", &Arguments::toxId},
                {"--notes", "TEXT", "Remark kept with it", &Arguments::notes}})},
         {"remove", "Forget a server", Action::ServersRemove,
          with(registryOptions(),
               {{"server", "ALIAS|ID", "Alias or Tox ID", &Arguments::server}})}}};
}

CommandSpec configCommand()
{
    return {"config",
            "Work on configuration files",
            Action::Run,
            {},
            {{"check",
              "Print everything that is wrong with a configuration file",
              Action::ConfigCheck,
              {{"file",
                "FILE",
                "Configuration file (YAML)",
                &Arguments::file,
                {},
                Completes::Files}}}}};
}

CommandSpec rulesCheckCommand()
{
    return {"check",
            "Print whether a peer may reach a target, and the rule that decides",
            Action::RulesCheck,
            {configFile("Configuration file that names the rules"),
             dataDir("Folder that holds known_servers.yaml"),
             {"peer", "PEER", "Public key (64 characters), Tox ID or alias", &Arguments::peer},
             {"host", "HOST", "Host as the peer spells it", &Arguments::host},
             {"port", "PORT", "TCP port", &Arguments::targetPort}}};
}

/// `rules` with `rules check`, which needs no node.
CommandSpec rulesCommand()
{
    CommandSpec rules = rulesManageCommand();
    rules.commands.push_back(rulesCheckCommand());
    return rules;
}

OptionSpec backupPassphrase()
{
    return passphraseFile("File whose first line is the passphrase of the backup");
}

CommandSpec backupCommand()
{
    return {"backup",
            "Identity, configuration, rules and known servers in one encrypted file",
            Action::Run,
            {},
            {{"export",
              "Write one",
              Action::BackupExport,
              {{"file", "FILE", "To be written", &Arguments::file, {}, Completes::Files},
               dataDir("Folder of the identity"),
               configFile("Configuration file, if not config.yaml of that folder"),
               backupPassphrase()}},
             {"import",
              "Take over one, or the profile of another Tox program; keeps the former files",
              Action::BackupImport,
              {{"file",
                "FILE",
                "Backup, *.tox or tox_save.dat",
                &Arguments::file,
                {},
                Completes::Files},
               dataDir("Folder to restore to"),
               configFile("Take the folder from data_dir of this configuration file"),
               backupPassphrase()}}}};
}

CommandSpec sshCommand()
{
    return {"ssh",
            "Run ssh through the tunnel to a peer",
            Action::Ssh,
            {{"--config",
              "FILE",
              "Configuration file (YAML)",
              &Arguments::configFile,
              {},
              Completes::Files},
             {"--data-dir",
              "DIR",
              "Folder of the identity and of known_servers.yaml",
              &Arguments::dataDir,
              {},
              Completes::Folders},
             identityPassphrase(),
             {"peer", "[USER@]PEER", "Alias or Tox ID of the peer", &Arguments::peer}},
            {},
            {},
            "ssh options and the command to run"};
}

CommandSpec initCommand()
{
    return {
        "init",
        "Write the configuration of both ends for a usual purpose",
        Action::Init,
        {{"scenario",
          "SCENARIO",
          "What the tunnel is for",
          &Arguments::scenario,
          {"ssh", "rdp", "vnc", "database", "web", "nas", "socks5", "ha"}},
         {"--client", "KEY|ID",
          "Who may come: public key or Tox ID of the client; writes server.yaml and rules.yaml",
          &Arguments::client},
         {"--server", "ID|ALIAS",
          "Where to: Tox ID or alias of the server, once more for a fallback; writes client.yaml",
          &Arguments::servers},
         {"--target", "HOST:PORT",
          "Service as the server reaches it, if not the usual one; may be given again",
          &Arguments::targets},
         {"--host", "HOST", "Machine of the usual services, if not the server itself",
          &Arguments::host},
         {"--database",
          "KIND",
          "Kind of database; else postgresql",
          &Arguments::database,
          {"postgresql", "mysql", "redis", "mongodb"}},
         {"--local-port", "PORT", "Port at the client, if not the usual one",
          &Arguments::localPort},
         {"--expires", "WHEN", "End of a temporary access: 30d, 12h, or 2027-01-31T18:00:00Z",
          &Arguments::expires},
         {"--comment", "TEXT", "Remark kept with the rule", &Arguments::comment},
         dataDir("Folder of the identity; else ~/.config/toxtunnel, as of print-id"),
         {"-o,--output",
          "DIR",
          "Folder of the files; else the current one",
          &Arguments::folder,
          {},
          Completes::Folders},
         {"--force", "", "Replace files that are there", &Arguments::force}}};
}

OptionSpec serviceConfig()
{
    return configFile("Configuration of the service, if not the usual one");
}

CommandSpec doctorCommand()
{
    return {"doctor",
            "Examine this node, and the way to a peer and a target; say what is wrong and what to "
            "do",
            Action::Doctor,
            {configFile("Configuration of the node"),
             dataDir("Folder of the node"),
             {"--json", "", "Print JSON", &Arguments::json},
             {"peer",
              "PEER",
              "Name, Tox ID or key of a peer; else the server in use",
              &Arguments::peer,
              {},
              Completes::Nothing,
              true},
             {"target",
              "HOST:PORT",
              "Target as the peer sees it; it is dialled",
              &Arguments::target,
              {},
              Completes::Nothing,
              true}}};
}

CommandSpec serviceCommand()
{
    return {"service",
            "The node as a service of this machine (systemd, launchd, Windows)",
            Action::Run,
            {},
            {{"install",
              "Start the node with the machine, and now; needs an administrator",
              Action::ServiceInstall,
              {serviceConfig()}},
             {"uninstall", "Stop the node and start it no more; configuration and identity stay",
              Action::ServiceUninstall},
             {"status", "Print whether the service is installed, enabled and running",
              Action::ServiceStatus}}};
}

CommandSpec demoCommand()
{
    return {"demo",
            "Show a tunnel between two nodes on this machine, without the internet",
            Action::Demo,
            {{"--keep-dir", "", "Leave the folder of the two nodes for inspection",
              &Arguments::keepDir},
             {"--no-window", "", "Show nothing but text", &Arguments::noWindow}}};
}

} // namespace

CommandSpec commandTable()
{
    return {
        "toxtunnel",
        "Tunnels to your machines over the Tox peer-to-peer network",
        Action::Run,
        runOptions(),
        {printIdCommand(),
         serversCommand(),
         initCommand(),
         configCommand(),
         inspectCommand(),
         doctorCommand(),
         reloadCommand(),
         peersCommand(),
         requestsCommand(),
         forwardsCommand(),
         rulesCommand(),
         backupCommand(),
         sshCommand(),
         serviceCommand(),
         // As toxtunnel 0.4 calls it.
         {"install-windows-service",
          "The same as service install",
          Action::ServiceInstall,
          {serviceConfig()}},
         {"uninstall-windows-service", "The same as service uninstall", Action::ServiceUninstall},
         demoCommand()}};
}

OptionSpec helpOption()
{
    return {"-h,--help", "", "Print this help and exit"};
}

OptionSpec versionOption()
{
    return {"-v,--version", "", "Print the version and exit"};
}

} // namespace toxtunnel::cli
