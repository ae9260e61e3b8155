// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/WaitingStream.h"

#include <algorithm>
#include <utility>

namespace toxtunnel::link {

WaitingStream::WaitingStream(WaitingStreams& queue, Target target, StreamHandler& handler)
    : queue_(&queue)
    , place_(queue.streams_.insert(queue.streams_.end(), this))
    , deadline_(queue.reactor_.now() + queue.patience_)
    , target_(std::move(target))
    , handler_(handler)
{
}

WaitingStream::~WaitingStream()
{
    if (queue_ != nullptr) {
        queue_->streams_.erase(place_);
    }
}

std::span<std::uint8_t> WaitingStream::writeBuffer()
{
    starved_ = stream_ == nullptr;
    return stream_ != nullptr ? stream_->writeBuffer() : std::span<std::uint8_t>();
}

void WaitingStream::commit(std::size_t count)
{
    if (stream_ != nullptr) {
        stream_->commit(count);
    }
}

void WaitingStream::finish()
{
    finished_ = true;
    if (stream_ != nullptr) {
        stream_->finish();
    }
}

void WaitingStream::resumeReading()
{
    if (stream_ != nullptr) {
        stream_->resumeReading();
    }
}

StreamTraffic WaitingStream::traffic() const
{
    return stream_ != nullptr ? stream_->traffic() : StreamTraffic();
}

WaitingStreams::WaitingStreams(Reactor& reactor, std::chrono::milliseconds patience,
                               std::function<Refusal()> reason)
    : reactor_(reactor)
    , patience_(patience)
    , reason_(std::move(reason))
    , timer_(reactor.timer([this] { onDeadline(); }))
{
}

WaitingStreams::~WaitingStreams()
{
    while (!streams_.empty()) {
        takeFirst().handler_.onReset("the link ended");
    }
}

std::unique_ptr<Stream> WaitingStreams::add(const Target& target, StreamHandler& handler)
{
    auto stream = std::make_unique<WaitingStream>(*this, target, handler);
    watchDeadline();
    return stream;
}

WaitingStream& WaitingStreams::takeFirst()
{
    WaitingStream& first = *streams_.front();
    first.queue_ = nullptr;
    streams_.pop_front();
    return first;
}

void WaitingStreams::start(Link& link)
{
    // Those that came meanwhile wait for the next time, so that this ends.
    for (std::size_t left = streams_.size(); left > 0 && !streams_.empty(); --left) {
        WaitingStream& stream = takeFirst();
        auto opened = link.open(stream.target_, stream.handler_);
        if (!opened) {
            stream.handler_.onRefused(opened.error()); // may destroy the stream
            continue;
        }
        stream.stream_ = std::move(*opened);
        if (stream.finished_) {
            stream.stream_->finish();
        } else if (stream.starved_) {
            stream.handler_.onWritable();
        }
    }
}

void WaitingStreams::watchDeadline()
{
    if (!timer_->active() && !streams_.empty()) {
        timer_->start(std::max<Reactor::Duration>(streams_.front()->deadline_ - reactor_.now(),
                                                  Reactor::Duration::zero()));
    }
}

void WaitingStreams::onDeadline()
{
    while (!streams_.empty() && streams_.front()->deadline_ <= reactor_.now()) {
        takeFirst().handler_.onRefused(reason_());
    }
    watchDeadline();
}

} // namespace toxtunnel::link
