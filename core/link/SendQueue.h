// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/QuicTypes.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace toxtunnel::link {

/// The bytes of one direction of a stream that the peer may still lack: kept until acknowledged, so
/// that another path can send them again. Offsets count from the first byte of the stream.
class SendQueue
{
    struct Chunk
    {
        std::uint64_t start = 0;
        std::size_t used = 0;
        std::size_t capacity = 0;
        std::shared_ptr<std::uint8_t[]> bytes;
    };

public:
    /// Keeps the memory of sent bytes alive while a path may still read it.
    struct Hold
    {
        std::vector<std::shared_ptr<std::uint8_t[]>> chunks;
        std::size_t bytes = 0; ///< of memory
    };

    /// Room at the end, never empty; a prefix of it is filled and committed.
    std::span<std::uint8_t> room();
    void commit(std::size_t count);
    void append(std::span<const std::uint8_t> bytes);

    /// Views of what follows `from`, which lies in [base(), end()].
    void gather(std::uint64_t from, transport::Outgoing& out) const;
    /// Forgets everything below `upTo`.
    void release(std::uint64_t upTo);
    void clear() { release(end_); }
    /// What lies within the two offsets.
    Hold hold(std::uint64_t from, std::uint64_t to) const;

    std::uint64_t base() const { return base_; } ///< everything below has arrived
    std::uint64_t end() const { return end_; }
    std::uint64_t size() const { return end_ - base_; }

private:
    std::vector<Chunk> chunks_;
    std::uint64_t base_ = 0;
    std::uint64_t end_ = 0;
};

} // namespace toxtunnel::link
