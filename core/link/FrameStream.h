// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/ByteQueue.h"
#include "link/FrameRefusal.h"
#include "link/SendWindow.h"
#include "link/Stream.h"
#include "model/Target.h"
#include "reactor/Reactor.h"
#include "wire/Frame.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace toxtunnel::link {

class FrameLinkCore;

/// One stream of a FrameLink: the state behind the Stream or IncomingStream its user holds. Belongs
/// to the link as long as frames of it may come or go, and to its handle.
class FrameStream : public std::enable_shared_from_this<FrameStream>
{
public:
    enum class Phase
    {
        Queued,    ///< our OPEN is not sent: the peer knows nothing of the stream
        Opening,   ///< our OPEN is not answered
        Abandoned, ///< the same, and its user has gone: a late ACK is answered with ERROR
        Dialling,  ///< the peer's OPEN is not answered
        GivenUp,   ///< the same, and the peer has taken it back
        Open,
        Held, ///< the peer was away: nothing is sent or delivered before it is resumed
        Ended,
    };

    FrameStream(FrameLinkCore& core, std::uint16_t id, Phase phase, StreamHandler* handler);

    std::uint16_t id() const { return id_; }
    Phase phase() const { return phase_; }
    bool alive() const { return core_ != nullptr; }
    bool incoming() const { return incoming_; }

    // For the link.
    void onOpened();
    void onRefused(const Refusal& refusal);
    void onDeadline(); ///< nothing has come of the OPEN, or of its answer
    void onDataFrame(wire::Bytes payload);
    void onCloseFrame();
    void onAckFrame(std::uint32_t bytes);
    void onPeerError(const wire::ErrorPayload& error);
    void onLinkLost(const Refusal& refusal); ///< the peer went offline, or the link ends
    bool suspend();                          ///< it went offline: false if it cannot be resumed
    void resume();                           ///< from Held: both sides have the same bytes
    void abort(std::string_view reason);     ///< tells both sides
    void flushTail();                        ///< has waited long enough for more
    void retryAs(std::uint16_t id);          ///< from Opening: its OPEN is sent anew
    void setTarget(Target target) { target_ = std::move(target); }
    const Target& target() const { return target_; }
    Reactor::TimePoint deadline() const { return deadline_; }
    void setDeadline(Reactor::TimePoint deadline) { deadline_ = deadline; }
    bool mayRetry() { return retriesLeft_-- > 0; }

    /// DATA payload since the stream began, as the peer counts it.
    std::uint64_t sentOnWire() const { return sent_ - out_.size(); }
    std::uint64_t receivedOnWire() const { return received_ + held_.size(); }

    // For the sender.
    void onOpenSent() { phase_ = Phase::Opening; }
    bool nextIsSmall() const;
    std::size_t nextFrame(std::span<std::uint8_t, wire::maxFrameSize> packet);
    bool onFrameSent(std::size_t size); ///< true: there is one more to send
    std::uint32_t unconfirmed() const { return unconfirmed_; }
    void onConfirmed();

    // For the handles.
    std::span<std::uint8_t> writeBuffer();
    void commit(std::size_t count);
    void finish();
    void resumeReading();
    void refuse(const Refusal& refusal);
    void accept(StreamHandler& handler);
    void leave(); ///< the handle is destroyed
    StreamTraffic traffic() const { return {sent_, received_}; }

private:
    bool hasFrame() const;
    bool tailWaits() const;
    void watchTail();
    bool windowAllowsNext() const;
    void makeReady();
    void hold(wire::Bytes payload);
    void deliverHeld();
    void deliverFinish();
    void take(std::size_t count);
    void setInFlight(std::size_t bytes);
    void abandon();
    void dropBuffers();
    void end();
    void endIfDone();
    void later();
    void runDeferred();

    FrameLinkCore* core_; // null once ended
    Reactor& reactor_;
    StreamHandler* handler_;
    std::uint16_t id_;
    Phase phase_;
    const bool incoming_;
    int retriesLeft_ = 3;
    Reactor::TimePoint deadline_{};
    Target target_; // of streams we open, for another try

    std::span<const std::uint8_t> out_; // not yet sent; lies in the link's buffer or in stored_
    std::vector<std::uint8_t> stored_;
    std::uint64_t sent_ = 0;
    std::size_t inFlight_ = 0;
    SendWindow window_;
    Reactor::TimePoint lastTail_{}; // when a small frame went out, in this exchange
    bool tailDue_ = false;          // what is in out_ goes even if it is small
    bool tailWatched_ = false;      // flushTail() follows
    bool gathers_ = false;          // the last write waits for more
    bool ready_ = false;            // waits in the sender
    bool finishing_ = false;
    bool closeSent_ = false;
    bool wantsWritable_ = false;

    ByteQueue held_;
    std::uint64_t received_ = 0;
    std::uint32_t unconfirmed_ = 0;
    bool confirming_ = false; // waits in the sender
    bool confirmAll_ = false; // confirmations were lost
    bool peerFinished_ = false;
    bool finishDelivered_ = false;

    bool deferred_ = false; // runDeferred() follows
    bool offerHeld_ = false;
    std::string resetReason_; // for a user that has yet to hear it
};

} // namespace toxtunnel::link
