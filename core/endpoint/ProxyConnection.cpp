// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/ProxyConnection.h"

#include "endpoint/Socket.h"

#include <array>

namespace toxtunnel::endpoint {

namespace {

constexpr std::chrono::seconds goodbyeTime{2};
constexpr std::size_t pieceSize = 2048;

} // namespace

ProxyConnection::ProxyConnection(Reactor& reactor, Descriptor socket,
                                 std::chrono::milliseconds timeout, Owner& owner)
    : reactor_(reactor)
    , owner_(owner)
    , socket_(std::move(socket))
    , watch_(reactor.watch(socket_.raw(), Interest::Read, [this](Interest) { onReady(); }))
    , timer_(reactor.timer([this] { owner_.onOver(*this); }))
{
    timer_->start(timeout);
}

ProxyConnection::~ProxyConnection()
{
    watch_.reset();
    if (stream_) {
        closeWithReset(socket_);
    }
}

StreamTraffic ProxyConnection::traffic() const
{
    return pump_ ? pump_->traffic() : StreamTraffic{};
}

void ProxyConnection::onReady()
{
    if (leaving_) {
        discard();
    } else if (stream_) {
        // Nothing was asked for, so this is an error or a hang-up: nobody waits for the answer.
        owner_.onAnswered(*this, {PumpEnd::Kind::Aborted, {}, {}, {}});
        owner_.onOver(*this);
    } else {
        readHandshake();
    }
}

void ProxyConnection::readHandshake()
{
    std::array<std::uint8_t, pieceSize> room{};
    const Transfer got = peekSome(socket_.raw(), room);
    if (got.state == Transfer::State::Blocked) {
        return;
    }
    if (got.state != Transfer::State::Moved) {
        owner_.onOver(*this);
        return;
    }
    if (!parser_) {
        parser_ = ProxyParser::create(room.front());
    }
    const std::size_t taken = parser_->feed(std::span(room).first(got.count));
    receiveSome(socket_.raw(), std::span(room).first(taken)); // they are there
    const std::string reply = parser_->takeReply();
    if (parser_->state() == ProxyParser::State::Declined) {
        sayGoodbye(reply);
    } else if (!send(reply)) {
        owner_.onOver(*this);
    } else if (parser_->state() == ProxyParser::State::Asked) {
        open();
    }
}

void ProxyConnection::open()
{
    timer_->stop();
    watch_->setInterest(Interest::None);
    auto stream = owner_.openFor(target(), *this);
    if (stream.has_value()) {
        stream_ = std::move(*stream);
    } else {
        refuse(stream.error());
    }
}

void ProxyConnection::refuse(const Refusal& refusal)
{
    stream_.reset();
    owner_.onAnswered(*this, {PumpEnd::Kind::Refused, refusal, {}, {}});
    sayGoodbye(parser_->refused(refusal));
}

/// Closing at once would make the system answer bytes that nobody read with a reset, and that
/// drops the reply (RFC 9112 section 9.6). So the client's end is awaited, for a while.
void ProxyConnection::sayGoodbye(std::string_view reply)
{
    leaving_ = true;
    if (!send(reply)) {
        owner_.onOver(*this);
        return;
    }
    finishSending(socket_.raw());
    watch_->setInterest(Interest::Read);
    timer_->start(goodbyeTime);
}

void ProxyConnection::discard()
{
    std::array<std::uint8_t, pieceSize> room{};
    const Transfer got = receiveSome(socket_.raw(), room);
    if (got.state == Transfer::State::Ended || got.state == Transfer::State::Failed) {
        owner_.onOver(*this);
    }
}

/// All of it or nothing: replies are far smaller than the buffer of a new socket.
bool ProxyConnection::send(std::string_view text)
{
    const std::span bytes(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
    return bytes.empty() || sendSome(socket_.raw(), bytes).count == bytes.size();
}

void ProxyConnection::onOpened()
{
    if (!send(parser_->opened())) {
        owner_.onAnswered(*this, {PumpEnd::Kind::Aborted, {}, {}, {}});
        owner_.onOver(*this);
        return;
    }
    watch_.reset();
    StreamPump::Owner& self = *this;
    pump_ = std::make_unique<StreamPump>(reactor_, std::move(socket_), self);
    pump_->attach(std::move(stream_));
}

void ProxyConnection::onRefused(const Refusal& refusal)
{
    refuse(refusal);
}

void ProxyConnection::onReset(std::string_view reason)
{
    if (pump_) {
        pump_->onReset(reason);
    } else {
        refuse({RefusalCode::Failed, std::string(reason)});
    }
}

// What follows happens only to a stream that was opened.

std::size_t ProxyConnection::onData(std::span<const std::uint8_t> data)
{
    return pump_->onData(data);
}

void ProxyConnection::onWritable()
{
    if (pump_) { // else the pump begins by writing
        pump_->onWritable();
    }
}

void ProxyConnection::onFinished()
{
    pump_->onFinished();
}

void ProxyConnection::onPumpOpened(StreamPump&) {}

void ProxyConnection::onPumpEnded(StreamPump&, const PumpEnd& end)
{
    owner_.onAnswered(*this, end);
    owner_.onOver(*this);
}

} // namespace toxtunnel::endpoint
