// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/FrameStream.h"

#include "link/FrameLinkCore.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace toxtunnel::link {

namespace {

/// Old programs may be configured for 4 MiB in flight.
constexpr std::size_t maxHeld = 4 * 1024 * 1024 + 64 * 1024;
/// Before a stream is open nobody should send at all; a window's worth is forgiven.
constexpr std::size_t maxHeldEarly = 256 * 1024 + wire::maxFramePayload;

} // namespace

FrameStream::FrameStream(FrameLinkCore& core, std::uint16_t id, Phase phase, StreamHandler* handler)
    : core_(&core)
    , reactor_(core.reactor())
    , handler_(handler)
    , id_(id)
    , phase_(phase)
    , incoming_(phase == Phase::Dialling)
    , window_(core.windowSettings())
{
}

void FrameStream::onOpened()
{
    phase_ = Phase::Open;
    handler_->onOpened();
    if (!alive() || handler_ == nullptr) {
        return;
    }
    makeReady();
    deliverHeld();
}

void FrameStream::onRefused(const Refusal& refusal)
{
    StreamHandler* const handler = std::exchange(handler_, nullptr);
    end();
    if (handler != nullptr) {
        handler->onRefused(refusal);
    }
}

void FrameStream::onDeadline()
{
    const Refusal refusal{RefusalCode::TimedOut, "the peer did not answer"};
    if (phase_ == Phase::Queued) {
        onRefused(refusal);
    } else if (phase_ == Phase::Opening) {
        StreamHandler* const handler = std::exchange(handler_, nullptr);
        abandon();
        handler->onRefused(refusal);
    } else if (phase_ == Phase::Abandoned) {
        end();
    }
}

void FrameStream::retryAs(std::uint16_t id)
{
    id_ = id;
    phase_ = Phase::Queued;
}

void FrameStream::onDataFrame(wire::Bytes payload)
{
    if (payload.empty() || peerFinished_) {
        return;
    }
    lastTail_ = {}; // an answer: what we say next belongs to a new exchange
    if (phase_ != Phase::Open || !held_.empty() || handler_ == nullptr) {
        hold(payload);
        return;
    }
    const std::size_t taken = handler_->onData(payload);
    if (!alive() || handler_ == nullptr) {
        return;
    }
    take(taken);
    if (taken < payload.size()) {
        hold(payload.subspan(taken));
    }
}

void FrameStream::hold(wire::Bytes payload)
{
    const bool early = phase_ == Phase::Opening || phase_ == Phase::Dialling;
    const std::size_t limit = early ? maxHeldEarly : maxHeld;
    if (held_.size() + payload.size() > limit || !core_->mayHold(payload.size())) {
        abort("the peer sent more than it was allowed to");
        return;
    }
    held_.append(payload);
    core_->addHeld(payload.size());
}

void FrameStream::deliverHeld()
{
    while (!held_.empty() && handler_ != nullptr && phase_ == Phase::Open) {
        const std::span<const std::uint8_t> front = held_.front();
        const std::size_t taken = handler_->onData(front);
        if (!alive() || handler_ == nullptr) {
            return;
        }
        const bool all = taken == front.size();
        held_.consume(taken);
        core_->removeHeld(taken);
        take(taken);
        if (!all) {
            return;
        }
    }
    if (confirmAll_ && held_.empty()) {
        confirmAll_ = false;
        constexpr std::uint64_t most = std::numeric_limits<std::uint32_t>::max();
        // More than is unconfirmed does no harm: the sender of the data knows its limit.
        core_->sender().control(
            wire::encodeAck(id_, static_cast<std::uint32_t>(std::min(received_, most))));
    }
    deliverFinish();
}

void FrameStream::deliverFinish()
{
    if (!peerFinished_ || finishDelivered_ || !held_.empty() || phase_ != Phase::Open) {
        return;
    }
    finishDelivered_ = true;
    if (handler_ != nullptr) {
        handler_->onFinished();
    }
    endIfDone();
}

void FrameStream::take(std::size_t count)
{
    received_ += count;
    unconfirmed_ += static_cast<std::uint32_t>(count);
    if (unconfirmed_ >= SendWindow::confirmAt && !confirming_ && !peerFinished_) {
        confirming_ = true;
        core_->sender().confirm(shared_from_this());
    }
}

void FrameStream::onConfirmed()
{
    unconfirmed_ = 0;
    confirming_ = false;
}

void FrameStream::onCloseFrame()
{
    switch (phase_) {
    case Phase::Opening:
        onRefused({RefusalCode::Failed, "the peer closed the stream"});
        break;
    case Phase::Abandoned:
        end();
        break;
    case Phase::Dialling:
        // Old programs close before the answer only when they have given up. With data before it,
        // it can only be the end of that data.
        if (held_.empty()) {
            phase_ = Phase::GivenUp;
        } else {
            peerFinished_ = true;
        }
        break;
    case Phase::Open:
    case Phase::Held:
        peerFinished_ = true;
        deliverFinish();
        break;
    case Phase::Queued:
    case Phase::GivenUp:
    case Phase::Ended:
        break;
    }
}

void FrameStream::onAckFrame(std::uint32_t bytes)
{
    if (phase_ == Phase::Opening) {
        onOpened();
        return;
    }
    if (phase_ == Phase::Abandoned) {
        core_->sender().error(id_, aborted());
        end();
        return;
    }
    const std::size_t confirmed = std::min<std::size_t>(bytes, inFlight_);
    if (phase_ != Phase::Open || confirmed == 0) {
        return;
    }
    setInFlight(inFlight_ - confirmed);
    const auto now = reactor_.now();
    window_.onConfirmed(confirmed, now, core_->roundTrip());
    core_->counts().sendWindowBytes.add(static_cast<double>(window_.size()), now);
    if (window_.bandwidth() > 0) {
        core_->counts().bandwidthBytesPerSecond.add(window_.bandwidth(), now);
    }
    makeReady();
}

void FrameStream::onPeerError(const wire::ErrorPayload& error)
{
    switch (phase_) {
    case Phase::Opening:
        onRefused(toRefusal(error));
        break;
    case Phase::Dialling:
        phase_ = Phase::GivenUp;
        dropBuffers();
        break;
    case Phase::Open:
    case Phase::Held: {
        const std::string reason(error.text);
        StreamHandler* const handler = std::exchange(handler_, nullptr);
        end();
        if (handler != nullptr) {
            handler->onReset(reason);
        }
        break;
    }
    case Phase::Abandoned:
        end();
        break;
    case Phase::Queued:
    case Phase::GivenUp:
    case Phase::Ended:
        break;
    }
}

void FrameStream::onLinkLost(const Refusal& refusal)
{
    const Phase before = phase_;
    StreamHandler* const handler = std::exchange(handler_, nullptr);
    end();
    if (handler == nullptr) {
        return;
    }
    if (before == Phase::Queued || before == Phase::Opening) {
        handler->onRefused(refusal);
    } else {
        handler->onReset(refusal.detail);
    }
}

bool FrameStream::suspend()
{
    if (phase_ == Phase::Held) {
        return true;
    }
    // A FIN that was lost could not be told from one that arrived.
    if (phase_ != Phase::Open || closeSent_) {
        return false;
    }
    phase_ = Phase::Held;
    ready_ = false; // the sender forgets what waits in it
    confirming_ = false;
    setInFlight(0);
    return true;
}

void FrameStream::resume()
{
    if (phase_ != Phase::Held) {
        return;
    }
    phase_ = Phase::Open;
    unconfirmed_ = 0;
    confirmAll_ = received_ + held_.size() > 0;
    tailDue_ = true;
    makeReady();
    resumeReading();
}

void FrameStream::abort(std::string_view reason)
{
    core_->sender().error(id_, aborted());
    StreamHandler* const handler = std::exchange(handler_, nullptr);
    if (phase_ == Phase::Dialling) {
        phase_ = Phase::GivenUp;
        dropBuffers();
        return;
    }
    if (phase_ == Phase::Opening) {
        abandon();
        handler->onRefused({RefusalCode::Failed, std::string(reason)});
        return;
    }
    end();
    if (handler != nullptr) {
        handler->onReset(reason);
    }
}

void FrameStream::resumeReading()
{
    offerHeld_ = true;
    later();
}

void FrameStream::refuse(const Refusal& refusal)
{
    if (!alive()) {
        return;
    }
    if (phase_ == Phase::Dialling) {
        const FrameError error = toFrameError(refusal);
        core_->sender().refuse(id_, error);
        core_->sender().pump();
    }
    end();
}

void FrameStream::accept(StreamHandler& handler)
{
    handler_ = &handler;
    if (phase_ != Phase::Dialling) {
        resetReason_ = "the peer gave up";
        end();
        later();
        return;
    }
    phase_ = Phase::Open;
    core_->sender().control(wire::encodeAck(id_, 0));
    core_->sender().pump();
    if (!held_.empty() || peerFinished_) {
        offerHeld_ = true;
        later();
    }
}

void FrameStream::leave()
{
    handler_ = nullptr;
    if (!alive()) {
        return;
    }
    if (phase_ == Phase::Queued) {
        end();
    } else if (phase_ == Phase::Opening) {
        abandon();
    } else if (phase_ == Phase::Held ||
               (phase_ == Phase::Open && !(finishing_ && finishDelivered_))) {
        core_->sender().error(id_, aborted());
        FrameSender& sender = core_->sender();
        end();
        sender.pump();
    }
}

void FrameStream::endIfDone()
{
    if (alive() && closeSent_ && finishDelivered_) {
        end();
    }
}

void FrameStream::abandon()
{
    phase_ = Phase::Abandoned;
    dropBuffers();
    core_->awaitLateAnswer(*this);
}

void FrameStream::dropBuffers()
{
    if (alive()) {
        core_->removeHeld(held_.size());
    }
    held_.clear();
    out_ = {};
    stored_ = {};
}

void FrameStream::end()
{
    if (!alive()) {
        return;
    }
    dropBuffers();
    setInFlight(0);
    phase_ = Phase::Ended;
    std::exchange(core_, nullptr)->forget(*this);
}

void FrameStream::later()
{
    if (!std::exchange(deferred_, true)) {
        reactor_.post([weak = weak_from_this()] {
            if (const auto self = weak.lock()) {
                self->runDeferred();
            }
        });
    }
}

void FrameStream::runDeferred()
{
    deferred_ = false;
    if (handler_ == nullptr) {
        return;
    }
    if (!alive()) {
        if (!resetReason_.empty()) {
            std::exchange(handler_, nullptr)->onReset(resetReason_);
        }
        return;
    }
    if (std::exchange(offerHeld_, false)) {
        deliverHeld();
    }
    if (alive() && handler_ != nullptr && wantsWritable_ && (out_.empty() || tailWaits())) {
        wantsWritable_ = false;
        handler_->onWritable();
    }
}

} // namespace toxtunnel::link
