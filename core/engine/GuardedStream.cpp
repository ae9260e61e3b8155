// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/GuardedStream.h"

#include <algorithm>
#include <utility>

namespace toxtunnel::engine {

GuardedStream::GuardedStream(Reactor& reactor, StreamReaper& reaper, PeerLimits* limits,
                             StreamHandler& user)
    : StreamRelay(user)
    , reactor_(reactor)
    , reaper_(reaper)
    , lastActivity_(reactor.now())
    , life_(std::make_shared<char>())
{
    if (limits != nullptr) {
        reading_.emplace(limits->fromPeer(), [this] { StreamRelay::resumeReading(); });
        writing_.emplace(limits->toPeer(), [this] { onWriteTurn(); });
    }
}

GuardedStream::~GuardedStream()
{
    reaper_.remove(*this);
}

void GuardedStream::attachAccepted(std::unique_ptr<Stream> stream)
{
    attach(std::move(stream));
    reaper_.add(*this);
}

std::span<std::uint8_t> GuardedStream::writeBuffer()
{
    if (!writing_) {
        return StreamRelay::writeBuffer();
    }
    const std::size_t allowed = writing_->allowance();
    if (allowed == 0) {
        return {}; // onWriteTurn() follows
    }
    const std::span<std::uint8_t> room = StreamRelay::writeBuffer();
    return room.first(std::min(room.size(), allowed));
}

void GuardedStream::commit(std::size_t count)
{
    lastActivity_ = reactor_.now();
    if (writing_) {
        writing_->passed(count);
    }
    StreamRelay::commit(count);
}

void GuardedStream::finish()
{
    finished_ = true;
    lastActivity_ = reactor_.now();
    StreamRelay::finish();
}

void GuardedStream::resumeReading()
{
    // A stream that waits for its turn is offered again then.
    if (!(reading_ && reading_->waiting())) {
        StreamRelay::resumeReading();
    }
}

void GuardedStream::onWriteTurn()
{
    const std::weak_ptr<void> life = life_;
    if (!finished_) {
        user().onWritable();
    }
    if (!life.expired()) {
        writing_->passed(0); // what is left of the turn
    }
}

void GuardedStream::onOpened()
{
    lastActivity_ = reactor_.now();
    reaper_.add(*this);
    StreamRelay::onOpened();
}

std::size_t GuardedStream::onData(std::span<const std::uint8_t> data)
{
    lastActivity_ = reactor_.now();
    if (!reading_) {
        return StreamRelay::onData(data);
    }
    const std::size_t allowed = reading_->allowance();
    if (allowed == 0) {
        return 0; // its turn follows
    }
    const auto offered = data.first(std::min(data.size(), allowed));
    const std::weak_ptr<void> life = life_;
    const std::size_t taken = StreamRelay::onData(offered);
    if (life.expired()) {
        return taken;
    }
    reading_->passed(taken);
    if (taken == offered.size() && taken < data.size()) {
        reading_->await();
    }
    return taken;
}

void GuardedStream::onFinished()
{
    lastActivity_ = reactor_.now();
    peerFinished_ = true;
    StreamRelay::onFinished();
}

void GuardedStream::reap(const std::string& reason)
{
    reading_.reset();
    writing_.reset();
    dropStream();
    user().onReset(reason);
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
