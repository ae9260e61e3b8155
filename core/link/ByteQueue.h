// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <span>
#include <vector>

namespace toxtunnel::link {

/// Bytes kept in order; memory follows the size within one chunk.
class ByteQueue
{
public:
    bool empty() const { return size_ == 0; }
    std::size_t size() const { return size_; }

    void append(std::span<const std::uint8_t> bytes)
    {
        size_ += bytes.size();
        while (!bytes.empty()) {
            if (chunks_.empty() || chunks_.back().size() == chunkSize) {
                chunks_.emplace_back().reserve(chunkSize);
            }
            std::vector<std::uint8_t>& chunk = chunks_.back();
            const std::size_t count = std::min(bytes.size(), chunkSize - chunk.size());
            chunk.insert(chunk.end(), bytes.begin(),
                         bytes.begin() + static_cast<std::ptrdiff_t>(count));
            bytes = bytes.subspan(count);
        }
    }

    /// The first bytes, as many as lie together; not empty unless the queue is.
    std::span<const std::uint8_t> front() const
    {
        return empty() ? std::span<const std::uint8_t>{}
                       : std::span<const std::uint8_t>(chunks_.front()).subspan(taken_);
    }

    /// At most front().size().
    void consume(std::size_t count)
    {
        taken_ += count;
        size_ -= count;
        if (!chunks_.empty() && taken_ == chunks_.front().size()) {
            chunks_.pop_front();
            taken_ = 0;
        }
    }

    void clear() { *this = ByteQueue(); }

private:
    static constexpr std::size_t chunkSize = 16 * 1024;

    std::deque<std::vector<std::uint8_t>> chunks_;
    std::size_t taken_ = 0; // of the first chunk
    std::size_t size_ = 0;
};

} // namespace toxtunnel::link
