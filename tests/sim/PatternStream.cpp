// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/PatternStream.h"

#include "sim/Pattern.h"

#include <algorithm>

namespace toxtunnel::sim {

void PatternStream::send(std::uint64_t bytes, bool finish)
{
    total_ += bytes;
    finish_ = finish_ || finish;
    pump();
}

void PatternStream::pump()
{
    while (stream_ && sent < total_) {
        const auto room = stream_->writeBuffer();
        if (room.empty()) {
            return;
        }
        const std::size_t count = std::min<std::uint64_t>(room.size(), total_ - sent);
        fillPattern(out_, sent, room.first(count));
        stream_->commit(count);
        sent += count;
    }
    if (stream_ && finish_ && !finishSent) {
        finishSent = true;
        stream_->finish();
    }
}

std::size_t PatternStream::onData(std::span<const std::uint8_t> data)
{
    intact = intact && !finished && matchesPattern(in_, received, data);
    received += data.size();
    if (onArrival) {
        onArrival();
    }
    return data.size();
}

void PatternStream::onFinished()
{
    intact = intact && !finished;
    finished = true;
}

} // namespace toxtunnel::sim
