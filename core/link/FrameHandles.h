// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/FrameStream.h"

namespace toxtunnel::link {

/// What the opener or acceptor of a stream holds.
class FrameStreamHandle final : public Stream
{
public:
    explicit FrameStreamHandle(std::shared_ptr<FrameStream> stream)
        : stream_(std::move(stream))
    {
    }
    ~FrameStreamHandle() override { stream_->letGo(); }

    std::span<std::uint8_t> writeBuffer() override { return stream_->writeBuffer(); }
    void commit(std::size_t count) override { stream_->commit(count); }
    void finish() override { stream_->finish(); }
    void resumeReading() override { stream_->resumeReading(); }
    StreamTraffic traffic() const override { return stream_->traffic(); }

private:
    std::shared_ptr<FrameStream> stream_;
};

class FrameIncomingHandle final : public IncomingStream
{
public:
    explicit FrameIncomingHandle(std::shared_ptr<FrameStream> stream)
        : stream_(std::move(stream))
    {
    }
    ~FrameIncomingHandle() override;

    void refuse(const Refusal& refusal) override;
    std::unique_ptr<Stream> accept(StreamHandler& handler) override;

private:
    std::shared_ptr<FrameStream> stream_; // null once answered
};

} // namespace toxtunnel::link
