// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <list>
#include <span>
#include <vector>

namespace toxtunnel::link {

class NativeAttachment;

/// Bytes the reader has not taken yet, in order, and through which attachment each came: credit
/// goes back there.
class ReceiveQueue
{
public:
    struct Piece
    {
        std::vector<std::uint8_t> bytes;
        std::size_t taken = 0;
        NativeAttachment* from = nullptr; ///< null once that attachment is gone

        std::span<const std::uint8_t> left() const { return std::span(bytes).subspan(taken); }
    };

    static constexpr std::size_t pieceSize = 64 * 1024;

    /// `expected`: bytes that a new piece is to have room for.
    void append(std::span<const std::uint8_t> data, NativeAttachment* from, std::size_t expected)
    {
        size_ += data.size();
        if (pieces_.empty() || pieces_.back().from != from ||
            pieces_.back().bytes.size() + data.size() > pieceSize) {
            pieces_.push_back({{}, 0, from});
            pieces_.back().bytes.reserve(expected);
        }
        auto& bytes = pieces_.back().bytes;
        bytes.insert(bytes.end(), data.begin(), data.end());
    }
    bool empty() const { return pieces_.empty(); }
    std::size_t size() const { return size_; }
    const Piece& front() const { return pieces_.front(); }
    void take(std::size_t count)
    {
        Piece& first = pieces_.front();
        first.taken += count;
        size_ -= count;
        if (first.taken == first.bytes.size()) {
            pieces_.pop_front();
        }
    }
    void forget(const NativeAttachment* gone)
    {
        for (Piece& piece : pieces_) {
            piece.from = piece.from == gone ? nullptr : piece.from;
        }
    }
    void clear()
    {
        pieces_.clear();
        size_ = 0;
    }

private:
    std::list<Piece> pieces_;
    std::size_t size_ = 0;
};

} // namespace toxtunnel::link
