// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/PipeSession.h"

#include "engine/RefusalText.h"
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
        fail(Message::say("the server did not come online within %1 s", patience.count()));
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
        fail(describe(stream.error()));
    }
}

void PipeSession::cut(Message why)
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
        fail(describe(end.refusal));
        return;
    case Kind::Reset:
        fail(end.reason.empty()
                 ? Message::say("the connection was reset")
                 : Message::say("the connection was reset: %1", log::escaped(end.reason)));
        return;
    case Kind::Aborted:
        fail(Message::say("nobody reads the standard output"));
        return;
    }
}

void PipeSession::fail(Message why)
{
    const auto ended = std::move(pump_);
    timer_->stop();
    onEnded_(failure(Message::say("No tunnel to %1", target_.text()), std::move(why)));
}

} // namespace toxtunnel::engine
