// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace toxtunnel::wire {

/// An address at which a node may be reached directly.
struct Candidate
{
    std::vector<std::uint8_t> address; ///< 4 bytes (IPv4) or 16 (IPv6), network order
    std::uint16_t port = 0;

    bool operator==(const Candidate&) const = default;
};

/// What two native nodes tell each other when they meet: payload of frame type 0x20 on id 0
/// (docs/protocol.md). Every field is optional on the wire; unknown ones are skipped.
struct Hello
{
    std::uint64_t version = 1;  ///< of the native protocol
    std::uint64_t features = 0; ///< bit set; see Feature
    std::array<std::uint8_t, 16> instance{};
    std::array<std::uint8_t, 32> pin{};
    std::optional<std::array<std::uint8_t, 32>> probeKey;
    std::vector<Candidate> candidates; ///< at most maxCandidates
    std::optional<std::array<std::uint8_t, 32>> dhtKey;
    std::uint16_t dhtPort = 0;
    std::optional<std::array<std::uint8_t, 16>> host; ///< known to nodes of the same machine only

    enum Feature : std::uint64_t
    {
        Flows = 1, ///< UDP in DATAGRAM frames
    };

    static constexpr std::size_t maxSize = 1367; ///< bytes, so that the frame fits into one packet
    static constexpr std::size_t maxCandidates = 8;

    bool operator==(const Hello&) const = default;
};

/// At most Hello::maxSize bytes; candidates beyond the maximum are left out.
std::vector<std::uint8_t> encode(const Hello& hello);

/// Nothing unless the payload is well-formed and has version, instance and pin.
std::optional<Hello> parseHello(std::span<const std::uint8_t> payload);

} // namespace toxtunnel::wire
