// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ServerRegistry.h"

#include <chrono>
#include <utility>

namespace toxtunnel::engine {

namespace {

constexpr std::chrono::seconds restAfterWrite{2};

std::chrono::sys_seconds now()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

} // namespace

ServerRegistry::ServerRegistry(config::KnownServers servers, log::Logger log)
    : servers_(std::move(servers))
    , log_(log)
    , disk_([this] { write(); })
{
}

ServerRegistry::~ServerRegistry()
{
    {
        const std::lock_guard lock(mutex_);
        ending_ = true;
    }
    wake_.notify_one();
    disk_.join();
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
    {
        const std::lock_guard lock(mutex_);
        unsaved_ = servers_;
    }
    wake_.notify_one();
}

/// The thread of the disk.
void ServerRegistry::write()
{
    std::unique_lock lock(mutex_);
    for (;;) {
        wake_.wait(lock, [this] { return unsaved_.has_value() || ending_; });
        if (!unsaved_) {
            return;
        }
        const config::KnownServers servers = *std::exchange(unsaved_, std::nullopt);
        lock.unlock();
        if (const auto saved = servers.save(); !saved.has_value()) {
            log_.warning(saved.error().text());
        }
        lock.lock();
        wake_.wait_for(lock, restAfterWrite, [this] { return ending_; });
    }
}

} // namespace toxtunnel::engine
