// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/Problem.h"
#include "model/IpAddress.h"
#include "model/PublicKey.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace toxtunnel::config {

/// What is remembered of a native peer.
struct PeerState
{
    std::array<std::uint8_t, 32> pin{}; ///< of its TLS key
    std::chrono::sys_seconds seenAt{};  ///< when it last spoke the native protocol
    std::optional<std::array<std::uint8_t, 32>> probeKey; ///< secret: it authenticates probes
    /// Where it was reached directly, the newest first; at most maxAddresses.
    std::vector<std::pair<IpAddress, std::uint16_t>> addresses;

    static constexpr std::size_t maxAddresses = 8;

    bool operator==(const PeerState&) const = default;
};

/// The file `<data_dir>/state.yaml`: what the program remembers by itself. Values only. The process
/// that holds the data directory's lock is its only writer.
struct State
{
    std::uint16_t directPort = 0; ///< the UDP port chosen once; 0: none yet
    std::map<PublicKey, PeerState> peers;

    static std::filesystem::path fileIn(const std::filesystem::path& dataDir);

    bool operator==(const State&) const = default;
};

struct LoadedState
{
    State state;
    Problems problems; ///< warnings: what cannot be used is forgotten
};

/// A missing file is an empty state. Blocks for the disk.
LoadedState loadState(const std::filesystem::path& file);
LoadedState parseState(std::string_view text, const std::string& file);
std::string toText(const State& state);

} // namespace toxtunnel::config
