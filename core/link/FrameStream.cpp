// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/FrameStream.h"

#include "link/FrameLinkCore.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace toxtunnel::link {

namespace {

constexpr std::size_t initialWindow = 256 * 1024;
/// What a stalled reader at the other end keeps for us, and its buffers, stay below 1 MiB.
constexpr std::size_t largestWindow = 960 * 1024;
/// Old programs may be configured for 4 MiB in flight.
constexpr std::size_t maxHeld = 4 * 1024 * 1024 + 64 * 1024;
/// Before a stream is open nobody should send at all; a window's worth is forgiven.
constexpr std::size_t maxHeldEarly = initialWindow + wire::maxFramePayload;
/// Old programs confirm at this many bytes, and so do we.
constexpr std::uint32_t confirmAt = 16384;
constexpr std::size_t smallFrame = 512;

} // namespace

FrameStream::FrameStream(FrameLinkCore& core, std::uint16_t id, Phase phase, StreamHandler* handler)
    : core_(&core)
    , reactor_(core.reactor())
    , handler_(handler)
    , id_(id)
    , phase_(phase)
    , incoming_(phase == Phase::Dialling)
    , window_(initialWindow)
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

void FrameStream::onTimedOut()
{
    phase_ = Phase::Abandoned;
    dropBuffers();
    StreamHandler* const handler = std::exchange(handler_, nullptr);
    handler->onRefused({RefusalCode::TimedOut, "the peer did not answer"});
}

void FrameStream::onDataFrame(wire::Bytes payload)
{
    if (payload.empty() || peerFinished_) {
        return;
    }
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
    const std::size_t limit = phase_ == Phase::Open ? maxHeld : maxHeldEarly;
    if (held_.size() + payload.size() > limit || !core_->mayHold(payload.size())) {
        abort("the peer sent more than it was allowed to");
        return;
    }
    held_.append(payload);
    core_->addHeld(payload.size());
}

void FrameStream::deliverHeld()
{
    while (!held_.empty() && handler_ != nullptr) {
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
    if (unconfirmed_ >= confirmAt && !confirming_ && !peerFinished_) {
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
        peerFinished_ = true;
        deliverFinish();
        break;
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
    // A reader that takes a whole window while we wait for it can take more.
    confirmedSinceGrowth_ += confirmed;
    if (windowWasFull_ && confirmedSinceGrowth_ >= window_) {
        window_ = std::min(2 * window_, largestWindow);
        confirmedSinceGrowth_ = 0;
        windowWasFull_ = false;
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
        held_.clear();
        break;
    case Phase::Open: {
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
    if (before == Phase::Opening) {
        handler->onRefused(refusal);
    } else {
        handler->onReset(refusal.detail);
    }
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
        phase_ = Phase::Abandoned;
        dropBuffers();
        handler->onRefused({RefusalCode::Failed, std::string(reason)});
        return;
    }
    end();
    if (handler != nullptr) {
        handler->onReset(reason);
    }
}

bool FrameStream::hasFrame() const
{
    return phase_ == Phase::Open && !closeSent_ && (!out_.empty() || finishing_);
}

bool FrameStream::windowAllowsNext() const
{
    return inFlight_ + std::min(out_.size(), wire::maxFramePayload) <= window_;
}

/// Less than confirmAt may stay unconfirmed for ever; only what is beyond it tells something.
void FrameStream::setInFlight(std::size_t bytes)
{
    const auto overdue = [](std::size_t inFlight) {
        return inFlight - std::min<std::size_t>(inFlight, confirmAt - 1);
    };
    core_->sender().changeUndelivered(overdue(inFlight_), overdue(bytes));
    inFlight_ = bytes;
}

void FrameStream::makeReady()
{
    if (!ready_ && hasFrame() && windowAllowsNext()) {
        ready_ = true;
        core_->sender().ready(shared_from_this());
    }
}

bool FrameStream::nextIsSmall() const
{
    return out_.size() <= smallFrame;
}

std::size_t FrameStream::nextFrame(std::span<std::uint8_t, wire::maxFrameSize> packet)
{
    if (!alive() || !hasFrame()) {
        ready_ = false;
        return 0;
    }
    if (out_.empty()) {
        return wire::writeFrame(packet, wire::FrameType::Close, id_, {});
    }
    if (!windowAllowsNext()) {
        windowWasFull_ = true;
        ready_ = false;
        return 0;
    }
    const std::size_t size = std::min(out_.size(), wire::maxFramePayload);
    return wire::writeFrame(packet, wire::FrameType::Data, id_, out_.first(size));
}

bool FrameStream::onFrameSent(std::size_t size)
{
    if (out_.empty()) {
        closeSent_ = true;
        ready_ = false;
        endIfDone();
        return false;
    }
    const std::size_t count = size - wire::frameHeaderSize;
    out_ = out_.subspan(count);
    setInFlight(inFlight_ + count);
    if (out_.empty()) {
        stored_ = {};
        if (wantsWritable_) {
            later();
        }
    }
    ready_ = hasFrame();
    return ready_;
}

std::span<std::uint8_t> FrameStream::writeBuffer()
{
    const bool writable = phase_ == Phase::Open || phase_ == Phase::Opening;
    if (!alive() || !writable || finishing_) {
        return {};
    }
    if (!out_.empty()) {
        wantsWritable_ = true;
        return {};
    }
    return core_->scratch();
}

void FrameStream::commit(std::size_t count)
{
    if (count == 0) {
        return;
    }
    assert(alive() && out_.empty() && count <= core_->scratch().size());
    sent_ += count;
    out_ = core_->scratch().first(count);
    makeReady();
    core_->sender().pump();
    if (!out_.empty()) {
        stored_.assign(out_.begin(), out_.end());
        out_ = stored_;
        windowWasFull_ = windowWasFull_ || !windowAllowsNext();
    }
}

void FrameStream::finish()
{
    if (!alive() || finishing_) {
        return;
    }
    finishing_ = true;
    makeReady();
    core_->sender().pump();
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
        core_->sender().error(id_, error);
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

void FrameStream::letGo()
{
    handler_ = nullptr;
    if (!alive()) {
        return;
    }
    if (phase_ == Phase::Opening) {
        phase_ = Phase::Abandoned;
        dropBuffers();
    } else if (phase_ == Phase::Open && !(finishing_ && finishDelivered_)) {
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
    if (alive() && handler_ != nullptr && wantsWritable_ && out_.empty()) {
        wantsWritable_ = false;
        handler_->onWritable();
    }
}

} // namespace toxtunnel::link
