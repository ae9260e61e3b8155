// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpoint/StreamPump.h"
#include "endpoint/TcpForward.h"
#include "model/Error.h"
#include "model/Target.h"
#include "reactor/Descriptor.h"
#include "reactor/Reactor.h"

#include <chrono>
#include <functional>
#include <memory>
#include <string>

namespace toxtunnel::engine {

/// The one stream of `--pipe`: a socket that carries standard input and output, joined to a target
/// at the server as soon as the link to that stands. Core thread only.
class PipeSession final : private endpoint::StreamPump::Owner
{
public:
    using OnEnded = std::function<void(Result<void>)>;

    /// `onEnded` runs once and last: no error when the tunnel opened and both directions ended in
    /// order. The link has `patience` to come up.
    PipeSession(Reactor& reactor, Descriptor socket, Target target,
                endpoint::TcpForward::Opener opener, std::chrono::seconds patience,
                OnEnded onEnded);
    ~PipeSession() override;
    PipeSession(const PipeSession&) = delete;
    PipeSession& operator=(const PipeSession&) = delete;

    void start(); ///< opens the stream, unless that was done before
    void cut(Message why);

private:
    void onPumpOpened(endpoint::StreamPump&) override {}
    void onPumpEnded(endpoint::StreamPump& pump, const endpoint::PumpEnd& end) override;
    void fail(Message why);

    Target target_;
    endpoint::TcpForward::Opener opener_;
    OnEnded onEnded_;
    std::unique_ptr<Reactor::Timer> timer_;
    std::unique_ptr<endpoint::StreamPump> pump_; ///< null: it is over
    bool opening_ = false;
};

} // namespace toxtunnel::engine
