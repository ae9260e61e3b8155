// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/PeerLimits.h"
#include "engine/StreamReaper.h"
#include "engine/StreamRelay.h"
#include "reactor/Reactor.h"

#include <memory>
#include <optional>
#include <string>

namespace toxtunnel::engine {

/// A stream of any link between its user and the link: it slows the bytes down to the peer's limits
/// by backpressure, and is ended by the reaper when it is idle. Core thread only.
class GuardedStream final : public StreamRelay, private StreamReaper::Client
{
public:
    /// `limits` null: not limited. All of them outlive the stream.
    GuardedStream(Reactor& reactor, StreamReaper& reaper, PeerLimits* limits, StreamHandler& user);
    ~GuardedStream() override;

    void attachAccepted(std::unique_ptr<Stream> stream);

    std::span<std::uint8_t> writeBuffer() override;
    void commit(std::size_t count) override;
    void finish() override;
    void resumeReading() override;

private:
    void onOpened() override;
    std::size_t onData(std::span<const std::uint8_t> data) override;
    void onFinished() override;

    Reactor::TimePoint lastActivity() const override { return lastActivity_; }
    bool halfClosed() const override { return finished_ != peerFinished_; }
    void reap(const std::string& reason) override;
    void onWriteTurn();

    Reactor& reactor_;
    StreamReaper& reaper_;
    std::optional<ByteGate::Lane> reading_;
    std::optional<ByteGate::Lane> writing_;
    Reactor::TimePoint lastActivity_;
    bool finished_ = false;
    bool peerFinished_ = false;
    std::shared_ptr<void> life_; ///< ends with this: tells a call that is running
};

class GuardedIncoming final : public IncomingStream
{
public:
    GuardedIncoming(Reactor& reactor, StreamReaper& reaper, PeerLimits& limits,
                    std::unique_ptr<IncomingStream> stream);

    void refuse(const Refusal& refusal) override;
    std::unique_ptr<Stream> accept(StreamHandler& handler) override;

private:
    Reactor& reactor_;
    StreamReaper& reaper_;
    PeerLimits& limits_;
    std::unique_ptr<IncomingStream> stream_;
};

} // namespace toxtunnel::engine
