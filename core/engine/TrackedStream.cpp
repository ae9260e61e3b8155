// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/TrackedStream.h"

#include <utility>

namespace toxtunnel::engine {

TrackedStream::TrackedStream(StreamRegistry& registry, StreamInfo info, StreamHandler& user)
    : registry_(registry)
    , user_(user)
    , id_(registry.add(*this, std::move(info)))
{
}

TrackedStream::TrackedStream(StreamRegistry& registry, StreamId id, StreamHandler& user)
    : registry_(registry)
    , user_(user)
    , id_(id)
{
    registry.setClient(id, *this);
    registry.setState(id, StreamState::Open);
    opened_ = answered_ = true;
    registry.tally().noteOpened();
}

TrackedStream::~TrackedStream()
{
    if (opened_) {
        registry_.tally().noteEnded(end_.value_or(StreamTally::End::Here));
    } else if (!answered_) {
        registry_.tally().noteGivenUp();
    }
    registry_.remove(id_, moved());
}

void TrackedStream::attach(std::unique_ptr<Stream> stream)
{
    stream_ = std::move(stream);
}

std::span<std::uint8_t> TrackedStream::writeBuffer()
{
    return stream_ != nullptr ? stream_->writeBuffer() : std::span<std::uint8_t>();
}

void TrackedStream::commit(std::size_t count)
{
    if (stream_ != nullptr) {
        stream_->commit(count);
    }
}

void TrackedStream::finish()
{
    if (stream_ != nullptr) {
        registry_.setState(id_, StreamState::Closing);
        noteEnd(StreamTally::End::Here);
        stream_->finish();
    }
}

void TrackedStream::resumeReading()
{
    if (stream_ != nullptr) {
        stream_->resumeReading();
    }
}

StreamTraffic TrackedStream::traffic() const
{
    return stream_ != nullptr ? stream_->traffic() : final_;
}

Traffic TrackedStream::moved() const
{
    const StreamTraffic traffic = this->traffic();
    return {traffic.sent, traffic.received};
}

void TrackedStream::cut(std::string_view reason)
{
    if (stream_ != nullptr) {
        final_ = stream_->traffic();
        end_ = StreamTally::End::Here;
        stream_.reset(); // the peer sees a reset
        user_.onReset(reason);
    }
}

// Each call of the user may destroy this.

void TrackedStream::onOpened()
{
    registry_.setState(id_, StreamState::Open);
    opened_ = answered_ = true;
    registry_.tally().noteOpened();
    user_.onOpened();
}

void TrackedStream::onRefused(const Refusal& refusal)
{
    answered_ = true;
    registry_.tally().noteRefused(refusal.code);
    user_.onRefused(refusal);
}

std::size_t TrackedStream::onData(std::span<const std::uint8_t> data)
{
    return user_.onData(data);
}

void TrackedStream::onWritable()
{
    user_.onWritable();
}

void TrackedStream::onFinished()
{
    registry_.setState(id_, StreamState::Closing);
    noteEnd(StreamTally::End::Peer);
    user_.onFinished();
}

void TrackedStream::onReset(std::string_view reason)
{
    end_ = StreamTally::End::Broken;
    user_.onReset(reason);
}

void TrackedStream::noteEnd(StreamTally::End end)
{
    if (!end_.has_value()) {
        end_ = end;
    }
}

TrackedIncoming::TrackedIncoming(StreamRegistry& registry, StreamInfo info,
                                 std::unique_ptr<IncomingStream> stream)
    : registry_(registry)
    , stream_(std::move(stream))
    , id_(registry.add(*this, std::move(info)))
{
}

TrackedIncoming::~TrackedIncoming()
{
    if (!accepted_) {
        if (!refused_) {
            registry_.tally().noteGivenUp();
        }
        registry_.remove(id_, {});
    }
}

void TrackedIncoming::refuse(const Refusal& refusal)
{
    refused_ = true;
    registry_.tally().noteRefused(refusal.code);
    stream_->refuse(refusal);
}

std::unique_ptr<Stream> TrackedIncoming::accept(StreamHandler& handler)
{
    accepted_ = true;
    auto tracked = std::make_unique<TrackedStream>(registry_, id_, handler);
    tracked->attach(stream_->accept(tracked->handler()));
    return tracked;
}

} // namespace toxtunnel::engine
