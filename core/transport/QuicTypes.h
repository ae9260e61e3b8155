// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/TlsIdentity.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace toxtunnel::transport {

/// Monotonic; the transport never asks for the time, its user passes it.
using TimePoint = std::chrono::steady_clock::time_point;
using Duration = std::chrono::nanoseconds;

/// A stream of a higher class is served before any of a lower one; within a class in turn.
enum class Priority : std::uint8_t
{
    Control,
    Interactive,
    Bulk
};

enum class CongestionControl
{
    Bbr,
    Cubic ///< only as the competing flow of tests: 0.1 % of loss ruins it
};

/// Fills the span with random bytes.
using RandomSource = std::function<void(std::span<std::uint8_t>)>;

/// Bytes of every connection id we issue. The first byte is QuicSettings::tag.
inline constexpr std::size_t connectionIdSize = 8;
using ConnectionId = std::array<std::uint8_t, connectionIdSize>;

struct QuicSettings
{
    const TlsIdentity* identity = nullptr; ///< must outlive the connection
    Pin peerPin{};
    std::string alpn = "toxtunnel/1";
    std::uint8_t tag = 0; ///< first byte of our connection ids, to tell connections of a path apart
    /// Goes with a client's first packets (RFC 9000, section 8.1) and is what a server has checked
    /// in them; empty: none.
    std::vector<std::uint8_t> token;
    RandomSource random; ///< for connection ids, packet numbers and the like; not for keys

    CongestionControl congestionControl = CongestionControl::Bbr;
    std::size_t datagramSize = 1372; ///< bytes; 1200 to 1452
    bool pathMtuDiscovery = false;   ///< starts at 1200 and probes up to datagramSize
    std::size_t maxInFlightPackets = 16'000;

    Duration idleTimeout = std::chrono::seconds(30);
    /// Zero: none. The first silence after bytes of a stream is questioned sooner, once.
    Duration keepAlive = std::chrono::seconds(10);
    Duration handshakeTimeout = std::chrono::seconds(10);

    // Receive windows in bytes: they start at the first figure and double, up to the second, while
    // the peer uses them up within two round trips.
    std::uint64_t streamWindow = 512 * 1024;
    std::uint64_t maxStreamWindow = 32 * 1024 * 1024;
    std::uint64_t connectionWindow = 4 * 1024 * 1024;
    std::uint64_t maxConnectionWindow = 128 * 1024 * 1024;
    std::uint64_t maxPeerStreams = 16'384; ///< open at once by the peer

    std::size_t maxQueuedDatagrams = 256;

    /// Counts packets with bytes of streams that were taken for lost and sent again, of all
    /// connections that share it; by QuicConnection::countLosses() at the latest at their end. One
    /// with bytes of two streams counts twice.
    std::shared_ptr<std::uint64_t> losses = std::make_shared<std::uint64_t>(0);
};

/// A view of what a stream wants sent next; valid until the handler is told that it was sent and
/// acknowledged.
struct Outgoing
{
    std::array<std::span<const std::uint8_t>, 4> pieces;
    std::size_t count = 0; ///< pieces used
    bool finish = false;   ///< nothing comes after the pieces
};

/// Datagrams ready to send, back to back: all but the last are `segment` bytes long (as UDP_SEGMENT
/// wants it).
struct DatagramBatch
{
    std::size_t size = 0;    ///< bytes altogether; 0: nothing to send now
    std::size_t segment = 0; ///< bytes of each but the last
};

struct QuicStats
{
    Duration smoothedRtt{};
    Duration minRtt{};
    std::uint64_t congestionWindow = 0; ///< bytes
    std::uint64_t bytesInFlight = 0;
};

/// How a connection ended.
struct CloseReason
{
    enum class Kind
    {
        Local,     ///< close() was called
        Peer,      ///< the peer closed it; code and text are the peer's
        Idle,      ///< nothing came within the idle timeout
        Handshake, ///< it was never established
        Error,     ///< a violation of the protocol, or no memory
    };
    Kind kind = Kind::Error;
    std::uint64_t code = 0;
    std::string text; ///< may hold text of the peer: escape before showing
};

} // namespace toxtunnel::transport
