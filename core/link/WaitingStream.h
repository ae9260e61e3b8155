// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/Link.h"
#include "link/Stream.h"
#include "reactor/Reactor.h"

#include <functional>
#include <list>
#include <memory>

namespace toxtunnel::link {

class WaitingStreams;

/// A stream that was opened before its link was ready; afterwards it only passes on.
class WaitingStream final : public Stream
{
public:
    WaitingStream(WaitingStreams& queue, Target target, StreamHandler& handler);
    ~WaitingStream() override;
    WaitingStream(const WaitingStream&) = delete;
    WaitingStream& operator=(const WaitingStream&) = delete;

    std::span<std::uint8_t> writeBuffer() override;
    void commit(std::size_t count) override;
    void finish() override;
    void resumeReading() override;
    StreamTraffic traffic() const override;

private:
    friend class WaitingStreams;

    WaitingStreams* queue_; // null once it does not wait any more
    std::list<WaitingStream*>::iterator place_;
    Reactor::TimePoint deadline_;
    Target target_;
    StreamHandler& handler_;
    std::unique_ptr<Stream> stream_;
    bool starved_ = false;
    bool finished_ = false;
};

/// The streams of one peer that wait for its link. Core thread only.
class WaitingStreams
{
public:
    /// A stream that waits for longer than `patience` is refused with what `reason` tells then.
    WaitingStreams(Reactor& reactor, std::chrono::milliseconds patience,
                   std::function<Refusal()> reason);
    ~WaitingStreams(); ///< resets them
    WaitingStreams(const WaitingStreams&) = delete;
    WaitingStreams& operator=(const WaitingStreams&) = delete;

    std::unique_ptr<Stream> add(const Target& target, StreamHandler& handler);
    std::size_t size() const { return streams_.size(); }

    /// Opens them all on `link`, in their order. Calls handlers: not inside a call of a user.
    void start(Link& link);

private:
    friend class WaitingStream;

    WaitingStream& takeFirst();
    void watchDeadline();
    void onDeadline();

    Reactor& reactor_;
    std::chrono::milliseconds patience_;
    std::function<Refusal()> reason_;
    std::list<WaitingStream*> streams_; // the oldest first
    std::unique_ptr<Reactor::Timer> timer_;
};

} // namespace toxtunnel::link
