// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/SendQueue.h"

#include <algorithm>

namespace toxtunnel::link {

namespace {

constexpr std::size_t firstChunk = 4 * 1024; // a keystroke must not cost 64 KiB
constexpr std::size_t largeChunk = 64 * 1024;

} // namespace

std::span<std::uint8_t> SendQueue::room()
{
    if (chunks_.empty() || chunks_.back().used == chunks_.back().capacity) {
        const std::size_t capacity = chunks_.empty() ? firstChunk : largeChunk;
        chunks_.push_back(
            {end_, 0, capacity, std::make_shared_for_overwrite<std::uint8_t[]>(capacity)});
    }
    Chunk& last = chunks_.back();
    return {last.bytes.get() + last.used, last.capacity - last.used};
}

void SendQueue::commit(std::size_t count)
{
    chunks_.back().used += count;
    end_ += count;
}

void SendQueue::append(std::span<const std::uint8_t> bytes)
{
    while (!bytes.empty()) {
        const auto place = room();
        const std::size_t count = std::min(place.size(), bytes.size());
        std::copy_n(bytes.begin(), count, place.begin());
        commit(count);
        bytes = bytes.subspan(count);
    }
}

void SendQueue::gather(std::uint64_t from, transport::Outgoing& out) const
{
    auto chunk = std::upper_bound(
        chunks_.begin(), chunks_.end(), from,
        [](std::uint64_t offset, const Chunk& c) { return offset < c.start + c.used; });
    for (; chunk != chunks_.end() && out.count < out.pieces.size(); ++chunk) {
        const std::size_t skip =
            from > chunk->start ? static_cast<std::size_t>(from - chunk->start) : 0;
        if (skip < chunk->used) {
            out.pieces[out.count++] = {chunk->bytes.get() + skip, chunk->used - skip};
        }
    }
}

void SendQueue::release(std::uint64_t upTo)
{
    base_ = std::max(base_, std::min(upTo, end_));
    const auto keep = std::find_if(chunks_.begin(), chunks_.end(), [this](const Chunk& chunk) {
        return chunk.start + chunk.used > base_;
    });
    chunks_.erase(chunks_.begin(), keep);
    if (chunks_.empty()) {
        chunks_.shrink_to_fit();
    }
}

SendQueue::Hold SendQueue::hold(std::uint64_t from, std::uint64_t to) const
{
    Hold hold;
    for (const Chunk& chunk : chunks_) {
        if (chunk.start < to && chunk.start + chunk.used > from) {
            hold.chunks.push_back(chunk.bytes);
            hold.bytes += chunk.capacity;
        }
    }
    return hold;
}

} // namespace toxtunnel::link
