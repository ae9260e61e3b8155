// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/TrackedStream.h"

#include <utility>

namespace toxtunnel::engine {

TrackedStream::TrackedStream(StreamRegistry& registry, StreamInfo info, StreamHandler& user)
    : StreamRelay(user)
    , registry_(registry)
    , id_(registry.add(*this, std::move(info)))
{
}

TrackedStream::TrackedStream(StreamRegistry& registry, StreamId id, StreamHandler& user)
    : StreamRelay(user)
    , registry_(registry)
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

void TrackedStream::finish()
{
    if (attached()) {
        registry_.setState(id_, StreamState::Closing);
        noteEnd(StreamTally::End::Here);
        StreamRelay::finish();
    }
}

Traffic TrackedStream::moved() const
{
    const StreamTraffic traffic = this->traffic();
    return {traffic.sent, traffic.received};
}

void TrackedStream::cut(std::string_view reason)
{
    if (attached()) {
        end_ = StreamTally::End::Here;
        dropStream();
        user().onReset(reason);
    }
}

void TrackedStream::onOpened()
{
    registry_.setState(id_, StreamState::Open);
    opened_ = answered_ = true;
    registry_.tally().noteOpened();
    StreamRelay::onOpened();
}

void TrackedStream::onRefused(const Refusal& refusal)
{
    answered_ = true;
    registry_.tally().noteRefused(refusal.code);
    StreamRelay::onRefused(refusal);
}

void TrackedStream::onFinished()
{
    registry_.setState(id_, StreamState::Closing);
    noteEnd(StreamTally::End::Peer);
    StreamRelay::onFinished();
}

void TrackedStream::onReset(std::string_view reason)
{
    end_ = StreamTally::End::Broken;
    StreamRelay::onReset(reason);
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
