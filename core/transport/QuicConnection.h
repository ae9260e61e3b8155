// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/FlightLimit.h"
#include "transport/QuicScheduler.h"
#include "transport/TlsSession.h"

#include <deque>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace toxtunnel::transport {

/// The user of a connection. Called inside receive(), write() and onDeadline(); the connection must
/// not be destroyed from here.
class QuicConnectionHandler
{
public:
    virtual ~QuicConnectionHandler() = default;

    /// Both sides have proved their keys; streams may be opened.
    virtual void onEstablished() = 0;
    /// The peer opened a stream. Give it a handler, or abort it.
    virtual void onStream(QuicStream& stream) = 0;
    virtual void onDatagram(std::span<const std::uint8_t> data) = 0;
    /// open() may work again after it failed.
    virtual void onStreamsAvailable() = 0;
};

/// QUIC version 1 (RFC 9000, 9001, 9002, 9221) over any carrier of datagrams, by ngtcp2. No socket
/// and no clock: datagrams and time are arguments. One thread.
///
/// After each call of receive() or onDeadline(), and when a stream has something new, call write()
/// until it returns an empty batch, then wait until deadline().
class QuicConnection
{
public:
    static Result<std::unique_ptr<QuicConnection>>
    connect(const QuicSettings& settings, QuicConnectionHandler& handler, TimePoint now);
    /// `first` is the datagram that opens the connection; pass it to receive() afterwards. Whether
    /// its token is the right one is for the caller to judge.
    static Result<std::unique_ptr<QuicConnection>> accept(const QuicSettings& settings,
                                                          QuicConnectionHandler& handler,
                                                          std::span<const std::uint8_t> first,
                                                          TimePoint now);
    ~QuicConnection();
    QuicConnection(const QuicConnection&) = delete;
    QuicConnection& operator=(const QuicConnection&) = delete;

    /// True if it proved that the peer is there: bytes of its own arrived, or it acknowledged
    /// something of ours. Junk with a right connection id proves nothing.
    bool receive(std::span<const std::uint8_t> datagram, TimePoint now);
    /// `buffer`: room for at least one datagram, 64 KiB to use batches well.
    DatagramBatch write(std::span<std::uint8_t> buffer, TimePoint now);
    std::optional<TimePoint> deadline() const;
    void onDeadline(TimePoint now);

    /// Nothing while the peer allows no more streams, before the connection is established and
    /// after its end.
    QuicStream* open(Priority priority, QuicStreamHandler& handler);
    /// Unreliable, at most maxDatagram() bytes; false if it was dropped.
    bool sendDatagram(std::span<const std::uint8_t> data);
    std::size_t maxDatagram() const;

    /// The next write() tells the peer. Streams are not told.
    void close(std::uint64_t code, std::string_view text);
    bool established() const { return established_; }
    const std::optional<CloseReason>& closed() const { return closed_; }

    void setMaxInFlight(std::size_t packets) { settings_.maxInFlightPackets = packets; }
    /// True if `id` is one of ours, or the one the client chose for its first packets.
    bool owns(const ConnectionId& id) const;
    bool server() const { return server_; }
    const std::optional<InstanceId>& peerInstance() const { return tls_->peerInstance(); }
    std::string cipher() const { return tls_->cipher(); }
    QuicStats stats() const;
    void countLosses(); ///< of now, in QuicSettings::losses

private:
    friend class QuicStream;
    friend class QuicCallbacks;

    struct Native;

    QuicConnection(const QuicSettings& settings, QuicConnectionHandler& handler, bool server);
    Result<void> start(std::span<const std::uint8_t> first, TimePoint now);

    std::size_t writePacket(std::span<std::uint8_t> out, TimePoint now, bool beginsBatch);
    std::optional<long> writeStream(QuicStream& stream, std::span<std::uint8_t> out, TimePoint now);
    std::optional<long> writeQueuedDatagram(std::span<std::uint8_t> out, TimePoint now);
    long finishPacket(std::span<std::uint8_t> out, TimePoint now);
    std::size_t writeClose(std::span<std::uint8_t> out, TimePoint now);
    void setKeepAlive(Duration interval);
    void watch(bool closely);
    bool mayAnswerLater() const;
    bool mayWriteNew(bool beginsBatch) const;
    void limitFlight(TimePoint now);
    void countLosses(QuicStream& stream);
    bool failed(int code); ///< records why the connection ends; true if it does
    void end(CloseReason reason, bool tellPeer);

    QuicSettings settings_;
    QuicConnectionHandler& handler_;
    bool server_;
    bool established_ = false;
    bool closePending_ = false;
    std::optional<CloseReason> closed_;
    std::unique_ptr<TlsSession> tls_;
    std::unique_ptr<Native> native_;
    std::vector<ConnectionId> ids_;
    std::unordered_map<std::int64_t, std::unique_ptr<QuicStream>> streams_;
    QuicScheduler scheduler_;
    FlightLimit flightLimit_;
    std::deque<std::vector<std::uint8_t>> datagrams_;
    /// After so much silence that follows bytes of a stream, the peer is asked whether it is there.
    static constexpr Duration firstSilence = std::chrono::milliseconds(200);
    bool watched_ = false;
    TimePoint heardAt_{};
    bool heard_ = false;             // within receive(): bytes of the peer arrived
    std::size_t unanswered_ = 0;     // datagrams received since the last write()
    TimePoint answerBy_{};           // of the first of them
    std::vector<std::uint8_t> held_; // a path MTU probe that did not fit into the last batch
};

/// The connection id a datagram is addressed to, and whether it may open a connection (a client's
/// Initial), with the token in that case. Nothing for what is not QUIC.
struct DatagramHead
{
    ConnectionId destination{};
    bool opens = false;
    std::span<const std::uint8_t> token; ///< a part of the datagram
};
std::optional<DatagramHead> parseHead(std::span<const std::uint8_t> datagram);

} // namespace toxtunnel::transport
