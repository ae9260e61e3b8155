// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/GuardedStream.h"

#include <algorithm>
#include <utility>

namespace toxtunnel::engine {

GuardedStream::GuardedStream(Reactor& reactor, StreamReaper& reaper, PeerLimits* limits,
                             StreamHandler& user)
    : reactor_(reactor)
    , reaper_(reaper)
    , user_(user)
    , lastActivity_(reactor.now())
    , life_(std::make_shared<char>())
{
    if (limits != nullptr) {
        reading_.emplace(limits->fromPeer(), [this] { stream_->resumeReading(); });
        writing_.emplace(limits->toPeer(), [this] { onWriteTurn(); });
    }
}

GuardedStream::~GuardedStream()
{
    reaper_.remove(*this);
}

void GuardedStream::attachOpening(std::unique_ptr<Stream> stream)
{
    stream_ = std::move(stream);
}

void GuardedStream::attachAccepted(std::unique_ptr<Stream> stream)
{
    stream_ = std::move(stream);
    reaper_.add(*this);
}

std::span<std::uint8_t> GuardedStream::writeBuffer()
{
    if (stream_ == nullptr) {
        return {};
    }
    if (!writing_) {
        return stream_->writeBuffer();
    }
    const std::size_t allowed = writing_->allowance();
    if (allowed == 0) {
        return {}; // onWriteTurn() follows
    }
    const std::span<std::uint8_t> room = stream_->writeBuffer();
    return room.first(std::min(room.size(), allowed));
}

void GuardedStream::commit(std::size_t count)
{
    if (stream_ == nullptr) {
        return;
    }
    lastActivity_ = reactor_.now();
    if (writing_) {
        writing_->passed(count);
    }
    stream_->commit(count);
}

void GuardedStream::finish()
{
    finished_ = true;
    if (stream_ != nullptr) {
        lastActivity_ = reactor_.now();
        stream_->finish();
    }
}

void GuardedStream::resumeReading()
{
    // A stream that waits for its turn is offered again then.
    if (stream_ != nullptr && !(reading_ && reading_->waiting())) {
        stream_->resumeReading();
    }
}

StreamTraffic GuardedStream::traffic() const
{
    return stream_ != nullptr ? stream_->traffic() : finalTraffic_;
}

void GuardedStream::onWriteTurn()
{
    const std::weak_ptr<void> life = life_;
    if (!finished_) {
        user_.onWritable();
    }
    if (!life.expired()) {
        writing_->passed(0); // what is left of the turn
    }
}

void GuardedStream::onOpened()
{
    lastActivity_ = reactor_.now();
    reaper_.add(*this);
    user_.onOpened();
}

void GuardedStream::onRefused(const Refusal& refusal)
{
    user_.onRefused(refusal);
}

std::size_t GuardedStream::onData(std::span<const std::uint8_t> data)
{
    lastActivity_ = reactor_.now();
    if (!reading_) {
        return user_.onData(data);
    }
    const std::size_t allowed = reading_->allowance();
    if (allowed == 0) {
        return 0; // its turn follows
    }
    const auto offered = data.first(std::min(data.size(), allowed));
    const std::weak_ptr<void> life = life_;
    const std::size_t taken = user_.onData(offered);
    if (life.expired()) {
        return taken;
    }
    reading_->passed(taken);
    if (taken == offered.size() && taken < data.size()) {
        reading_->await();
    }
    return taken;
}

void GuardedStream::onWritable()
{
    user_.onWritable();
}

void GuardedStream::onFinished()
{
    lastActivity_ = reactor_.now();
    peerFinished_ = true;
    user_.onFinished();
}

void GuardedStream::onReset(std::string_view reason)
{
    user_.onReset(reason);
}

void GuardedStream::reap(const std::string& reason)
{
    finalTraffic_ = stream_->traffic();
    reading_.reset();
    writing_.reset();
    stream_.reset(); // the peer sees a reset
    user_.onReset(reason);
}

GuardedIncoming::GuardedIncoming(Reactor& reactor, StreamReaper& reaper, PeerLimits& limits,
                                 std::unique_ptr<IncomingStream> stream)
    : reactor_(reactor)
    , reaper_(reaper)
    , limits_(limits)
    , stream_(std::move(stream))
{
}

void GuardedIncoming::refuse(const Refusal& refusal)
{
    stream_->refuse(refusal);
}

std::unique_ptr<Stream> GuardedIncoming::accept(StreamHandler& handler)
{
    auto guarded = std::make_unique<GuardedStream>(reactor_, reaper_, &limits_, handler);
    guarded->attachAccepted(stream_->accept(guarded->handler()));
    return guarded;
}

} // namespace toxtunnel::engine
