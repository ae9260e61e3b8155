// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/FrameRefusal.h"
#include "link/LosslessPacer.h"
#include "link/RefusalQueue.h"
#include "reactor/Reactor.h"
#include "tox/PeerChannel.h"
#include "wire/Frame.h"

#include <deque>
#include <memory>
#include <utility>
#include <vector>

namespace toxtunnel::link {

class FrameStream;

/// Puts the frames of one link in order, all within what the pacer allows: control frames first,
/// then confirmations, OPENs and refusals in turn, then the data of the streams in turn.
class FrameSender
{
public:
    explicit FrameSender(tox::PeerChannel& channel)
        : channel_(channel)
    {
    }

    /// Forgets what waits and starts pacing anew: the peer has come, or gone.
    void restart(Reactor::TimePoint now);
    void onIterated(Reactor::TimePoint now);
    LosslessPacer& pacer() { return pacer_; }

    /// A whole packet that a stream needs: the answer to its OPEN goes out before its data.
    void control(std::vector<std::uint8_t> packet);
    void error(std::uint16_t id, const FrameError& error)
    {
        control(wire::encodeError(id, {error.code, error.text}));
    }
    /// The same for what a peer may ask as often as it likes. When it asks faster than it listens,
    /// it does not hear everything.
    void reply(std::vector<std::uint8_t> packet);
    /// Ends a stream of the peer that never was: it hears it, however many there are.
    void refuse(std::uint16_t id, FrameError error) { refusals_.push(id, std::move(error)); }
    /// The peer has yet to hear the end of its stream with this id.
    bool refuses(std::uint16_t id) const { return refusals_.waits(id); }
    /// `stream` waits for its OPEN to be sent, unless it is withdrawn.
    void open(std::shared_ptr<FrameStream> stream);
    /// True: the peer has never heard of `stream`, and never will.
    bool withdraw(const FrameStream& stream);
    /// `stream` has taken bytes to confirm.
    void confirm(std::shared_ptr<FrameStream> stream);
    /// `stream` has a frame to send.
    void ready(std::shared_ptr<FrameStream> stream);

    /// Sends what may be sent now. Calls no handler.
    void pump();

    /// The share of one stream, in bytes that the peer should have confirmed.
    void changeUndelivered(std::size_t before, std::size_t after)
    {
        undelivered_ = undelivered_ - before + after;
    }
    /// Data frames sent since the start, to know whether there is traffic.
    std::uint64_t dataFrames() const { return dataFrames_; }

private:
    bool send(std::span<const std::uint8_t> packet); // false: not now
    bool sendControl(std::span<const std::uint8_t> packet);
    bool pumpControl();
    bool confirmNext();
    bool openNext();
    bool refuseNext();
    bool pumpOne(std::deque<std::shared_ptr<FrameStream>>& streams, LosslessPacer::Urgency urgency);

    tox::PeerChannel& channel_;
    LosslessPacer pacer_;
    std::deque<std::vector<std::uint8_t>> control_;
    RefusalQueue refusals_;
    std::deque<std::shared_ptr<FrameStream>> opening_;
    std::deque<std::shared_ptr<FrameStream>> confirming_;
    std::deque<std::shared_ptr<FrameStream>> small_;
    std::deque<std::shared_ptr<FrameStream>> bulk_;
    std::size_t undelivered_ = 0; // bytes
    std::uint64_t dataFrames_ = 0;
    Reactor::TimePoint now_{};
};

} // namespace toxtunnel::link
