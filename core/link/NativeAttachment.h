// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/SendQueue.h"
#include "transport/QuicStream.h"
#include "wire/StreamHeader.h"

#include <cstdint>
#include <list>
#include <memory>

namespace toxtunnel::link {

class NativeStream;
class PathConnection;

/// Error codes of QUIC streams between native links.
enum ResetCode : std::uint64_t
{
    Detached = 1,  ///< the stream goes on elsewhere; this carriage of it is over
    UserReset = 2, ///< the application's connection was reset
    Protocol = 3,  ///< the other side broke the rules
    Forgotten = 4, ///< the stream waited too long for a path
    Complete = 5,  ///< both directions arrived whole; there is nothing left to carry
};

/// One QUIC stream that carries, or carried, a stream of the link. Belongs to its PathConnection.
/// After detach() or when the link's stream is gone it only waits for its own end.
class NativeAttachment final : public transport::QuicStreamHandler
{
public:
    /// What the peer's first bytes are.
    enum class Expect
    {
        Preamble,
        MoveAnswer,
        Bytes
    };

    NativeAttachment(PathConnection& connection, NativeStream* stream, Expect expect)
        : connection_(connection)
        , stream_(stream)
        , expect_(expect)
    {
    }
    ~NativeAttachment() override;
    NativeAttachment(const NativeAttachment&) = delete;
    NativeAttachment& operator=(const NativeAttachment&) = delete;

    PathConnection& connection() const { return connection_; }
    std::list<std::unique_ptr<NativeAttachment>>::iterator place; ///< in the connection's list
    void setQuic(transport::QuicStream& quic) { quic_ = &quic; }
    void bind(NativeStream* stream) { stream_ = stream; }

    /// First bytes of our direction. `finish`: and nothing else.
    void say(wire::Buffer first, bool finish = false);
    /// The stream's bytes follow, from this offset on.
    void sendFrom(std::uint64_t offset);
    /// The peer's bytes start at this offset.
    void expectFrom(std::uint64_t offset) { receiveAt_ = offset; }
    std::uint64_t receiveAt() const { return receiveAt_; }
    std::uint64_t sendAt() const { return sendAt_; }

    void setPriority(transport::Priority priority);
    void wantWrite();
    /// Bytes of this attachment the reader took.
    void credit(std::size_t count);
    /// Cuts the tie to the stream and ends the QUIC stream with `code`.
    void detach(std::uint64_t code);
    /// Sends nothing more, but still takes what comes: the peer may not know yet that the stream
    /// has moved on, and what QUIC acknowledges must not be lost.
    void retire();
    /// Ends the QUIC stream with `code`; the stream stays tied until both sides know.
    void abort(std::uint64_t code);
    /// The connection is gone.
    void lose();
    /// Our FIN went out here; once the QUIC stream has closed it has arrived.
    bool finishSent() const { return finishSent_ && !retired_; }
    /// The peer has all of our direction: no reset can reach it here any more.
    bool sentWhole() const
    {
        return finishSent_ && acknowledged_ >= first_.size() + sendAt_ - sendStart_;
    }
    bool firstAcknowledged() const { return acknowledged_ >= first_.size(); }

    void onStreamData(std::span<const std::uint8_t> data, bool finished) override;
    void gather(transport::Outgoing& out) override;
    void onSent(std::size_t count, bool finished) override;
    void onAcknowledged(std::uint64_t count) override;
    void onStreamReset(std::uint64_t code) override;
    void onStopSending(std::uint64_t code) override;
    void onStreamClosed() override;

private:
    bool parseFirst(std::span<const std::uint8_t>& data);
    void holdSent();

    PathConnection& connection_;
    NativeStream* stream_;
    transport::QuicStream* quic_ = nullptr;
    Expect expect_;
    wire::Buffer head_; // of the peer's first bytes, while incomplete
    std::uint64_t receiveAt_ = 0;

    wire::Buffer first_;
    std::size_t firstSent_ = 0;
    bool finishAfterFirst_ = false;
    bool sending_ = false;
    bool finishSent_ = false;
    bool retired_ = false;
    std::uint64_t sendStart_ = 0;
    std::uint64_t sendAt_ = 0;
    std::uint64_t acknowledged_ = 0; // of the QUIC stream, first_ included
    std::size_t withheld_ = 0;       // received, not yet credited
    SendQueue::Hold hold_;           // of what QUIC may still read; counted in the session's memory
};

} // namespace toxtunnel::link
