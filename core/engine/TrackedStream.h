// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/StreamRegistry.h"
#include "engine/StreamRelay.h"

#include <memory>
#include <optional>
#include <string_view>

namespace toxtunnel::engine {

/// A stream between its user and what lies below, so that the registry knows of it from its first
/// moment to its last and can end it. Core thread only.
class TrackedStream final : public StreamRelay, private StreamRegistry::Client
{
public:
    /// One that we open: begins its entry. `registry` and `user` outlive the stream.
    TrackedStream(StreamRegistry& registry, StreamInfo info, StreamHandler& user);
    /// One that a peer opened: goes on with the entry `id`.
    TrackedStream(StreamRegistry& registry, StreamId id, StreamHandler& user);
    ~TrackedStream() override;

    void finish() override;

private:
    void onOpened() override;
    void onRefused(const Refusal& refusal) override;
    void onFinished() override;
    void onReset(std::string_view reason) override;

    Traffic moved() const override;
    void cut(std::string_view reason) override;

    void noteEnd(StreamTally::End end);

    StreamRegistry& registry_;
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
