// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/FrameSender.h"

#include "link/FrameStream.h"

#include <algorithm>

namespace toxtunnel::link {

namespace {

constexpr std::size_t maxReplies = 4096;
/// Only a peer that opens and ends streams without listening gets so far.
constexpr std::size_t maxControlFrames = 65536;

} // namespace

void FrameSender::restart(Reactor::TimePoint now)
{
    control_.clear();
    refusals_.clear();
    opening_.clear();
    confirming_.clear();
    small_.clear();
    bulk_.clear();
    undelivered_ = 0;
    pacer_.restart(now);
}

void FrameSender::onIterated(Reactor::TimePoint now)
{
    now_ = now;
    pacer_.onIterated(now, undelivered_ / wire::maxFramePayload);
    pump();
}

void FrameSender::control(std::vector<std::uint8_t> packet)
{
    if (control_.size() < maxControlFrames) {
        control_.push_back(std::move(packet));
    }
}

void FrameSender::reply(std::vector<std::uint8_t> packet)
{
    if (control_.size() < maxReplies) {
        control(std::move(packet));
    }
}

void FrameSender::open(std::shared_ptr<FrameStream> stream)
{
    opening_.push_back(std::move(stream));
}

bool FrameSender::withdraw(const FrameStream& stream)
{
    const auto found = std::find_if(opening_.begin(), opening_.end(), [&stream](const auto& other) {
        return other.get() == &stream;
    });
    if (found == opening_.end()) {
        return false;
    }
    opening_.erase(found);
    return true;
}

void FrameSender::confirm(std::shared_ptr<FrameStream> stream)
{
    confirming_.push_back(std::move(stream));
}

void FrameSender::ready(std::shared_ptr<FrameStream> stream)
{
    auto& streams = stream->nextIsSmall() ? small_ : bulk_;
    streams.push_back(std::move(stream));
}

void FrameSender::pump()
{
    if (!pumpControl()) {
        return;
    }
    bool sent = true;
    while (sent) {
        sent = pumpOne(small_, LosslessPacer::Urgency::Small);
        sent = pumpOne(bulk_, LosslessPacer::Urgency::Bulk) || sent;
    }
}

bool FrameSender::pumpControl()
{
    while (!control_.empty()) {
        if (!sendControl(control_.front())) {
            return false;
        }
        control_.pop_front();
    }
    bool sent = true;
    while (sent) {
        sent = confirmNext();
        sent = openNext() || sent;
        sent = refuseNext() || sent;
    }
    return confirming_.empty() && opening_.empty() && refusals_.empty();
}

bool FrameSender::confirmNext()
{
    if (confirming_.empty()) {
        return false;
    }
    FrameStream& stream = *confirming_.front();
    if (stream.alive()) {
        if (!sendControl(wire::encodeAck(stream.id(), stream.unconfirmed()))) {
            return false;
        }
        stream.onConfirmed();
    }
    confirming_.pop_front();
    return true;
}

bool FrameSender::openNext()
{
    if (opening_.empty()) {
        return false;
    }
    FrameStream& stream = *opening_.front();
    const Target& target = stream.target();
    if (!sendControl(wire::encodeOpen(stream.id(), {target.host, target.port}))) {
        return false;
    }
    stream.onOpenSent();
    opening_.pop_front();
    return true;
}

bool FrameSender::refuseNext()
{
    if (refusals_.empty()) {
        return false;
    }
    const FrameError& error = refusals_.front();
    if (!sendControl(wire::encodeError(refusals_.frontId(), {error.code, error.text}))) {
        return false;
    }
    refusals_.pop();
    return true;
}

bool FrameSender::pumpOne(std::deque<std::shared_ptr<FrameStream>>& streams,
                          LosslessPacer::Urgency urgency)
{
    if (streams.empty() || !pacer_.allows(urgency)) {
        return false;
    }
    const std::shared_ptr<FrameStream> stream = std::move(streams.front());
    streams.pop_front();
    std::array<std::uint8_t, wire::maxFrameSize> packet; // NOLINT: written by nextFrame()
    const std::size_t size = stream->nextFrame(packet);
    if (size == 0) {
        return true; // it waits for the peer, or has ended: the others go on
    }
    if (!send(std::span(packet).first(size))) {
        streams.push_front(stream);
        return false;
    }
    ++dataFrames_;
    if (stream->onFrameSent(size)) {
        ready(stream);
    }
    return true;
}

bool FrameSender::sendControl(std::span<const std::uint8_t> packet)
{
    return pacer_.allows(LosslessPacer::Urgency::Control) && send(packet);
}

bool FrameSender::send(std::span<const std::uint8_t> packet)
{
    switch (channel_.sendLossless(packet)) {
    case tox::SendResult::Sent:
        pacer_.onSent();
        return true;
    case tox::SendResult::Full:
        pacer_.onFull(now_);
        return false;
    case tox::SendResult::Offline:
        return false; // onConnection() follows
    case tox::SendResult::Failed:
        return true; // never succeeds: drop it
    }
    return false;
}

} // namespace toxtunnel::link
