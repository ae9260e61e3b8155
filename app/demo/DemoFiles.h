// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Error.h"
#include "model/ToxId.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace toxtunnel::app {

/// How the client of the demo finds the network: the server, as a node of the DHT.
struct DemoBootstrap
{
    std::uint16_t port = 0; ///< UDP
    std::string key;        ///< 64 hexadecimal digits
};

/// A file of `size` random bytes, made anew; returns its SHA-256 (hexadecimal).
Result<std::string> writeRandomFile(const std::filesystem::path& path, std::size_t size);

/// SHA-256 (hexadecimal) of a file; empty when it cannot be read.
std::string sha256OfFile(const std::filesystem::path& path);

/// config.yaml and rules.yaml in `folder`: `client` may reach 127.0.0.1:`targetPort`, nobody may
/// reach anything else.
Result<void> writeServerFiles(const std::filesystem::path& folder, const ToxId& client,
                              std::uint16_t targetPort, std::uint16_t relayPort);

/// config.yaml in `folder`: 127.0.0.1:`localPort` leads to 127.0.0.1:`targetPort` of `server`.
Result<void> writeClientFiles(const std::filesystem::path& folder, const ToxId& server,
                              std::uint16_t localPort, std::uint16_t targetPort,
                              const DemoBootstrap& bootstrap);

/// What the window of a node remembers: no questions of a first start, and closing it quits.
Result<void> writeWindowPreferences(const std::filesystem::path& folder);

} // namespace toxtunnel::app
