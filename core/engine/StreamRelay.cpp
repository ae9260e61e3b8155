// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/StreamRelay.h"

namespace toxtunnel::engine {

StreamRelay::StreamRelay(StreamHandler& user)
    : user_(user)
{
}

std::span<std::uint8_t> StreamRelay::writeBuffer()
{
    return stream_ != nullptr ? stream_->writeBuffer() : std::span<std::uint8_t>();
}

void StreamRelay::commit(std::size_t count)
{
    if (stream_ != nullptr) {
        stream_->commit(count);
    }
}

void StreamRelay::finish()
{
    if (stream_ != nullptr) {
        stream_->finish();
    }
}

void StreamRelay::resumeReading()
{
    if (stream_ != nullptr) {
        stream_->resumeReading();
    }
}

StreamTraffic StreamRelay::traffic() const
{
    return stream_ != nullptr ? stream_->traffic() : final_;
}

void StreamRelay::onOpened()
{
    user_.onOpened();
}

void StreamRelay::onRefused(const Refusal& refusal)
{
    user_.onRefused(refusal);
}

std::size_t StreamRelay::onData(std::span<const std::uint8_t> data)
{
    return user_.onData(data);
}

void StreamRelay::onWritable()
{
    user_.onWritable();
}

void StreamRelay::onFinished()
{
    user_.onFinished();
}

void StreamRelay::onReset(std::string_view reason)
{
    user_.onReset(reason);
}

void StreamRelay::dropStream()
{
    if (stream_ != nullptr) {
        final_ = stream_->traffic();
        stream_.reset();
    }
}

} // namespace toxtunnel::engine
