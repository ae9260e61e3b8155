// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/Stream.h"

#include <memory>
#include <string_view>

namespace toxtunnel::engine {

/// A stream between its user and the stream below, which passes everything on; who derives from it
/// adds what it is there for. To the user it is the stream, to what lies below its handler: each
/// call of the user may destroy it. Core thread only.
class StreamRelay : public Stream, protected StreamHandler
{
public:
    StreamRelay(const StreamRelay&) = delete;
    StreamRelay& operator=(const StreamRelay&) = delete;

    /// What the stream below is opened or accepted with.
    StreamHandler& handler() { return *this; }
    void attach(std::unique_ptr<Stream> stream) { stream_ = std::move(stream); }

    std::span<std::uint8_t> writeBuffer() override;
    void commit(std::size_t count) override;
    void finish() override;
    void resumeReading() override;
    StreamTraffic traffic() const override;

protected:
    explicit StreamRelay(StreamHandler& user);

    void onOpened() override;
    void onRefused(const Refusal& refusal) override;
    std::size_t onData(std::span<const std::uint8_t> data) override;
    void onWritable() override;
    void onFinished() override;
    void onReset(std::string_view reason) override;

    /// Resets the stream below, so that the peer sees it. The user is told by onReset() of its own.
    void dropStream();
    /// False before attach() and after dropStream().
    bool attached() const { return stream_ != nullptr; }
    StreamHandler& user() const { return user_; }

private:
    StreamHandler& user_;
    std::unique_ptr<Stream> stream_;
    StreamTraffic final_; ///< of a stream that was dropped
};

} // namespace toxtunnel::engine
