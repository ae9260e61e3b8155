// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/StreamPump.h"

#include "endpoint/Socket.h"

#include <algorithm>

namespace toxtunnel::endpoint {

namespace {

constexpr std::size_t bytesPerTurn = 256 * 1024; // then the other sockets get their turn

} // namespace

StreamPump::StreamPump(Reactor& reactor, Descriptor socket, Owner& owner)
    : reactor_(reactor)
    , owner_(owner)
    , socket_(std::move(socket))
{
}

StreamPump::~StreamPump()
{
    watch_.reset();
    if (socket_) {
        closeWithReset(socket_);
    }
}

StreamTraffic StreamPump::traffic() const
{
    return stream_ ? stream_->traffic() : StreamTraffic{};
}

void StreamPump::attach(std::unique_ptr<Stream> stream)
{
    stream_ = std::move(stream);
    readSocket(); // the first bytes are often there already
}

void StreamPump::onOpened()
{
    owner_.onPumpOpened(*this);
}

void StreamPump::onRefused(const Refusal& refusal)
{
    end(PumpEnd::Kind::Refused, refusal);
}

void StreamPump::onReset(std::string_view reason)
{
    end(PumpEnd::Kind::Reset, {}, reason);
}

void StreamPump::onWritable()
{
    if (!localFinished_) {
        readSocket();
    }
}

std::size_t StreamPump::onData(std::span<const std::uint8_t> data)
{
    const Transfer sent = sendSome(socket_.raw(), data);
    if (sent.state == Transfer::State::Failed) {
        end(PumpEnd::Kind::Aborted);
        return data.size();
    }
    if (sent.count < data.size()) {
        blocked_ = true;
        updateInterest();
    }
    return sent.count;
}

void StreamPump::onFinished()
{
    peerFinished_ = true;
    finishSending(socket_.raw());
    endIfBothFinished();
}

void StreamPump::onReady(Interest ready)
{
    if (includes(ready, Interest::Write) && blocked_) {
        blocked_ = false;
        stream_->resumeReading();
    }
    if (includes(ready, Interest::Read) && readable_) {
        readSocket();
        return;
    }
    if (!readable_ && ready == Interest::ReadWrite) {
        // An error or a hang-up, reported although nothing was asked for.
        if (pendingError(socket_.raw())) {
            end(PumpEnd::Kind::Aborted);
            return;
        }
        if (!blocked_) {
            // Both ends have sent their FIN, and bytes wait until the stream has room: unwatched,
            // because this state would be reported without pause.
            watch_.reset();
            return;
        }
    }
    updateInterest();
}

void StreamPump::readSocket()
{
    std::size_t left = bytesPerTurn;
    readable_ = true;
    while (left > 0) {
        std::span<std::uint8_t> room = stream_->writeBuffer();
        if (room.empty()) {
            readable_ = false;
            break;
        }
        room = room.first(std::min(room.size(), left));
        const Transfer got = receiveSome(socket_.raw(), room);
        if (got.state == Transfer::State::Failed) {
            end(PumpEnd::Kind::Aborted);
            return;
        }
        if (got.state == Transfer::State::Ended) {
            readable_ = false;
            localFinished_ = true;
            stream_->finish();
            endIfBothFinished();
            return;
        }
        if (got.state == Transfer::State::Blocked) {
            break;
        }
        stream_->commit(got.count);
        if (got.count < room.size()) {
            break; // most likely all there is
        }
        left -= got.count;
    }
    updateInterest();
}

void StreamPump::updateInterest()
{
    const Interest interest = (readable_ ? Interest::Read : Interest::None) |
                              (blocked_ ? Interest::Write : Interest::None);
    if (watch_) {
        watch_->setInterest(interest);
    } else {
        watch_ =
            reactor_.watch(socket_.raw(), interest, [this](Interest ready) { onReady(ready); });
    }
}

void StreamPump::endIfBothFinished()
{
    if (localFinished_ && peerFinished_) {
        end(PumpEnd::Kind::Finished);
    } else {
        updateInterest();
    }
}

void StreamPump::end(PumpEnd::Kind kind, const Refusal& refusal, std::string_view reason)
{
    const PumpEnd ended{kind, refusal, std::string(reason), traffic()};
    watch_.reset();
    stream_.reset();
    if (kind == PumpEnd::Kind::Finished) {
        socket_.close();
    } else {
        closeWithReset(socket_);
    }
    owner_.onPumpEnded(*this, ended);
}

} // namespace toxtunnel::endpoint
