// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/SimLink.h"
#include "transport/QuicConnection.h"

#include <map>
#include <memory>
#include <vector>

namespace toxtunnel::sim {

/// One stream of a QuicPeer: sends a pattern of a given length, checks the pattern of the other
/// side, and notes how it ended.
class QuicTestStream final : public transport::QuicStreamHandler
{
public:
    QuicTestStream(Simulator& simulator, bool opener)
        : simulator_(simulator)
        , opener_(opener)
    {
    }

    void send(std::uint64_t bytes, bool finish); ///< adds to what is sent
    void attach(transport::QuicStream& stream);
    void setReading(bool reading); ///< false: withholds credit
    void abort(std::uint64_t code) { stream_->abort(code); }

    std::uint64_t received = 0;
    std::uint64_t acknowledged = 0;
    bool intact = true;
    bool finished = false; ///< the peer's FIN came
    bool closed = false;
    std::optional<std::uint64_t> reset;
    TimePoint lastProgress{};
    Duration longestGap{}; ///< between two arrivals of bytes
    std::function<void()> onArrival;

    void onStreamData(std::span<const std::uint8_t> data, bool last) override;
    void gather(transport::Outgoing& out) override;
    void onSent(std::size_t count, bool last) override;
    void onAcknowledged(std::uint64_t count) override { acknowledged += count; }
    void onStreamReset(std::uint64_t code) override;
    void onStopSending(std::uint64_t) override {}
    void onStreamClosed() override;

private:
    std::uint64_t patternId(bool ofOpener) const
    {
        return static_cast<std::uint64_t>(id_) * 2 + (ofOpener ? 0 : 1);
    }

    Simulator& simulator_;
    bool opener_;
    transport::QuicStream* stream_ = nullptr;
    std::int64_t id_ = -1;
    std::uint64_t total_ = 0;
    std::uint64_t sent_ = 0;
    bool finish_ = false;
    bool finishSent_ = false;
    bool reading_ = true;
    std::size_t unread_ = 0;
    // Must stay put until acknowledged: blocks of the pattern by their offset.
    std::map<std::uint64_t, std::vector<std::uint8_t>> blocks_;
};

/// One end of a QUIC connection over two SimLinks.
class QuicPeer final : public transport::QuicConnectionHandler
{
public:
    QuicPeer(Simulator& simulator, SimLink& outgoing, transport::QuicSettings settings)
        : simulator_(simulator)
        , outgoing_(outgoing)
        , settings_(std::move(settings))
    {
    }

    static void join(QuicPeer& client, QuicPeer& server);

    void connect();
    void flush();
    void close(std::uint64_t code, std::string_view text);
    /// Opens a stream; null while the peer allows none.
    QuicTestStream* open(transport::Priority priority, std::uint64_t bytes, bool finish);
    void send(QuicTestStream& stream, std::uint64_t bytes, bool finish);
    bool sendDatagram(std::span<const std::uint8_t> data);

    transport::QuicConnection* connection() { return connection_.get(); }
    bool established() const { return connection_ && connection_->established(); }
    bool closed() const { return connection_ && connection_->closed(); }

    /// Given to every stream the other side opens.
    std::function<void(QuicTestStream&)> onIncoming;
    std::vector<std::unique_ptr<QuicTestStream>> incoming;
    std::vector<std::unique_ptr<QuicTestStream>> opened;
    std::vector<std::vector<std::uint8_t>> datagrams;
    std::string acceptError;

    void onEstablished() override {}
    void onStream(transport::QuicStream& stream) override;
    void onDatagram(std::span<const std::uint8_t> data) override
    {
        datagrams.emplace_back(data.begin(), data.end());
    }
    void onStreamsAvailable() override {}
    void receive(std::span<const std::uint8_t> datagram);

private:
    void arm();

    Simulator& simulator_;
    SimLink& outgoing_;
    transport::QuicSettings settings_;
    QuicPeer* other_ = nullptr;
    bool server_ = false;
    std::unique_ptr<transport::QuicConnection> connection_;
    std::optional<TimePoint> armed_;
};

} // namespace toxtunnel::sim
