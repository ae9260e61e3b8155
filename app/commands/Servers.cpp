// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/Commands.h"
#include "commands/Fail.h"
#include "commands/Settings.h"
#include "config/Timestamp.h"
#include "log/Escape.h"

#include <functional>
#include <iomanip>
#include <iostream>

namespace toxtunnel::app {

namespace {

using config::KnownServer;
using config::KnownServers;

std::string timeText(const std::optional<std::chrono::sys_seconds>& time)
{
    return time ? config::formatTimestamp(*time) : "never";
}

std::string connectionText(Connection connection)
{
    switch (connection) {
    case Connection::Relay:
        return "tcp";
    case Connection::Udp:
        return "udp";
    case Connection::None:
        break;
    }
    return "none";
}

std::string shortId(const ToxId& id)
{
    const std::string hex = id.toHex();
    return hex.substr(0, 12) + ".." + hex.substr(hex.size() - 4);
}

/// Opens the registry of the command's folder, tells what is wrong with it, and runs `use`.
int withRegistry(const cli::Arguments& arguments, const std::function<int(KnownServers&)>& use)
{
    const auto folder = dataFolder(arguments);
    if (!folder) {
        return fail(folder.error());
    }
    KnownServers servers(KnownServers::fileIn(*folder));
    for (const config::Problem& problem : servers.load()) {
        std::cerr << problem.text() << std::endl;
    }
    return use(servers);
}

void printLine(const char* key, const std::string& value)
{
    if (!value.empty()) {
        std::cout << std::left << std::setw(22) << (std::string(key) + ':') << log::escaped(value)
                  << '\n';
    }
}

void printServer(const KnownServer& server)
{
    printLine("tox_id", server.id.toHex());
    printLine("alias", server.alias.empty() ? "(no alias)" : server.alias);
    printLine("first_connected_at", timeText(server.firstConnectedAt));
    printLine("last_connected_at", timeText(server.lastConnectedAt));
    printLine("last_connection_type", connectionText(server.lastConnection));
    printLine("notes", server.notes);
    if (server.info) {
        printLine("info.hostname", server.info->hostname);
        printLine("info.os", server.info->os);
        printLine("info.os_version", server.info->osVersion);
        printLine("info.arch", server.info->arch);
        printLine("info.uptime_seconds",
                  server.info->uptimeSeconds ? std::to_string(*server.info->uptimeSeconds) : "");
        printLine("info.toxtunnel_version", server.info->toxtunnelVersion);
        printLine("info.reported_at", timeText(server.info->reportedAt));
    }
}

/// Saves, in a folder that nobody but its owner can read.
Result<void> saveIn(const KnownServers& servers)
{
    const std::filesystem::path folder = servers.file().parent_path();
    std::error_code error;
    if (std::filesystem::create_directories(folder, error)) {
        std::filesystem::permissions(folder, std::filesystem::perms::owner_all, error);
    }
    if (error) {
        return failure(Message::say("Cannot create the data folder %1", folder.string()),
                       Message::verbatim(error.message()));
    }
    return servers.save();
}

int notFound(const std::string& server)
{
    std::cerr << "No known server matching '" << log::escaped(server) << '\'' << std::endl;
    return 1;
}

} // namespace

int listServers(const cli::Arguments& arguments)
{
    return withRegistry(arguments, [&](KnownServers& servers) {
        if (servers.all().empty()) {
            std::cout << "(no known servers in " << servers.file().string() << ")" << std::endl;
            return 0;
        }
        std::cout << "Known servers (" << servers.file().string() << "):\n";
        for (const KnownServer& server : servers.all()) {
            std::cout << "  - "
                      << (server.alias.empty() ? "(no alias)" : log::escaped(server.alias)) << "  "
                      << (arguments.full ? server.id.toHex() : shortId(server.id))
                      << "  type=" << connectionText(server.lastConnection)
                      << "  last=" << timeText(server.lastConnectedAt);
            if (server.info && !server.info->hostname.empty()) {
                std::cout << "  host=" << log::escaped(server.info->hostname);
            }
            if (server.info && !server.info->os.empty()) {
                std::cout << "  os=" << log::escaped(server.info->os);
            }
            std::cout << '\n';
        }
        std::cout << std::flush;
        return 0;
    });
}

int showServer(const cli::Arguments& arguments)
{
    return withRegistry(arguments, [&](KnownServers& servers) {
        const KnownServer* server = servers.find(arguments.server);
        if (server == nullptr) {
            return notFound(arguments.server);
        }
        printServer(*server);
        std::cout << std::flush;
        return 0;
    });
}

int addServer(const cli::Arguments& arguments)
{
    return withRegistry(arguments, [&](KnownServers& servers) {
        const auto id = ToxId::parse(arguments.toxId);
        if (!id) {
            return fail(id.error());
        }
        if (const auto added = servers.add(arguments.alias, *id, arguments.notes); !added) {
            return fail(added.error());
        }
        if (const auto saved = saveIn(servers); !saved) {
            return fail(saved.error());
        }
        std::cout << "Added '" << log::escaped(arguments.alias) << "' -> " << shortId(*id) << " ("
                  << servers.file().string() << ")" << std::endl;
        return 0;
    });
}

int removeServer(const cli::Arguments& arguments)
{
    return withRegistry(arguments, [&](KnownServers& servers) {
        if (!servers.remove(arguments.server)) {
            return notFound(arguments.server);
        }
        if (const auto saved = servers.save(); !saved) {
            return fail(saved.error());
        }
        std::cout << "Removed '" << log::escaped(arguments.server) << '\'' << std::endl;
        return 0;
    });
}

} // namespace toxtunnel::app
