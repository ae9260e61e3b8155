// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/Handshake.h"

#include <utility>

namespace toxtunnel::link {

Handshake::Handshake(Reactor& reactor, tox::PeerChannel& channel, Events events)
    : reactor_(reactor)
    , channel_(channel)
    , events_(std::move(events))
    , timer_(reactor.timer([this] { onTimeout(); }))
    , hellos_(hellosPerSecond, helloBurst, reactor.now())
    , turn_(reactor.timer([this] { hear(); }))
{
}

void Handshake::online(bool seenNative)
{
    seenNative_ = seenNative;
    timer_->start(seenNative ? patienceWithNative : patienceWithUnknown);
    send();
}

void Handshake::offline()
{
    timer_->stop();
    turn_->stop();
    unheard_.reset();
    unsent_ = false;
}

void Handshake::repeat()
{
    if (channel_.connection() != Connection::None) {
        send();
    }
}

void Handshake::send()
{
    const auto packet = wire::encodeFrame(frameType, 0, wire::encode(events_.compose()));
    unsent_ = channel_.sendLossless(packet) == tox::SendResult::Full;
}

void Handshake::onFrame(const wire::Frame& frame)
{
    if (frame.type == wire::FrameType::Pong && !seenNative_ && waiting()) {
        onTimeout();
        return;
    }
    if (frame.type != frameType) {
        return;
    }
    if (auto hello = wire::parseHello(frame.payload)) {
        timer_->stop();
        seenNative_ = true;
        unheard_ = *std::move(hello);
        if (!turn_->active()) {
            hear();
        }
    }
}

void Handshake::hear()
{
    const auto now = reactor_.now();
    if (!hellos_.take(now)) {
        turn_->start(std::chrono::seconds(1) / hellosPerSecond);
        return;
    }
    if (const auto hello = std::exchange(unheard_, std::nullopt)) {
        events_.onHello(*hello);
    }
}

void Handshake::onIterated()
{
    if (unsent_) {
        send();
    }
}

void Handshake::onTimeout()
{
    timer_->stop();
    events_.onSilence();
}

} // namespace toxtunnel::link
