// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ServerRegistry.h"

#include <chrono>
#include <utility>

namespace toxtunnel::engine {

namespace {

std::chrono::sys_seconds now()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

} // namespace

ServerRegistry::ServerRegistry(config::KnownServers servers, log::Logger log)
    : servers_(std::move(servers))
    , log_(log)
{
    disk_.setMaxThreadCount(1);
}

ServerRegistry::~ServerRegistry()
{
    disk_.waitForDone();
}

void ServerRegistry::noteConnection(const ToxId& server, Connection connection)
{
    servers_.noteConnection(server, connection, now());
    save();
}

void ServerRegistry::noteInfo(const PublicKey& server, std::string_view yaml)
{
    servers_.noteInfo(server, config::parseServerInfo(yaml, now()));
    save();
}

void ServerRegistry::save()
{
    disk_.start([servers = servers_, log = log_] {
        if (const auto saved = servers.save(); !saved.has_value()) {
            log.warning(saved.error().text());
        }
    });
}

} // namespace toxtunnel::engine
