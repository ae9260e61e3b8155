// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/Stream.h"
#include "reactor/Reactor.h"

#include <memory>
#include <string>

namespace toxtunnel::endpoint {

/// How a joined connection ended, and what passed through it.
struct PumpEnd
{
    enum class Kind
    {
        Finished, ///< both directions ended by a FIN
        Refused,  ///< the peer did not open the stream; see `refusal`
        Reset,    ///< the stream was reset; see `reason`
        Aborted,  ///< the local connection was reset or failed
    };
    Kind kind = Kind::Finished;
    Refusal refusal;
    std::string reason; ///< may hold text of the peer: escape before showing
    StreamTraffic traffic;
};

/// Joins a connected socket and a Stream, both ways and without a buffer of its own: bytes are read
/// from the socket straight into the stream's room, and written to the socket where the stream
/// shows them. When one side has no room, the other is not read. A FIN passes as a FIN, a reset as
/// a reset. Reactor's thread only.
class StreamPump final : public StreamHandler
{
public:
    class Owner
    {
    public:
        virtual ~Owner() = default;
        virtual void onPumpOpened(StreamPump& pump) = 0; ///< the peer reached the target
        /// Last call; the pump may be destroyed inside.
        virtual void onPumpEnded(StreamPump& pump, const PumpEnd& end) = 0;
    };

    /// `owner` must outlive the pump.
    StreamPump(Reactor& reactor, Descriptor socket, Owner& owner);
    /// Resets both sides if they have not ended.
    ~StreamPump() override;
    StreamPump(const StreamPump&) = delete;
    StreamPump& operator=(const StreamPump&) = delete;

    /// Starts with the stream that was opened, or accepted, with this pump as its handler. May call
    /// the owner.
    void attach(std::unique_ptr<Stream> stream);

    StreamTraffic traffic() const; ///< so far

    void onOpened() override;
    void onRefused(const Refusal& refusal) override;
    std::size_t onData(std::span<const std::uint8_t> data) override;
    void onWritable() override;
    void onFinished() override;
    void onReset(std::string_view reason) override;

private:
    void onReady(Interest ready);
    void readSocket();
    void updateInterest();
    void endIfBothFinished();
    void end(PumpEnd::Kind kind, const Refusal& refusal = {}, std::string_view reason = {});

    Reactor& reactor_;
    Owner& owner_;
    Descriptor socket_;
    std::unique_ptr<Reactor::Watch> watch_;
    std::unique_ptr<Stream> stream_;
    bool readable_ = false;      // the stream has room: wait for the socket's bytes
    bool blocked_ = false;       // the socket took less than it was given: wait until it takes more
    bool localFinished_ = false; // the socket's end was passed on
    bool peerFinished_ = false;  // the stream's end was passed on
};

} // namespace toxtunnel::endpoint
