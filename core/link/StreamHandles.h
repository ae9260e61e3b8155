// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/Stream.h"

#include <memory>
#include <utility>

namespace toxtunnel::link {

/// What the opener or acceptor of a stream holds: a stream lives in its link, and may have to
/// outlive its user. `Carried` is FrameStream or NativeStream.
template <typename Carried>
class StreamHandle final : public Stream
{
public:
    explicit StreamHandle(std::shared_ptr<Carried> stream)
        : stream_(std::move(stream))
    {
    }
    ~StreamHandle() override { stream_->leave(); }
    StreamHandle(const StreamHandle&) = delete;
    StreamHandle& operator=(const StreamHandle&) = delete;

    std::span<std::uint8_t> writeBuffer() override { return stream_->writeBuffer(); }
    void commit(std::size_t count) override { stream_->commit(count); }
    void finish() override { stream_->finish(); }
    void resumeReading() override { stream_->resumeReading(); }
    StreamTraffic traffic() const override { return stream_->traffic(); }

private:
    std::shared_ptr<Carried> stream_;
};

/// A stream the peer asked for, before the answer.
template <typename Carried>
class IncomingHandle final : public IncomingStream
{
public:
    explicit IncomingHandle(std::shared_ptr<Carried> stream)
        : stream_(std::move(stream))
    {
    }
    ~IncomingHandle() override
    {
        if (stream_ != nullptr) {
            stream_->refuse({RefusalCode::Failed, {}});
        }
    }
    IncomingHandle(const IncomingHandle&) = delete;
    IncomingHandle& operator=(const IncomingHandle&) = delete;

    void refuse(const Refusal& refusal) override
    {
        std::exchange(stream_, nullptr)->refuse(refusal);
    }
    std::unique_ptr<Stream> accept(StreamHandler& handler) override
    {
        stream_->accept(handler);
        return std::make_unique<StreamHandle<Carried>>(std::exchange(stream_, nullptr));
    }

private:
    std::shared_ptr<Carried> stream_; // null once answered
};

} // namespace toxtunnel::link
