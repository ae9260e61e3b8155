// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/StateFile.h"
#include "log/Logger.h"
#include "reactor/DiskWriter.h"
#include "wire/Hello.h"

#include <filesystem>

namespace toxtunnel::engine {

/// What this node remembers of its native peers from one start to the next (state.yaml). Core
/// thread; a thread of its own writes.
class PeerMemory
{
public:
    /// An empty directory: nothing is read or written.
    PeerMemory(const std::filesystem::path& dataDir, log::Logger log);
    PeerMemory(const PeerMemory&) = delete;
    PeerMemory& operator=(const PeerMemory&) = delete;

    /// Reads the file. Blocks for the disk; call it once this process owns the directory.
    void load();

    /// Null for a peer that never spoke the native protocol, or not within 30 days.
    const config::PeerState* find(const PublicKey& peer) const;
    void noteHello(const PublicKey& peer, const wire::Hello& hello);
    /// The peer answered there directly.
    void noteAddress(const PublicKey& peer, const IpAddress& address, std::uint16_t port);
    std::uint16_t directPort() const { return state_.directPort; }
    void setDirectPort(std::uint16_t port);
    void forget(const PublicKey& peer);

private:
    void save();

    std::filesystem::path file_;
    log::Logger log_;
    config::State state_;
    DiskWriter disk_;
};

} // namespace toxtunnel::engine
