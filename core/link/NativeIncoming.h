// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/NativeStream.h"

#include <memory>
#include <utility>

namespace toxtunnel::link {

/// What the user holds of a NativeStream.
class NativeStreamHandle final : public Stream
{
public:
    explicit NativeStreamHandle(std::shared_ptr<NativeStream> stream)
        : stream_(std::move(stream))
    {
    }
    ~NativeStreamHandle() override { stream_->leave(); }
    NativeStreamHandle(const NativeStreamHandle&) = delete;
    NativeStreamHandle& operator=(const NativeStreamHandle&) = delete;

    std::span<std::uint8_t> writeBuffer() override { return stream_->writeBuffer(); }
    void commit(std::size_t count) override { stream_->commit(count); }
    void finish() override { stream_->finish(); }
    void resumeReading() override { stream_->resumeReading(); }
    StreamTraffic traffic() const override { return stream_->traffic(); }

private:
    std::shared_ptr<NativeStream> stream_;
};

/// A stream the peer asked for, before the answer.
class NativeIncoming final : public IncomingStream
{
public:
    explicit NativeIncoming(std::shared_ptr<NativeStream> stream)
        : stream_(std::move(stream))
    {
    }
    ~NativeIncoming() override
    {
        if (stream_) {
            refuse({RefusalCode::Failed, {}});
        }
    }
    NativeIncoming(const NativeIncoming&) = delete;
    NativeIncoming& operator=(const NativeIncoming&) = delete;

    void refuse(const Refusal& refusal) override
    {
        std::exchange(stream_, nullptr)->refuse(refusal);
    }
    std::unique_ptr<Stream> accept(StreamHandler& handler) override
    {
        const auto stream = std::exchange(stream_, nullptr);
        stream->accept(handler);
        return std::make_unique<NativeStreamHandle>(stream);
    }

private:
    std::shared_ptr<NativeStream> stream_;
};

} // namespace toxtunnel::link
