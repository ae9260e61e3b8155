// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/Stream.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace toxtunnel::sim {

/// One end of a stream: sends a pattern (see Pattern.h), checks the other's.
class PatternStream : public StreamHandler
{
public:
    PatternStream(std::uint64_t out, std::uint64_t in)
        : out_(out)
        , in_(in)
    {
    }

    void use(std::unique_ptr<Stream> stream) { stream_ = std::move(stream); }
    /// `bytes` more; with `finish` they are the last.
    void send(std::uint64_t bytes, bool finish);

    std::uint64_t sent = 0;
    std::uint64_t received = 0;
    bool intact = true;
    bool opened = false;
    bool finished = false;
    bool finishSent = false;
    std::optional<Refusal> refused;
    std::optional<std::string> resetReason;
    std::function<void()> onArrival;

    bool failed() const { return refused || resetReason; }

    void onOpened() override { opened = true; }
    void onRefused(const Refusal& refusal) override { refused = refusal; }
    std::size_t onData(std::span<const std::uint8_t> data) override;
    void onWritable() override { pump(); }
    void onFinished() override;
    void onReset(std::string_view reason) override { resetReason = reason; }

protected:
    std::unique_ptr<Stream> stream_;

private:
    void pump();

    std::uint64_t out_;
    std::uint64_t in_;
    std::uint64_t total_ = 0;
    bool finish_ = false;
};

} // namespace toxtunnel::sim
