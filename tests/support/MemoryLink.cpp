// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/MemoryLink.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

namespace toxtunnel::test {

/// One stream with its two sides, 0 the opener. Lives as long as a side or a posted task knows it.
struct MemoryLink::Wire : std::enable_shared_from_this<MemoryLink::Wire>
{
    struct Side
    {
        StreamHandler* handler = nullptr; // null: no user (yet, or any more)
        std::vector<std::uint8_t> ring;   // bytes for this side
        std::size_t first = 0;
        std::size_t held = 0;
        bool paused = false;   // the user took less than offered
        bool starved = false;  // the other side found no room here
        bool finished = false; // no more bytes will come
        bool toldFinished = false;
        bool toldOpened = false;
        bool reset = false;
        bool scheduled = false;
        StreamTraffic traffic;
    };

    Wire(Reactor& loop, const Options& options)
        : reactor(loop)
        , writable(options.writableBeforeOpen)
    {
        for (Side& side : sides) {
            side.ring.resize(options.buffer);
        }
    }

    void schedule(std::size_t index)
    {
        if (!sides[index].scheduled) {
            sides[index].scheduled = true;
            reactor.post([wire = shared_from_this(), index] { wire->deliver(index); });
        }
    }

    void deliver(std::size_t index)
    {
        Side& side = sides[index];
        side.scheduled = false;
        if (side.handler == nullptr) {
            return;
        }
        if (refusal) {
            std::exchange(side.handler, nullptr)->onRefused(*refusal);
            return;
        }
        if (side.reset) {
            std::exchange(side.handler, nullptr)->onReset("reset by the peer");
            return;
        }
        if (index == 0 && accepted && !side.toldOpened) {
            side.toldOpened = true;
            side.handler->onOpened();
        }
        if (side.handler != nullptr && writable && sides[1 - index].starved) {
            sides[1 - index].starved = false;
            side.handler->onWritable();
        }
        offer(side, index);
    }

    void offer(Side& side, std::size_t index)
    {
        while (side.handler != nullptr && side.held > 0 && !side.paused) {
            const std::size_t run = std::min(side.held, side.ring.size() - side.first);
            const std::size_t taken =
                side.handler->onData(std::span(side.ring).subspan(side.first, run));
            if (side.handler == nullptr) {
                return; // it destroyed the stream
            }
            side.paused = taken < run;
            side.first = (side.first + taken) % side.ring.size();
            side.held -= taken;
            side.traffic.received += taken;
            if (side.starved && taken > 0) {
                schedule(1 - index);
            }
        }
        if (side.handler != nullptr && side.held == 0 && side.finished && !side.toldFinished) {
            side.toldFinished = true;
            side.handler->onFinished();
        }
    }

    void destroy(std::size_t index)
    {
        Side& own = sides[index];
        Side& other = sides[1 - index];
        own.handler = nullptr;
        if (!(own.toldFinished && other.finished) && !own.reset && !refusal) {
            other.reset = true;
            schedule(1 - index);
        }
    }

    Reactor& reactor;
    std::array<Side, 2> sides;
    bool writable;
    bool accepted = false;
    std::optional<Refusal> refusal;
};

class MemoryLink::End final : public Stream
{
public:
    End(std::shared_ptr<Wire> wire, std::size_t index)
        : wire_(std::move(wire))
        , index_(index)
    {
    }
    ~End() override { wire_->destroy(index_); }
    End(const End&) = delete;
    End& operator=(const End&) = delete;

    std::span<std::uint8_t> writeBuffer() override
    {
        Wire::Side& other = wire_->sides[1 - index_];
        if (other.finished) {
            return {};
        }
        const std::size_t size = other.ring.size();
        if (!wire_->writable || other.held == size) {
            other.starved = true;
            return {};
        }
        const std::size_t start = (other.first + other.held) % size;
        return std::span(other.ring).subspan(start, std::min(size - other.held, size - start));
    }

    void commit(std::size_t count) override
    {
        wire_->sides[1 - index_].held += count;
        wire_->sides[index_].traffic.sent += count;
        wire_->schedule(1 - index_);
    }

    void finish() override
    {
        wire_->sides[1 - index_].finished = true;
        wire_->schedule(1 - index_);
    }

    void resumeReading() override
    {
        wire_->sides[index_].paused = false;
        wire_->schedule(index_);
    }

    StreamTraffic traffic() const override { return wire_->sides[index_].traffic; }

private:
    std::shared_ptr<Wire> wire_;
    std::size_t index_;
};

class MemoryLink::Incoming final : public IncomingStream
{
public:
    explicit Incoming(std::shared_ptr<Wire> wire)
        : wire_(std::move(wire))
    {
    }
    ~Incoming() override
    {
        if (!wire_->accepted && !wire_->refusal) {
            refuse({RefusalCode::Failed, {}});
        }
    }
    Incoming(const Incoming&) = delete;
    Incoming& operator=(const Incoming&) = delete;

    void refuse(const Refusal& refusal) override
    {
        wire_->refusal = refusal;
        wire_->schedule(0);
    }

    std::unique_ptr<Stream> accept(StreamHandler& handler) override
    {
        wire_->accepted = true;
        wire_->writable = true;
        wire_->sides[1].handler = &handler;
        wire_->schedule(0);
        wire_->schedule(1);
        return std::make_unique<End>(wire_, 1);
    }

private:
    std::shared_ptr<Wire> wire_;
};

MemoryLink::MemoryLink(Reactor& reactor)
    : MemoryLink(reactor, Options{})
{
}

MemoryLink::MemoryLink(Reactor& reactor, Options options)
    : reactor_(reactor)
    , options_(options)
{
}

MemoryLink::~MemoryLink() = default;

tl::expected<std::unique_ptr<Stream>, Refusal> MemoryLink::open(const Target& target,
                                                                StreamHandler& handler)
{
    if (!online_) {
        return tl::unexpected(Refusal{RefusalCode::PeerOffline, {}});
    }
    std::erase_if(wires_, [](const auto& wire) { return wire.expired(); });
    const auto wire = std::make_shared<Wire>(reactor_, options_);
    wire->sides[0].handler = &handler;
    wires_.push_back(wire);
    reactor_.post([this, wire, target] { onIncoming(target, std::make_unique<Incoming>(wire)); });
    return std::make_unique<End>(wire, 0);
}

void MemoryLink::setOnline(bool online)
{
    online_ = online;
    if (online) {
        return;
    }
    for (const auto& weak : wires_) {
        if (const auto wire = weak.lock()) {
            for (std::size_t i = 0; i < 2; ++i) {
                wire->sides[i].reset = true;
                wire->schedule(i);
            }
        }
    }
}

std::size_t MemoryLink::streams() const
{
    return static_cast<std::size_t>(std::count_if(
        wires_.begin(), wires_.end(), [](const auto& wire) { return !wire.expired(); }));
}

std::size_t MemoryLink::heldBytes() const
{
    std::size_t held = 0;
    for (const auto& weak : wires_) {
        if (const auto wire = weak.lock()) {
            held += wire->sides[0].held + wire->sides[1].held;
        }
    }
    return held;
}

} // namespace toxtunnel::test
