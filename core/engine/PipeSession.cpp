// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/PipeSession.h"

#include "log/Escape.h"

#include <utility>

namespace toxtunnel::engine {

PipeSession::PipeSession(Reactor& reactor, Descriptor socket, Target target,
                         endpoint::TcpForward::Opener opener, std::chrono::seconds patience,
                         OnEnded onEnded)
    : target_(std::move(target))
    , opener_(std::move(opener))
    , onEnded_(std::move(onEnded))
    , timer_(reactor.timer([this, patience] {
        fail("the server did not come online within " + std::to_string(patience.count()) + " s");
    }))
{
    endpoint::StreamPump::Owner& self = *this;
    pump_ = std::make_unique<endpoint::StreamPump>(reactor, std::move(socket), self);
    timer_->start(patience);
}

PipeSession::~PipeSession() = default;

void PipeSession::start()
{
    if (opening_ || pump_ == nullptr) {
        return;
    }
    auto stream = opener_(target_, *pump_);
    if (stream.has_value()) {
        opening_ = true;
        timer_->stop();
        pump_->attach(std::move(*stream));
    } else if (stream.error().code != RefusalCode::PeerOffline) { // else it may come again
        fail(std::string(describe(stream.error().code)));
    }
}

void PipeSession::cut(std::string why)
{
    if (opening_ && pump_ != nullptr) {
        fail(std::move(why));
    }
}

void PipeSession::onPumpEnded(endpoint::StreamPump&, const endpoint::PumpEnd& end)
{
    using Kind = endpoint::PumpEnd::Kind;
    switch (end.kind) {
    case Kind::Finished: {
        const auto ended = std::move(pump_); // lives until this returns
        onEnded_({});
        return;
    }
    case Kind::Refused:
        fail(std::string(describe(end.refusal.code)) +
             (end.refusal.detail.empty() ? "" : ": " + log::escaped(end.refusal.detail)));
        return;
    case Kind::Reset:
        fail("the connection was reset" +
             (end.reason.empty() ? "" : ": " + log::escaped(end.reason)));
        return;
    case Kind::Aborted:
        fail("nobody reads the standard output");
        return;
    }
}

void PipeSession::fail(std::string why)
{
    const auto ended = std::move(pump_);
    timer_->stop();
    onEnded_(failure("No tunnel to " + target_.text(), std::move(why)));
}

} // namespace toxtunnel::engine
