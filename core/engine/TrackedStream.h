// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/StreamRegistry.h"
#include "link/Stream.h"

#include <memory>
#include <optional>
#include <string_view>

namespace toxtunnel::engine {

/// A stream between its user and what lies below, so that the registry knows of it from its first
/// moment to its last and can end it. To the user it is the stream, to what lies below its handler.
/// Core thread only.
class TrackedStream final : public Stream, private StreamHandler, private StreamRegistry::Client
{
public:
    /// One that we open: begins its entry. `registry` and `user` outlive the stream.
    TrackedStream(StreamRegistry& registry, StreamInfo info, StreamHandler& user);
    /// One that a peer opened: goes on with the entry `id`.
    TrackedStream(StreamRegistry& registry, StreamId id, StreamHandler& user);
    ~TrackedStream() override;
    TrackedStream(const TrackedStream&) = delete;
    TrackedStream& operator=(const TrackedStream&) = delete;

    /// What the stream below is opened or accepted with.
    StreamHandler& handler() { return *this; }
    void attach(std::unique_ptr<Stream> stream);

    std::span<std::uint8_t> writeBuffer() override;
    void commit(std::size_t count) override;
    void finish() override;
    void resumeReading() override;
    StreamTraffic traffic() const override;

private:
    void onOpened() override;
    void onRefused(const Refusal& refusal) override;
    std::size_t onData(std::span<const std::uint8_t> data) override;
    void onWritable() override;
    void onFinished() override;
    void onReset(std::string_view reason) override;

    Traffic moved() const override;
    void cut(std::string_view reason) override;

    void noteEnd(StreamTally::End end);

    StreamRegistry& registry_;
    StreamHandler& user_;
    std::unique_ptr<Stream> stream_; ///< null before attach() and once cut
    StreamTraffic final_;            ///< of a stream that was cut
    StreamId id_;
    bool opened_ = false;                 ///< the target was reached
    bool answered_ = false;               ///< that, or refused
    std::optional<StreamTally::End> end_; ///< who ended it first
};

/// The same for a stream that a peer wants, before the answer.
class TrackedIncoming final : public IncomingStream, private StreamRegistry::Client
{
public:
    TrackedIncoming(StreamRegistry& registry, StreamInfo info,
                    std::unique_ptr<IncomingStream> stream);
    ~TrackedIncoming() override;

    StreamId id() const { return id_; }

    void refuse(const Refusal& refusal) override;
    std::unique_ptr<Stream> accept(StreamHandler& handler) override;

private:
    Traffic moved() const override { return {}; }
    void cut(std::string_view) override {} // its answer is due in a moment

    StreamRegistry& registry_;
    std::unique_ptr<IncomingStream> stream_;
    StreamId id_;
    bool accepted_ = false;
    bool refused_ = false;
};

} // namespace toxtunnel::engine
