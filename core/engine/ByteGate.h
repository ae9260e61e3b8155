// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/Limits.h"
#include "reactor/Reactor.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <list>
#include <memory>
#include <optional>

namespace toxtunnel::engine {

/// Slows the bytes of one peer in one direction down to a rate, over all its streams together.
/// Nothing is kept or dropped here: a stream that may not pass bytes now waits for its turn. Turns
/// go round in pieces of a 20th of a second, and streams of small pieces come first, so that a copy
/// does not hold up keystrokes. Core thread only.
class ByteGate
{
public:
    explicit ByteGate(Reactor& reactor);
    ByteGate(const ByteGate&) = delete;
    ByteGate& operator=(const ByteGate&) = delete;

    /// A limit that has not changed keeps its balance. With RateMode::Report bytes are counted and
    /// never held up.
    void apply(const access::Limits& limits);

    /// Bytes that had to wait, or would have had to.
    std::uint64_t throttled() const { return throttled_; }

    /// One stream at the gate; the gate outlives it.
    class Lane
    {
    public:
        /// `onTurn` comes after allowance() was 0 or await() was called. It may destroy the lane.
        Lane(ByteGate& gate, std::function<void()> onTurn);
        ~Lane();
        Lane(const Lane&) = delete;
        Lane& operator=(const Lane&) = delete;

        /// How many bytes may pass now. 0: none, onTurn() follows.
        std::size_t allowance();
        /// They did. A turn ends with it: call it with 0 when a turn is not needed.
        void passed(std::size_t count);
        /// There are more bytes than passed.
        void await();
        bool waiting() const { return queue_ != nullptr; }

    private:
        friend class ByteGate;
        using Queue = std::list<Lane*>;

        ByteGate& gate_;
        std::function<void()> onTurn_;
        std::size_t granted_ = 0; ///< in this turn, paid for already
        std::size_t lastPiece_ = 0;
        Queue* queue_ = nullptr; ///< waits in it, at place_
        Queue::iterator place_;
    };

private:
    bool enforces() const { return bucket_.has_value() && !onlyReports_; }
    void enqueue(Lane& lane);
    void giveTurns();
    void wakeLater();

    Reactor& reactor_;
    std::unique_ptr<Reactor::Timer> timer_;
    std::optional<access::TokenBucket> bucket_; ///< none: no limit
    access::Limits limits_;
    bool onlyReports_ = false;
    std::size_t piece_ = 0; ///< of one turn, in bytes
    std::uint64_t throttled_ = 0;
    Lane::Queue small_;
    Lane::Queue bulk_;
};

} // namespace toxtunnel::engine
