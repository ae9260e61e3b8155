// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/NativeNode.h"

namespace toxtunnel::sim {

// ---- NativeTestStream

void NativeTestStream::reset()
{
    gone_ = gone_ || !ended();
    stream_.reset();
}

std::size_t NativeTestStream::onData(std::span<const std::uint8_t> data)
{
    if (simulator_.chance(pauses_)) {
        simulator_.after(Duration(std::chrono::milliseconds(simulator_.between(1, 200))),
                         [this, alive = alive_] {
                             if (*alive && stream_) {
                                 stream_->resumeReading();
                             }
                         });
        data = data.first(simulator_.between(0, data.size() - 1));
    }
    longestGap = std::max(longestGap, Duration(simulator_.now() - lastProgress));
    lastProgress = simulator_.now();
    return PatternStream::onData(data);
}

// ---- NativeNode

NativeNode::NativeNode(Simulator& simulator, const transport::TlsIdentity& identity,
                       const transport::Pin& peerPin, bool smallerKey)
    : simulator_(simulator)
    , peerPin_(peerPin)
    , smallerKey_(smallerKey)
{
    start(identity);
}

void NativeNode::start(const transport::TlsIdentity& identity)
{
    link::NativeSessionSettings settings;
    settings.smallerKey = smallerKey_;
    settings.quic.identity = &identity;
    settings.quic.peerPin = peerPin_;
    settings.quic.random = simulator_.randomSource();
    if (adjust) {
        adjust(settings);
    }
    session_ = std::make_unique<link::NativeSession>(*this, std::move(settings));
    for (const auto& port : ports_) {
        port->path = session_->addPath(port->kind, *port);
    }
}

void NativeNode::restart(const transport::TlsIdentity& identity)
{
    session_.reset();
    start(identity);
}

std::size_t NativeNode::joinBy(NativeNode& a, NativeNode& b, link::PathKind kind, SimLink& aToB,
                               SimLink& bToA)
{
    const std::size_t index = a.ports_.size();
    const auto add = [&](NativeNode& from, NativeNode& to, SimLink& line) {
        auto port = std::make_unique<Port>();
        port->line = &line;
        port->peer = &to;
        port->index = index;
        port->kind = kind;
        port->path = from.session_->addPath(kind, *port);
        from.ports_.push_back(std::move(port));
    };
    add(a, b, aToB);
    add(b, a, bToA);
    return index;
}

bool NativeNode::Port::send(std::span<const std::uint8_t> bytes, std::size_t segment)
{
    for (std::size_t offset = 0; offset < bytes.size(); offset += segment) {
        line->send(bytes.subspan(offset, std::min(segment, bytes.size() - offset)),
                   [to = peer, path = index](std::span<const std::uint8_t> datagram) {
                       to->receive(path, datagram);
                   });
    }
    return true;
}

std::span<const std::uint8_t> NativeNode::Port::openingToken() const
{
    return kind == link::PathKind::Direct ? std::span<const std::uint8_t>(directToken)
                                          : std::span<const std::uint8_t>();
}

void NativeNode::receive(std::size_t path, std::span<const std::uint8_t> datagram)
{
    session_->receive(ports_[path]->path, datagram);
    session_->settle();
}

void NativeNode::wakeAt(TimePoint when)
{
    simulator_.at(when, [this, wish = ++wakes_] {
        if (wish == wakes_) {
            session_->onWake();
        }
    });
}

void NativeNode::setUsable(std::size_t path, bool usable)
{
    session_->setPathUsable(ports_[path]->path, usable);
}

void NativeNode::closePath(std::size_t path)
{
    session_->closePath(ports_[path]->path, "not this way any more");
}

void NativeNode::openPath(std::size_t path)
{
    Port& port = *ports_[path];
    if (session_->path(port.path) == nullptr) {
        port.path = session_->addPath(port.kind, port);
    }
}

std::optional<link::PathKind> NativeNode::activeKind() const
{
    return session_->activePath() != nullptr ? std::optional(session_->activePath()->kind())
                                             : std::nullopt;
}

NativeTestStream& NativeNode::open(std::uint64_t bytes, bool finish)
{
    const std::uint64_t pattern = nextPattern_++ * 2 + (smallerKey_ ? 0 : 1);
    auto stream = std::make_unique<NativeTestStream>(simulator_, pattern, true);
    stream->lastProgress = simulator_.now();
    auto handle = session_->open({std::to_string(pattern), 80}, *stream);
    if (handle) {
        stream->use(std::move(*handle));
        stream->send(bytes, finish);
    } else {
        stream->refused = handle.error();
    }
    opened.push_back(std::move(stream));
    return *opened.back();
}

NativeTestStream& NativeNode::accept(const Target& target, std::unique_ptr<IncomingStream> request)
{
    auto stream = std::make_unique<NativeTestStream>(simulator_, std::stoull(target.host), false);
    stream->lastProgress = simulator_.now();
    stream->use(request->accept(*stream));
    accepted.push_back(std::move(stream));
    return *accepted.back();
}

void NativeNode::onIncoming(const Target& target, std::unique_ptr<IncomingStream> stream)
{
    requests.insert(target.host);
    if (onRequest) {
        onRequest(target, std::move(stream));
    } else {
        accept(target, std::move(stream)).send(simulator_.between(0, 80'000), true);
    }
}

} // namespace toxtunnel::sim
