// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/Stream.h"
#include "model/Connection.h"
#include "model/Error.h"
#include "model/PublicKey.h"
#include "model/Target.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>

namespace toxtunnel {

/// What a link tells the engine. Core thread.
class LinkHandler
{
public:
    virtual ~LinkHandler() = default;

    /// The peer asks for a stream to `target`, exactly as it spelled it. Keep `stream` until the
    /// answer is known.
    virtual void onIncoming(const Target& target, std::unique_ptr<IncomingStream> stream) = 0;
    /// The peer disclosed facts of its machine (INFO_REPLY): a YAML map as text, hostile until
    /// parsed.
    virtual void onPeerInfo(std::string_view yaml) = 0;
};

/// The live association with one peer. It outlives changes of the path below; when the peer goes
/// offline its streams are reset (old peers) or wait (native ones). Core thread only.
class Link
{
public:
    virtual ~Link() = default;

    /// Opens a stream; the answer comes to `handler`, which must outlive the stream. An error means
    /// nothing was sent (peer offline, stream limit) and the handler hears nothing.
    virtual tl::expected<std::unique_ptr<Stream>, Refusal> open(const Target& target,
                                                                StreamHandler& handler) = 0;

    /// A Tox packet of this peer: the whole packet with its id byte.
    virtual void onLosslessPacket(std::span<const std::uint8_t> packet) = 0;
    virtual void onLossyPacket(std::span<const std::uint8_t> packet) = 0;
    /// toxcore's view of the peer changed. Also called for Relay <-> Udp.
    virtual void onConnection(Connection connection) = 0;
    /// After each tox_iterate: toxcore may take packets again.
    virtual void onIterated() = 0;
};

} // namespace toxtunnel
