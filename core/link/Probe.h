// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/DirectSocket.h"
#include "model/PublicKey.h"
#include "transport/TlsIdentity.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace toxtunnel::link {

using ProbeKey = std::array<std::uint8_t, 32>;
using ProbeName = std::array<std::uint8_t, 8>;

/// What two peers know to recognise each other's probes.
struct ProbeKeys
{
    ProbeKey pair{};  ///< of both; authenticates
    ProbeName ours{}; ///< what our probes begin with
    ProbeName peers{};
    std::array<std::uint8_t, 16> token{}; ///< goes with what opens a QUIC connection

    /// From the keys that both sides have said in HELLO.
    static ProbeKeys of(const PublicKey& self, const ProbeKey& ownKey, const PublicKey& peer,
                        const ProbeKey& peersKey);

    bool operator==(const ProbeKeys&) const = default;
};

/// Asks whether an address is the peer's, or says so (docs/protocol.md).
struct Probe
{
    bool answer = false;
    std::uint64_t transaction = 0;
    ProbeName instance{}; ///< the first bytes of the sender's instance id
    UdpAddress seen;      ///< answers: where the probe came from

    static constexpr std::size_t size = 60; ///< bytes, both kinds: nothing is amplified
    using Bytes = std::array<std::uint8_t, size>;

    Bytes encode(const ProbeKeys& keys) const;
    /// Nothing unless it is authentic.
    static std::optional<Probe> parse(std::span<const std::uint8_t> datagram,
                                      const ProbeKeys& keys);
    /// Whose probe it claims to be; nothing for what is none. QUIC has bit 0x40 set, we have not.
    static std::optional<ProbeName> sender(std::span<const std::uint8_t> datagram);
};

/// The first bytes of an instance id.
ProbeName shortInstance(const transport::InstanceId& instance);

} // namespace toxtunnel::link
