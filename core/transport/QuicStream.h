// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/QuicTypes.h"

#include <list>

namespace toxtunnel::transport {

class QuicConnection;

/// The user of one QUIC stream. Called inside QuicConnection::receive(), write() and onDeadline();
/// members of QuicStream may be called from here, write() of the connection may not.
class QuicStreamHandler
{
public:
    virtual ~QuicStreamHandler() = default;

    /// Bytes in order; `finished`: nothing follows. They count against the window until
    /// QuicStream::consumed().
    virtual void onStreamData(std::span<const std::uint8_t> data, bool finished) = 0;
    /// Fills `out` with what to send next; may leave it empty.
    virtual void gather(Outgoing& out) = 0;
    /// The first `count` bytes of what was gathered are in a packet now, and with them the FIN if
    /// `finished`. They must stay where they are until acknowledged or the stream is closed.
    virtual void onSent(std::size_t count, bool finished) = 0;
    /// The peer has every byte up to `count` more than before.
    virtual void onAcknowledged(std::uint64_t count) = 0;
    /// The peer gave up sending (RESET_STREAM).
    virtual void onStreamReset(std::uint64_t code) = 0;
    /// The peer does not want more (STOP_SENDING); the stream answers with a reset by itself.
    virtual void onStopSending(std::uint64_t code) = 0;
    /// Both directions have ended and both sides know; the stream is gone after this call.
    virtual void onStreamClosed() = 0;
};

/// One bidirectional stream of a connection (RFC 9000, section 2). Belongs to the connection and
/// lives until onStreamClosed() or the end of the connection.
class QuicStream
{
public:
    std::int64_t id() const { return id_; }

    /// Without a handler incoming bytes are dropped and nothing is sent.
    void setHandler(QuicStreamHandler* handler) { handler_ = handler; }
    void setPriority(Priority priority);
    /// There is something to gather.
    void wantWrite();
    /// Gives the peer credit for `count` more bytes of this stream and of the connection.
    void consumed(std::size_t count);
    /// Ends our direction (RESET_STREAM), unless the peer has all of it; the peer does the same
    /// when it hears. There is no STOP_SENDING: ngtcp2 1.11 never closes a stream that it stopped
    /// while bytes were missing in the middle.
    void abort(std::uint64_t code);

private:
    friend class QuicConnection;
    friend class QuicCallbacks;
    friend class QuicScheduler;

    QuicStream(QuicConnection& connection, std::int64_t id, Priority priority,
               QuicStreamHandler* handler)
        : connection_(connection)
        , id_(id)
        , priority_(priority)
        , handler_(handler)
    {
    }

    QuicConnection& connection_;
    std::int64_t id_;
    Priority priority_;
    bool blocked_ = false;   // by the peer's stream window
    bool ready_ = false;     // in the scheduler
    std::size_t losses_ = 0; // that were counted
    std::list<QuicStream*>::iterator place_{};
    QuicStreamHandler* handler_;
};

} // namespace toxtunnel::transport
