// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/FrameLinkCore.h"
#include "link/FrameStream.h"

#include <algorithm>
#include <cassert>
#include <utility>

// The sending half of FrameStream.
namespace toxtunnel::link {

namespace {

constexpr std::size_t smallFrame = 512;

} // namespace

bool FrameStream::hasFrame() const
{
    return phase_ == Phase::Open && !closeSent_ && (out_.empty() ? finishing_ : !tailWaits());
}

/// What is in out_ is small and may still grow.
bool FrameStream::tailWaits() const
{
    return !out_.empty() && !tailDue_ && out_.size() < core_->coalesce().bytes;
}

bool FrameStream::windowAllowsNext() const
{
    return inFlight_ + std::min(out_.size(), wire::maxFramePayload) <= window_.size();
}

/// Less than confirmAt may stay unconfirmed for ever; only what is beyond it tells something.
void FrameStream::setInFlight(std::size_t bytes)
{
    const auto overdue = [](std::size_t inFlight) {
        return inFlight - std::min<std::size_t>(inFlight, SendWindow::confirmAt - 1);
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
        window_.onFull();
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
    if (count < core_->coalesce().bytes) {
        lastTail_ = reactor_.now();
    }
    if (out_.empty()) {
        stored_ = {};
    }
    if (wantsWritable_ && (out_.empty() || tailWaits())) {
        later();
    }
    watchTail();
    ready_ = hasFrame();
    return ready_;
}

std::span<std::uint8_t> FrameStream::writeBuffer()
{
    const bool writable = phase_ == Phase::Open || phase_ == Phase::Held ||
                          phase_ == Phase::Opening || phase_ == Phase::Queued;
    if (!alive() || !writable || finishing_) {
        return {};
    }
    if (!out_.empty() && !tailWaits()) {
        if (!std::exchange(wantsWritable_, true)) {
            ++core_->counts().bufferOverflows;
        }
        return {};
    }
    return core_->scratch();
}

void FrameStream::commit(std::size_t count)
{
    if (count == 0) {
        return;
    }
    assert(alive() && count <= core_->scratch().size());
    const auto fresh = core_->scratch().first(count);
    const bool joins = !out_.empty(); // a tail that waits, in stored_
    sent_ += count;
    if (joins) {
        std::vector<std::uint8_t> joined(out_.begin(), out_.end());
        joined.insert(joined.end(), fresh.begin(), fresh.end());
        stored_ = std::move(joined);
        ++core_->counts().bufferAllocations;
        out_ = stored_;
    } else {
        out_ = fresh;
        const auto delay = core_->coalesce().delay;
        tailDue_ = finishing_ || delay.count() == 0 || reactor_.now() - lastTail_ >= delay;
        if (std::exchange(gathers_, tailWaits()) != gathers_) {
            ++core_->counts().coalesceTransitions;
        }
    }
    makeReady();
    core_->sender().pump();
    if (out_.empty()) {
        ++core_->counts().bufferReuses;
        return;
    }
    if (!joins) {
        stored_.assign(out_.begin(), out_.end());
        ++core_->counts().bufferAllocations;
        out_ = stored_;
    }
    if (!windowAllowsNext()) {
        window_.onFull();
    }
    watchTail();
}

void FrameStream::watchTail()
{
    if (phase_ == Phase::Open && tailWaits() && !std::exchange(tailWatched_, true)) {
        core_->flushLater(shared_from_this());
    }
}

void FrameStream::flushTail()
{
    tailWatched_ = false;
    if (alive()) {
        tailDue_ = true;
        makeReady();
    }
}

void FrameStream::finish()
{
    if (!alive() || finishing_) {
        return;
    }
    finishing_ = true;
    tailDue_ = true;
    makeReady();
    core_->sender().pump();
}

} // namespace toxtunnel::link
